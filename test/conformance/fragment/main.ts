import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readOptions } from "../../tools/support/options.ts";
import {
  addOperations,
  listOperations,
} from "../../../generator/fragment/index.ts";
import { Sources } from "../../../generator/read/index.ts";
import { chosen } from "../corpus/documents.ts";
import { addAll } from "./added.ts";
import { cutText, wholes, wholeText } from "./cut.ts";

/** Adds operations of GitHub's whole documents to this repository's fragment and to empty ones, and looks at what comes of it. */
const { values } = readOptions({
  update: { type: "boolean", default: false },
  every: { type: "number", least: 1, default: 25 },
  sample: { type: "number", default: 40 },
});
const root = fileURLToPath(new URL("../../../", import.meta.url));
const golden = join(root, "test/unit/fragment/cases/realtime-kit");
const wrong: string[] = [];
const folder = await mkdtemp(join(tmpdir(), "pathwright-add-"));

for (const [name, whole] of Object.entries(wholes)) {
  const cut = cutText(wholeText(whole));
  const path = join(golden, name);
  if (values.update) await writeFile(path, cut);
  else if ((await readFile(path, "utf8")) !== cut)
    wrong.push(`${name} is not what is cut from ${whole}: --update cuts it`);
}

const github = wholeText("generated/api.github.com.json");
const sources = Sources.of({ file: "upstream.json", text: github });
const { operations } = listOperations(sources, {});
console.log(`${operations.length} operations in GitHub's document`);

await likeCut();
const drawn = operations.filter((_, index) => index % values.every === 0);
await eachAlone();
await wholeDocuments();
await rm(folder, { recursive: true });
for (const fault of wrong) console.log(fault);
console.log(wrong.length === 0 ? "nothing wrong" : `${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Adds what the golden case adds, from the whole document and from the part of it. */
async function likeCut(): Promise<void> {
  const include = ["/gists/{gist_id}/star", "/repos/{owner}/{repo}/labels"];
  const spec = await readFile(join(root, "spec/realtime-kit.yaml"), "utf8");
  const file = join(folder, "fragment.yaml");
  const texts: (string | undefined)[] = [];
  for (const text of [github, cutText(github)]) {
    await writeFile(file, spec);
    const from = Sources.of({ file: join(folder, "upstream.json"), text });
    const start = performance.now();
    const { text: added } = await addOperations(
      file,
      from,
      { include },
      { dryRun: false },
    );
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`added ${include.join(", ")} in ${seconds} s`);
    texts.push(added?.after);
  }
  if (texts[0] === undefined || texts[0] !== texts[1])
    wrong.push("the whole document gives something else than the part of it");
}

/** Adds operations alone to an empty fragment each, and compares the client with that of the document. */
async function eachAlone(): Promise<void> {
  let alike = 0;
  for (const { method, path } of drawn) {
    const include = [`${method} ${path}`];
    const whole = { file: "upstream.json", text: github };
    const options = { include, version: "3.1.0" };
    const added = await addAll(whole, folder, options);
    for (const { code, message } of added.refused)
      wrong.push(`${include.join()}: ${code} ${message}`);
    for (const [file] of added.differing)
      wrong.push(`${include.join()}: ${file} differs`);
    if (added.refused.length + added.differing.length === 0) alike += 1;
  }
  console.log(`${alike} of ${drawn.length} operations give the same client`);
}

/** Adds all operations of real documents to an empty fragment of OpenAPI 3.1, and counts what comes of it. */
async function wholeDocuments(): Promise<void> {
  const counts = { same: 0, differing: 0, refused: 0 };
  const reasons = new Map<string, number>();
  for (const { name, file } of chosen([], values.sample)) {
    const text = await readFile(file, "utf8");
    if (text.length > 3_000_000) continue;
    const options = { include: ["/**"], version: "3.1.0" };
    const added = await addAll({ file, text }, folder, options).catch(
      (error: unknown) => {
        wrong.push(`${name}: ${String(error)}`);
        return null;
      },
    );
    if (added === null) continue;
    const codes = added.refused.map(({ code }) => code);
    const files = added.differing.map(([one]) => `${one} differs`);
    const found = [...new Set([...codes, ...files])];
    for (const one of found) reasons.set(one, (reasons.get(one) ?? 0) + 1);
    const outcome =
      codes.length > 0 ? "refused" : files.length > 0 ? "differing" : "same";
    counts[outcome] += 1;
    if (outcome !== "same") console.log(`${name}: ${found.join(", ")}`);
  }
  console.log("whole documents:", counts, Object.fromEntries(reasons));
}
