import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import { compile } from "../corpus/compile.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const cache = join(root, ".cache/docs");

/** The pages whose examples need a client that is configured. */
const configured: Readonly<Record<string, Config>> = {
  "docs/dates-and-big-integers.md": {
    types: { "date-time": "Date", int64: "bigint" },
  },
};

test("the examples that import a client compile with the bookshop's", async () => {
  await rm(cache, { recursive: true, force: true });
  const examples = await Promise.all((await pages()).map(layOut));
  expect(examples.flat().length).toBeGreaterThan(10);
  await writeClient(join(cache, "plain"), { functions: true });
  expect(
    compile("typescript-7", cache, {
      module: "nodenext",
      types: ["node"],
      noUnusedLocals: false,
    }),
  ).toBe("");
});

test("every link leads to a page and a heading", async () => {
  for (const page of await pages()) {
    const text = await readFile(join(root, page), "utf8");
    for (const [, link = ""] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https:/.test(link)) continue;
      const [path = "", heading] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      const found = await readTarget(join(root, target));
      expect(found, `${page}: ${link}`).not.toBeNull();
      if (heading !== undefined)
        expect(headings(found ?? ""), `${page}: ${link}`).toContain(heading);
    }
  }
});

/** The pages that users read, by their paths in the repository. */
async function pages(): Promise<string[]> {
  const guides = await readdir(join(root, "docs"));
  return ["README.md", "SECURITY.md", ...guides.map((name) => `docs/${name}`)];
}

/** Writes each example of a page beside its client; gives the files. */
async function layOut(page: string): Promise<string[]> {
  const config = configured[page];
  const folder = join(cache, config === undefined ? "plain" : page);
  await mkdir(folder, { recursive: true });
  if (config !== undefined) await writeClient(folder, config);
  const text = await readFile(join(root, page), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
    .map(([, block = ""]) => block)
    .filter((block) => block.includes('from "./api/index.js"'));
  const prefix = page.replaceAll("/", "-");
  const files = blocks.map((_, at) => join(folder, `${prefix}-${at}.ts`));
  for (const [at, block] of blocks.entries())
    await writeFile(files[at] ?? "", block);
  return files;
}

async function writeClient(folder: string, config: Config): Promise<void> {
  const document = new URL("bookshop.yaml", import.meta.url);
  const text = await readFile(document, "utf8");
  const { files, diagnostics } = await generate({
    file: "bookshop.yaml",
    text,
    config,
  });
  expect(diagnostics).toEqual([]);
  for (const [path, source] of files) {
    const target = join(folder, "api", path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, source);
  }
}

/** The text of a file, nothing of a folder; `null` where there is neither. */
function readTarget(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) =>
    error.code === "EISDIR" ? "" : null,
  );
}

/** The anchors of a page's headings, as GitHub makes them. */
function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
