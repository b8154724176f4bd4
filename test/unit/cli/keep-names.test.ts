import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petStore, run, workplace } from "./support.ts";

const renamed = petStore.replace("listPets", "findPets");

test("old names stay beside new ones until they are taken out of the manifest", async () => {
  const folder = await workplace({ "spec.yaml": petStore });
  const read = (name: string): Promise<string> =>
    readFile(join(folder, "generated", name), "utf8");
  await run(folder, ["generate", "spec.yaml"]);
  await writeFile(join(folder, "spec.yaml"), renamed);

  const told = await run(folder, ["check", "spec.yaml", "--keep-names"]);
  expect(told.code).toBe(1);
  expect(told.stderr).toContain(
    'run "pathwright generate spec.yaml --keep-names"',
  );

  await run(folder, ["generate", "spec.yaml", "--keep-names"]);
  const kept = await read("resources/pets.ts");
  expect(kept).toContain(
    "/** @deprecated Use `client.pets.findPets`. */\n  listPets(",
  );
  const manifest = JSON.parse(await read(".pathwright.json")) as object;
  expect(manifest).toMatchObject({
    operations: { "GET /pets": "pets.findPets" },
    oldNames: { "pets.listPets": "GET /pets" },
  });

  // Nobody has to say it again.
  expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);
  await run(folder, ["generate", "spec.yaml"]);
  expect(await read("resources/pets.ts")).toBe(kept);

  const without = JSON.stringify({ ...manifest, oldNames: {} });
  await writeFile(join(folder, "generated/.pathwright.json"), without);
  await run(folder, ["generate", "spec.yaml"]);
  expect(await read("resources/pets.ts")).not.toContain("listPets(");
  expect(await read(".pathwright.json")).not.toContain("oldNames");
});

test("old names survive a merge that git left half done", async () => {
  const folder = await workplace({
    "spec.yaml": petStore,
    "pathwright.config.json": '{ "spec": "spec.yaml", "keepNames": true }',
  });
  await run(folder, ["generate"]);
  await writeFile(join(folder, "spec.yaml"), renamed);
  await run(folder, ["generate"]);
  const path = join(folder, "generated/.pathwright.json");
  const manifest = await readFile(path, "utf8");
  const [start = "", version = ""] =
    /"generator": "(.*)",/.exec(manifest) ?? [];
  const both = `<<<<<<< HEAD\n  ${start}\n=======\n  "generator": "0.0.1",\n>>>>>>> other`;
  expect(version).not.toBe("");
  await writeFile(path, manifest.replace(`  ${start}`, both));
  await run(folder, ["generate"]);
  expect(await readFile(path, "utf8")).toBe(manifest);
});
