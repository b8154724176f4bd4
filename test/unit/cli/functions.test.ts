import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { petStore, run, workplace } from "./support.ts";

test("--functions writes functions, and check says which flag they come of", async () => {
  const folder = await workplace({ "spec.yaml": petStore });
  await run(folder, ["generate", "spec.yaml"]);

  const told = await run(folder, ["check", "spec.yaml", "--functions"]);
  expect(told.code).toBe(1);
  expect(told.stderr).toContain(
    'run "pathwright generate spec.yaml --functions"',
  );

  await run(folder, ["generate", "spec.yaml", "--functions"]);
  const path = join(folder, "generated/functions/pets.ts");
  expect(await readFile(path, "utf8")).toContain(
    "export function listPets(\n  core: Core,",
  );
  const args = ["check", "spec.yaml", "--functions"];
  expect((await run(folder, args)).code).toBe(0);

  // Without the flag they go.
  await run(folder, ["generate", "spec.yaml"]);
  await expect(access(path)).rejects.toThrow("ENOENT");
});

test("the configuration asks for functions too", async () => {
  const folder = await workplace({
    "spec.yaml": petStore,
    "pathwright.config.json": '{ "spec": "spec.yaml", "functions": true }',
  });
  await run(folder, ["generate"]);
  await access(join(folder, "generated/core.ts"));
});
