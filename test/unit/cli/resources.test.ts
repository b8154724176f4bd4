import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, workplace } from "./support.ts";

const spec = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get: { operationId: findPets, tags: [animals], responses: { "204": { description: Fine } } }
  /pets/{id}/feed:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    post: { operationId: feedPet, tags: [animals], responses: { "204": { description: Fine } } }
`;

test("lists what each operation is called, and why, and touches nothing", async () => {
  const folder = await workplace({ "spec.yaml": spec });
  const { stdout, code } = await run(folder, ["resources", "spec.yaml"]);
  expect(code).toBe(0);
  expect(stdout).toBe(`animals
  findPets  GET /pets             its tag, its operationId
  feedPet  POST /pets/{id}/feed  its tag, its operationId
`);
  await expect(readFile(join(folder, "generated/index.ts"))).rejects.toThrow(
    "ENOENT",
  );
});

test("compares with another style", async () => {
  const folder = await workplace({ "spec.yaml": spec });
  const argv = ["resources", "spec.yaml", "--naming", "rest"];
  const { stdout } = await run(folder, argv);
  expect(stdout).toContain("its operationId; otherwise pets.list\n");
  expect(stdout).toContain("its operationId; otherwise pets.feed\n");
});

test("gives the tree as the configuration takes it", async () => {
  const folder = await workplace({ "spec.yaml": spec });
  const argv = ["resources", "spec.yaml", "--format", "json"];
  const { stdout } = await run(folder, argv);
  const { resources } = JSON.parse(stdout) as {
    resources: { naming: string; resources: object };
  };
  expect(resources.naming).toBe("operationId");
  expect(resources.resources).toEqual({
    animals: {
      methods: { findPets: "get /pets", feedPet: "post /pets/{id}/feed" },
    },
  });
  // A tree that was edited names the operations from there.
  const config = { resources: { zoo: { methods: { all: "get /pets" } } } };
  const path = join(folder, "pathwright.config.json");
  await writeFile(path, JSON.stringify(config));
  const again = await run(folder, ["resources", "spec.yaml"]);
  expect(again.stdout).toContain(
    "  all  GET /pets             the configuration\n",
  );
});
