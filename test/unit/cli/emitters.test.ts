import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { list, petStore, run, workplace } from "./support.ts";

/** The example of the page that tells of emitters. */
async function routeTable(): Promise<string> {
  const page = new URL("../../../docs/emitters.md", import.meta.url);
  const text = await readFile(fileURLToPath(page), "utf8");
  return /```ts\n([^]*?)```/.exec(text)?.[1] ?? "";
}

const config = (...emitters: string[]): string => JSON.stringify({ emitters });

describe("an emitter of one's own", () => {
  test("makes files beside the client, which are looked after as those are", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "route-table.ts": await routeTable(),
      "pathwright.config.json": config("./route-table.ts"),
    });
    const routes = join(folder, "generated/routes.ts");
    expect((await run(folder, ["generate", "spec.yaml"])).code).toBe(0);
    expect(await readFile(routes, "utf8")).toBe(
      'export const routes = {\n  "pets.listPets": "GET /pets",\n};\n',
    );
    expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);

    await writeFile(
      join(folder, "spec.yaml"),
      petStore.replace("/pets:", "/all:"),
    );
    const { code, stdout } = await run(folder, ["check", "spec.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toContain('+  "pets.listPets": "GET /all",');

    await rm(join(folder, "pathwright.config.json"));
    expect((await run(folder, ["generate", "spec.yaml"])).code).toBe(0);
    expect(await list(join(folder, "generated"))).not.toContain("routes.ts");
  });

  test("is run again where only what it imports has changed", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "emitter.ts":
        'import { readFileSync } from "node:fs";\nexport default () => ({ "note.md": readFileSync(new URL("note", import.meta.url), "utf8") });\n',
      note: "one\n",
      "pathwright.config.json": config("emitter.ts"),
    });
    for (const text of ["one\n", "two\n"]) {
      await writeFile(join(folder, "note"), text);
      expect((await run(folder, ["generate", "spec.yaml"])).code).toBe(0);
      const note = join(folder, "generated/note.md");
      expect(await readFile(note, "utf8")).toBe(text);
    }
  });

  test.each([
    ["export default 1;", "its default export is no function"],
    ["export const x = 1;", "exports nothing"],
    ["export default (;", "bad-configuration"],
    ["export default () => 1;", "returns no files"],
    ["export default () => [];", "returns no files"],
    ['export default () => ({ "a.ts": 1 });', 'returns no text for "a.ts"'],
    ...["../a.ts", "/a.ts", "a/../b.ts", "./a.ts", "a\\\\b.ts", "", "c:a"].map(
      (path): [string, string] => [
        `export default () => ({ "${path}": "" });`,
        "which is none within the output folder",
      ],
    ),
    [
      'export default () => ({ "Client.ts": "" });',
      'returns "Client.ts", which is there already',
    ],
    ...["client.ts/a.ts", "resources"].map((path): [string, string] => [
      `export default () => ({ "${path}": "" });`,
      `returns "${path}", which would be a file and a folder`,
    ]),
    ...[".git/config", ".pathwright.json", "a/"].map(
      (path): [string, string] => [
        `export default () => ({ "${path}": "" });`,
        "which is none within the output folder",
      ],
    ),
    [
      'export default () => new Map([["a.ts", ""], ["A.ts", ""]]);',
      'returns "A.ts", which is there already',
    ],
  ])("is refused, and nothing written: %s", async (text, told) => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "emitter.mjs": text,
      "pathwright.config.json": config("emitter.mjs"),
    });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(told);
    expect(await list(join(folder, "generated"))).toEqual([]);
  });

  test.each([["emitter.mjs"], ["emitter.ts"]])(
    "that throws is told with its line: %s",
    async (name) => {
      const folder = await workplace({
        "spec.yaml": petStore,
        [name]:
          "const routes = (api) => {\n  return api.nothing.at(0);\n};\n\nexport default async (api) => routes(api);\n",
        "pathwright.config.json": config(name),
      });
      const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /emitter\.m?[jt]s:2:\d+ error failed-emitter .* failed: Cannot read/,
      );
      expect(stderr).toContain("return api.nothing.at(0);");
    },
  );

  test("that is no module is told", async () => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "pathwright.config.json": config("none.ts"),
    });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toContain("none.ts: no such file");
  });
});
