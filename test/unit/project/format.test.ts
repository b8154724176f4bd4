import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { formatFor } from "../../../generator/project/format.ts";

const files = new Map([["index.ts", 'export const a = "a";\n']]);
const within = fileURLToPath(
  new URL("../../../.cache/format/", import.meta.url),
);
const folders: string[] = [];

async function folder(
  parent: string,
  settings: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(parent, { recursive: true });
  const path = await mkdtemp(join(parent, "format-"));
  folders.push(path);
  for (const [name, text] of Object.entries(settings))
    await writeFile(join(path, name), text);
  return path;
}

afterEach(async () => {
  for (const path of folders.splice(0))
    await rm(path, { recursive: true, force: true });
});

test("files go through the folder's Prettier where its settings are not the defaults", async () => {
  const quoted = await folder(within, {
    ".prettierrc": '{ "singleQuote": true, "semi": false }',
  });
  expect([...(await formatFor(quoted, files)).files]).toEqual([
    ["index.ts", "export const a = 'a'\n"],
  ]);
  const indented = await folder(within, {
    ".editorconfig": "root = true\n[*]\nindent_style = tab\n",
  });
  const nested = new Map([["index.ts", "export const a = {\n  b: 1,\n};\n"]]);
  expect([...(await formatFor(indented, nested)).files]).toEqual([
    ["index.ts", "export const a = {\n\tb: 1,\n};\n"],
  ]);
});

test("the settings apply to a relative folder too", async () => {
  const path = await folder(within, { ".prettierrc": '{ "semi": false }' });
  const { files: formatted } = await formatFor(
    relative(process.cwd(), path),
    files,
  );
  expect(formatted.get("index.ts")).toBe('export const a = "a"\n');
});

test.each([
  ["gone.cjs", /^Prettier is installed beside the output and cannot/],
  ["index.cjs", /^Prettier .* cannot format it: it is broken$/],
])("a Prettier whose %s is broken is told", async (main, message) => {
  const path = await folder(tmpdir(), { ".prettierrc": "{}" });
  const installed = join(path, "node_modules/prettier");
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, "package.json"), JSON.stringify({ main }));
  if (main === "index.cjs")
    await writeFile(join(installed, main), 'throw new Error("it is broken");');
  const { files: none, diagnostics } = await formatFor(path, files);
  expect(none.size).toBe(0);
  expect(diagnostics).toMatchObject([
    {
      code: "unusable-prettier",
      severity: "error",
      message: expect.stringMatching(message) as unknown,
    },
  ]);
});

test("files stay as they are where the settings are the defaults, or bear on nothing that is written", async () => {
  for (const settings of [
    "{}",
    '{ "printWidth": 80, "proseWrap": "always" }',
  ]) {
    const path = await folder(within, { ".prettierrc": settings });
    expect((await formatFor(path, files)).files, settings).toBe(files);
  }
});

test("Prettier is not loaded where nothing says how files are formatted", async () => {
  const path = await folder(tmpdir(), {
    "package.json": '{ "devDependencies": { "prettier": "3" } }',
  });
  const installed = join(path, "node_modules/prettier");
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, "index.js"), "throw new Error();");
  expect(await formatFor(path, files)).toEqual({ files, diagnostics: [] });
});

test("a manifest may say how files are formatted, and so may one above the repository", async () => {
  const above = await folder(within, {
    "package.json": '{ "prettier": { "singleQuote": true } }',
  });
  const repository = join(above, "repository");
  await mkdir(join(repository, ".git"), { recursive: true });
  const { files: formatted } = await formatFor(repository, files);
  expect(formatted.get("index.ts")).toBe("export const a = 'a';\n");
});

test("files stay as they are where no Prettier is installed", async () => {
  const elsewhere = await folder(tmpdir(), {
    ".prettierrc": '{ "singleQuote": true }',
  });
  expect(await formatFor(elsewhere, files)).toEqual({ files, diagnostics: [] });
});
