import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { formatFor } from "../../generator/emit/format.ts";

const files = new Map([["index.ts", 'export const a = "a";\n']]);
const within = fileURLToPath(new URL("../../.cache/format/", import.meta.url));
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
  expect([...(await formatFor(quoted, files))]).toEqual([
    ["index.ts", "export const a = 'a'\n"],
  ]);
  const indented = await folder(within, {
    ".editorconfig": "root = true\n[*]\nindent_style = tab\n",
  });
  const nested = new Map([["index.ts", "export const a = {\n  b: 1,\n};\n"]]);
  expect([...(await formatFor(indented, nested))]).toEqual([
    ["index.ts", "export const a = {\n\tb: 1,\n};\n"],
  ]);
});

test("files stay as they are where the settings are the defaults, or bear on nothing that is written", async () => {
  expect(
    await formatFor(await folder(within, { ".prettierrc": "{}" }), files),
  ).toBe(files);
  expect(
    await formatFor(
      await folder(within, {
        ".prettierrc": '{ "printWidth": 80, "proseWrap": "always" }',
      }),
      files,
    ),
  ).toBe(files);
});

test("files stay as they are where no Prettier is installed", async () => {
  const elsewhere = await folder(tmpdir(), {
    ".prettierrc": '{ "singleQuote": true }',
  });
  expect(await formatFor(elsewhere, files)).toBe(files);
});
