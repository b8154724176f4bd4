import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petStore, run, workplace } from "./support.ts";

const configuration = (keep: readonly string[]): string =>
  JSON.stringify({ spec: "spec.yaml", keep });

const file = "generated/resources/pets.ts";
const renamed = petStore.replace("listPets", "findPets");

/** A project with a client, whose file of a resource is kept. */
async function project(keep: readonly string[] = ["resources/pets.ts"]) {
  const folder = await workplace({
    "spec.yaml": petStore,
    "pathwright.config.json": configuration(keep),
  });
  const read = (path: string): Promise<string> =>
    readFile(join(folder, path), "utf8");
  const write = (path: string, text: string): Promise<void> =>
    writeFile(join(folder, path), text);
  const edit = async (
    path: string,
    change: (text: string) => string,
  ): Promise<void> => write(path, change(await read(path)));
  const pathwright = (...argv: string[]) => run(folder, argv);
  await pathwright("generate");
  return { read, write, edit, pathwright };
}

const withRemark = (text: string): string =>
  `${text}\nexport const mine = 1;\n`;

test("edits of a kept file stay, and what is generated now comes to them", async () => {
  const { read, write, edit, pathwright } = await project();
  await edit(file, withRemark);
  expect((await pathwright("check")).code).toBe(0);

  await write("spec.yaml", renamed);
  const told = await pathwright("check");
  expect(told.code).toBe(1);
  expect(told.stdout).not.toContain("export const mine");
  expect(told.stderr).not.toContain("--force");

  expect((await pathwright("generate")).code).toBe(0);
  const merged = await read(file);
  expect(merged).toContain("findPets(");
  expect(merged).toContain("export const mine = 1;");
  expect((await pathwright("check")).code).toBe(0);

  // Nor does force lose what was kept.
  expect((await pathwright("generate", "--force")).code).toBe(0);
  expect(await read(file)).toBe(merged);
});

test("a conflict is marked, told by generate and check, and gone when it is settled", async () => {
  const { read, write, edit, pathwright } = await project(["resources"]);
  await edit(file, (text) => text.replace("  listPets(", "  myPets("));
  await write("spec.yaml", renamed);

  const told = await pathwright("generate");
  expect(told.code).toBe(1);
  expect(told.stderr).toContain(
    "generated/resources/pets.ts has a conflict between your changes and what is generated now",
  );
  const marked = await read(file);
  expect(marked).toMatch(
    /^<<<<<<< yours\n(?:.*\n)*? {2}myPets\((?:.*\n)*?=======\n(?:.*\n)*? {2}findPets\((?:.*\n)*?>>>>>>> generated$/m,
  );
  // All else is written.
  expect(await read("generated/schema.ts")).toContain("findPets");

  for (const command of ["check", "generate"]) {
    const again = await pathwright(command);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain("merge-conflict");
  }
  expect(await read(file)).toBe(marked);

  const settled = marked
    .replace(/^<{7} yours\n/gm, "")
    .replace(/^={7}\n[^]*?^>{7} generated\n/gm, "");
  await write(file, settled);
  expect((await pathwright("check")).code).toBe(0);
  expect((await pathwright("generate")).code).toBe(0);
  expect(await read(file)).toBe(settled);
});

test("a file may be edited before it is kept, while what is generated is the same", async () => {
  const { read, write, edit, pathwright } = await project([]);
  await edit(file, withRemark);
  expect((await pathwright("generate")).stderr).toContain("foreign-file");
  await write("pathwright.config.json", configuration(["resources/pets.ts"]));
  expect((await pathwright("generate")).code).toBe(0);
  await write("spec.yaml", renamed);
  expect((await pathwright("generate")).code).toBe(0);
  const merged = await read(file);
  expect(merged).toContain("findPets(");
  expect(merged).toContain("export const mine = 1;");
});

test("where nobody knows what an edited file comes from, it is marked wherever it differs", async () => {
  const { read, write, edit, pathwright } = await project();
  await edit(file, withRemark);
  await edit("generated/.pathwright.json", (text) => {
    const { kept: _, ...manifest } = JSON.parse(text) as { kept: object };
    return JSON.stringify(manifest);
  });
  await write("spec.yaml", renamed);
  expect((await pathwright("generate")).code).toBe(1);
  const marked = await read(file);
  expect(marked).toContain("  listPets(");
  expect(marked).toContain("  findPets(");
  expect(marked).toMatch(/^<{7} yours\n+export const mine = 1;\n+={7}\n>{7} /m);
});

test("a kept file that is generated no more stays where it was edited, and goes where it was not", async () => {
  const shops = petStore
    .replaceAll("/pets", "/shops")
    .replace("pets]", "shops]");
  for (const isEdited of [true, false]) {
    const { read, write, edit, pathwright } = await project();
    if (isEdited) await edit(file, withRemark);
    await write("spec.yaml", shops);
    const told = await pathwright("generate", "--force");
    expect(told.stderr).toContain("warning unmatched-keep");
    expect(told.code).toBe(0);
    await (isEdited
      ? expect(read(file)).resolves.toContain("export const mine")
      : expect(read(file)).rejects.toThrow("ENOENT"));
    expect(await read("generated/.pathwright.json")).not.toContain('"kept"');
  }
});

test("taken out of keep, an edited file is refused again", async () => {
  const { write, edit, pathwright } = await project();
  await edit(file, withRemark);
  await write("pathwright.config.json", configuration([]));
  const told = await pathwright("generate");
  expect(told.code).toBe(1);
  expect(told.stderr).toContain("was edited since Pathwright wrote it");
});

test("what is generated of a kept file merges in git line by line", async () => {
  const { read } = await project(["./resources/"]);
  const manifest = await read("generated/.pathwright.json");
  const generated = (await read(file)).trimEnd().split("\n");
  for (const line of generated)
    expect(manifest).toContain(`\n      ${JSON.stringify(line)}`);
});
