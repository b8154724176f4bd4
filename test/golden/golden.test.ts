import { mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { describe, expect, inject, test } from "vitest";
import { cache, cases, golden, readOrNull, tree } from "./cases.ts";

const isRuntime = (path: string): boolean => path.startsWith("runtime/");

describe.each(cases())("$name", ({ name, folder }) => {
  const expected = join(folder, "expected");
  const given = tree(join(cache, name, "expected"), (path) => !isRuntime(path));
  const diagnostics = readOrNull(join(cache, name, "diagnostics"));

  test("gives the expected files", async () => {
    if (inject("isUpdate")) await rewrite(expected, given);
    const wanted = tree(expected);
    expect([...given.keys()]).toEqual([...wanted.keys()]);
    for (const [path, text] of wanted) expect(given.get(path), path).toBe(text);
  });

  test("gives the expected diagnostics", async () => {
    const file = join(folder, "expected.diagnostics");
    if (inject("isUpdate"))
      await (diagnostics === null
        ? rm(file, { force: true })
        : writeFile(file, diagnostics));
    expect(diagnostics).toBe(readOrNull(file));
  });

  test("is what Prettier prints with its defaults", async () => {
    for (const [path, text] of given)
      expect(await format(text, { filepath: path }), path).toBe(text);
  });
});

test("every client brings the runtime as it stands in templates, but for the extensions of its imports", async () => {
  const source = tree(join(golden, "../../templates/runtime"));
  const clients = cases().filter(({ name }) =>
    existsSync(join(cache, name, "expected")),
  );
  expect(clients.length).toBeGreaterThan(10);
  for (const { name } of clients) {
    for (const [path, text] of tree(join(cache, name, "expected/runtime"))) {
      const [, ...lines] = text.split("\n");
      const stem = path.replace(".ts", "");
      const sources = [path, `${stem}-vendored.ts`, `${stem}-converting.ts`];
      expect(
        sources.map((one) => asInTemplates(source.get(one) ?? "")),
        `${name}: ${path}`,
      ).toContain(asInTemplates(lines.join("\n")));
    }
  }
});

/** A runtime file with the imports that it has in templates, each on one line: breaking them is Prettier's matter. */
function asInTemplates(text: string): string {
  return text
    .replace(/ from "(\.\/[\w-]+)(?:\.[jt]s)?";/g, ' from "$1.ts";')
    .replace(/^(?:import|export)[^;]*;/gm, (declaration) =>
      declaration.replace(/,?\n\}/g, " }").replace(/\n */g, " "),
    );
}

async function rewrite(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
