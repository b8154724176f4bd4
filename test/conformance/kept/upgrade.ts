import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { generate, type GenerateResult } from "../../../generator/generate.ts";
import { writeOutput } from "../../../generator/output/index.ts";
import { Draw } from "../faults/draw.ts";
import { Compiler } from "./compiler.ts";
import { nextVersion } from "./documents.ts";
import { type Edit, edits } from "./edits.ts";

/** A client, what its user made of a file, and what is generated next. */
export interface Upgrade {
  /** What the user did, and whether a new document or a new generator came. */
  readonly told: string;
  readonly path: string;
  readonly mine: string;
  /** The same without the edits. */
  readonly old: string;
  readonly before: GenerateResult;
  readonly after: GenerateResult;
}

type Files = ReadonlyMap<string, string>;

/** Makes an upgrade by its number. The edit, and what a new generator makes, compile by themselves; what does not is drawn anew. */
export async function makeUpgrade(
  document: string,
  number: number,
): Promise<Upgrade> {
  const draw = new Draw(number);
  const keep = ["client.ts", "models.ts", "resources", "runtime"];
  const generated = (text: string) =>
    generate({
      file: "spec.yaml",
      text,
      config: { keep, importExtension: "none" },
    });
  const before = await generated(document);
  const {
    path,
    text: mine,
    old,
    told,
  } = await edited(before.files, draw, "mine");
  const isDocument = draw.chance(0.5);
  const after = isDocument
    ? await generated(nextVersion(document, draw, "theirs"))
    : { ...before, files: await regenerated(before.files, path, draw) };
  const news = isDocument ? "a new document" : "a new generator";
  return { told: `${told}, ${news}`, path, mine, old, before, after };
}

interface Edited {
  readonly told: string;
  readonly path: string;
  readonly text: string;
  /** The file without the edits, but formatted in the same way. */
  readonly old: string;
}

/** Makes one to three edits in one file, which then compiles; half of the time the user's formatter has another taste. */
async function edited(
  files: Files,
  draw: Draw,
  mark: string,
  only: string | null = null,
): Promise<Edited> {
  const paths = [...files.keys()].filter((path) => !/schema|index/.test(path));
  for (let tries = 0; tries < 50; tries += 1) {
    const path = only ?? draw.pick(paths);
    let old = files.get(path) ?? "";
    let text = old;
    const told: string[] = [];
    for (let left = draw.between(1, 3); left > 0; left -= 1) {
      const [what, edit] = draw.pick(Object.entries<Edit>(edits));
      const next = edit(text, draw, `${mark}${left}`);
      if (next !== null) {
        text = next;
        told.push(what);
      }
    }
    if (only === null && draw.chance(0.3)) {
      text = await reformatted(text);
      old = await reformatted(old);
      told.push("another format");
    }
    if (told.length > 0 && compiles(new Map([...files, [path, text]])))
      return { path, text, old, told: told.join(", ") };
  }
  throw new Error("None of 50 edits compiles: does the client?");
}

/** A text as another formatter has it; as it is where it cannot be parsed, which the compiler will tell. */
function reformatted(text: string): Promise<string> {
  const taste = { parser: "typescript", semi: false, singleQuote: true };
  return format(text, taste).catch(() => text);
}

/** What another generator makes of a document: the same, but for some edits in that file. */
async function regenerated(
  files: Files,
  path: string,
  draw: Draw,
): Promise<Files> {
  const { text } = await edited(files, draw, "theirs", path);
  return new Map([...files, [path, text]]);
}

/** What became of an upgrade. */
export interface Verdict {
  readonly outcome: "merged" | "marked";
  /** What went wrong; `null` where nothing did. */
  readonly violation: string | null;
}

/** Writes the client, edits it, writes the next one, and looks at what came of the file. */
export async function judge(
  { path, mine, old, before, after }: Upgrade,
  folder: string,
): Promise<Verdict> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeOutput(folder, before.files, before.manifest, { force: false });
  await writeFile(join(folder, path), mine);
  const { diagnostics } = await writeOutput(
    folder,
    after.files,
    after.manifest,
    {
      force: false,
    },
  );
  const text = await readFile(join(folder, path), "utf8");
  const isMarked = /^<{7} yours$/m.test(text);
  const outcome = isMarked ? "marked" : "merged";
  const codes = diagnostics.map(({ code }) => code).join();
  if (codes !== (isMarked ? "merge-conflict" : ""))
    return { outcome, violation: `${outcome}, and told ${codes}` };
  const lost = lostLines(old, mine, text);
  if (lost.length > 0)
    return { outcome, violation: `lost: ${lost.join(" / ")}` };
  if (isMarked) return { outcome, violation: null };
  const files = new Map([...after.files, [path, text]]);
  return {
    outcome,
    violation: compiles(files) ? null : "does not type-check, and has no marks",
  };
}

/** Lines that the user has and the generator never made, which the result has less often. */
function lostLines(old: string, mine: string, result: string): string[] {
  const before = counted(old);
  const after = counted(result);
  return Array.from(counted(mine))
    .filter(([line, count]) => {
      const added = count - (before.get(line) ?? 0);
      return added > 0 && (after.get(line) ?? 0) < added;
    })
    .map(([line]) => line);
}

/** How often each line stands in a text, whatever the formatter's taste. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const plain = text.replaceAll("'", '"');
  for (const line of plain
    .split("\n")
    .map((one) => one.trim().replace(/[;,]$/, "")))
    if (line !== "") counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

const compilers = new Map<string, Compiler>();

/** Whether a client compiles. Clients with the same names of files share a compiler, that it has less to do. */
function compiles(files: Files): boolean {
  const names = [...files.keys()].join();
  const compiler = compilers.get(names) ?? new Compiler();
  compilers.set(names, compiler);
  return compiler.accepts(files);
}
