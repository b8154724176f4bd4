import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { broken, list, run, workplace } from "./support.ts";

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

describe("--write", () => {
  const argv = ["resources", "spec.yaml", "--write"];

  test("makes a configuration where there is none, with which every name stays", async () => {
    // `getXY` is what no casing of its own gives.
    const paths = ["get_x_y", "plan_b", "a b"].map((name) =>
      spec
        .slice(spec.indexOf("  /pets:"))
        .split("\n")[1]
        ?.replace("findPets", name),
    );
    const folder = await workplace({
      "spec.yaml": `${spec}${paths.map((item, index) => `  "/pets/${["x", "y", "a b"][index] ?? ""}":\n${item ?? ""}\n`).join("")}`,
    });
    const before = await run(folder, ["resources", "spec.yaml"]);
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(
      /\bpathwright\.config\.yaml: 5 operations put into "resources"\n$/,
    );
    const after = await run(folder, ["resources", "spec.yaml"]);
    expect(after.stderr).toBe("");
    expect(namesIn(after.stdout)).toEqual(namesIn(before.stdout));
    expect(after.stdout).toContain("getXY");
    expect(after.stdout).not.toContain("its operationId");
  });

  test("adds what is new to a tree that was edited, and says what it is", async () => {
    const config = `# Ours
spec: spec.yaml
resources:
  zoo: # not "animals"
    methods:
      all: get /pets
      feed_one: post /pets/{id}/feed
`;
    const folder = await workplace({
      "spec.yaml": spec,
      "pathwright.config.yaml": config,
    });
    const path = join(folder, "pathwright.config.yaml");
    expect((await run(folder, ["resources", "--write"])).stderr).toContain(
      "names every operation already",
    );
    expect(await readFile(path, "utf8")).toBe(config);
    const grown = `${spec}  /pets/count:
    get: { operationId: countAll, tags: [zoo], responses: { "204": { description: Fine } } }
`;
    await writeFile(join(folder, "spec.yaml"), grown);
    const told = await run(folder, ["generate", "--strict"]);
    expect(told.code).toBe(0);
    expect(told.stderr).toContain(
      'note unlisted-operation "get /pets/count" is not among the "resources" of the configuration; it is placed at "zoo.countAll" (its tag, its operationId)',
    );
    await run(folder, ["resources", "--write"]);
    expect(await readFile(path, "utf8")).toBe(
      `${config}      countAll: get /pets/count\n`,
    );
    expect((await run(folder, ["generate"])).stderr).not.toContain("note");
  });

  test("replaces a line whose operation is gone by the one that has its name now", async () => {
    const config =
      '{ "resources": { "animals": { "methods": { "find_pets": "get /v1/pets", "feed": "post /pets/{id}/feed" } } } }';
    const folder = await workplace({
      "spec.yaml": spec,
      "pathwright.config.json": config,
    });
    await run(folder, argv);
    const path = join(folder, "pathwright.config.json");
    expect(await readFile(path, "utf8")).toBe(
      '{ "resources": { "animals": { "methods": { "find_pets": "get /pets", "feed": "post /pets/{id}/feed" } } } }',
    );
  });

  test("prints what is to be put into code", async () => {
    const config = "export default {};\n";
    const folder = await workplace({
      "spec.yaml": spec,
      "pathwright.config.mjs": config,
    });
    const { code, stdout, stderr } = await run(folder, argv);
    expect(code).toBe(0);
    expect(stdout).toBe(`resources: {
  "animals": {
    "methods": {
      "findPets": "get /pets",
      "feedPet": "post /pets/{id}/feed"
    }
  }
},
`);
    expect(stderr).toContain("by hand");
    const path = join(folder, "pathwright.config.mjs");
    expect(await readFile(path, "utf8")).toBe(config);
  });

  test("writes nothing where the document is refused, and through no link", async () => {
    const folder = await workplace({ "spec.yaml": broken });
    const refused = await run(folder, argv);
    expect(refused.code).toBe(1);
    expect(await list(folder)).toEqual(["spec.yaml"]);
    await writeFile(join(folder, "spec.yaml"), spec);
    await writeFile(join(folder, "real.yaml"), "strict: false\n");
    await symlink("real.yaml", join(folder, "pathwright.config.yaml"));
    const linked = await run(folder, argv);
    expect(linked.code).toBe(1);
    expect(linked.stderr).toContain("no ordinary file");
    expect(await readFile(join(folder, "real.yaml"), "utf8")).toBe(
      "strict: false\n",
    );
  });
});

/** The names that are listed, without the reasons. */
function namesIn(listed: string): string[] {
  return listed
    .split("\n")
    .map((line) => line.split(/ {2,}/).slice(0, 3).join("  "));
}
