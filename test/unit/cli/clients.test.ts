import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { list, petStore, run, workplace } from "./support.ts";

const two = {
  "spec.yaml": petStore,
  "other.yaml": petStore,
  "pathwright.config.yaml": [
    "spec: spec.yaml",
    "transport: vendored",
    "clients:",
    "  pets: { output: src/pets }",
    "  others: { spec: other.yaml, output: src/others, importExtension: none }",
    "",
  ].join("\n"),
};

describe("a configuration of several clients", () => {
  test("writes each, with what they share and what each has of its own", async () => {
    const folder = await workplace(two);
    const { code, stderr } = await run(folder, ["generate"]);
    expect(code).toBe(0);
    expect(stderr.replace(/, [\d.]+ s$/gm, "")).toMatch(
      /^\S*src\/pets: \d+ files .*\n\S*src\/others: \d+ files .*\n$/,
    );
    const [pets, others] = await Promise.all(
      ["pets", "others"].map((name) =>
        readFile(join(folder, `src/${name}/index.ts`), "utf8"),
      ),
    );
    expect(pets).toContain("from spec.yaml");
    expect(pets).toContain('"./client.ts"');
    expect(others).toContain("from other.yaml");
    expect(others).toContain('"./client"');
    expect(await list(join(folder, "src/pets/runtime"))).toContain(
      "transport.ts",
    );
    expect((await run(folder, ["check"])).code).toBe(0);
  });

  test("writes those that are named", async () => {
    const folder = await workplace(two);
    const { code } = await run(folder, ["generate", "--client", "others"]);
    expect(code).toBe(0);
    expect(await list(join(folder, "src"))).toEqual(["others"]);
    const { code: checked, stderr } = await run(folder, ["check"]);
    expect(checked).toBe(1);
    expect(stderr).toContain("src/pets");
  });

  test("goes on where one is at fault, and ends with its exit code", async () => {
    const folder = await workplace({ ...two, "spec.yaml": "openapi: 9.0.0" });
    const { code } = await run(folder, ["generate", "--quiet"]);
    expect(code).toBe(1);
    expect(await list(join(folder, "src"))).toContain("others");
  });

  test.each([
    [
      ["generate", "--client", "pet"],
      'no client "pet"\n  = did you mean "pets"?',
    ],
    [["generate", "spec.yaml"], '"pets", "others"\n  = name it with --client'],
    [["check", "-o", "out"], '"pets", "others"\n  = name it with --client'],
    [["types"], '"pets", "others"\n  = name it with --client'],
    [["resources"], '"pets", "others"\n  = name it with --client'],
  ])("has %j say which it is about", async (argv, told) => {
    const folder = await workplace(two);
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(told);
  });

  test("has the types of one", async () => {
    const folder = await workplace(two);
    const { code, stdout } = await run(folder, ["types", "--client", "pets"]);
    expect(code).toBe(0);
    expect(stdout).toContain("export interface paths");
  });

  test("is not asked for where there is but one", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const argv = ["generate", "spec.yaml", "--client", "pets"];
    const { code, stderr } = await run(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toContain(
      '  = list clients under "clients", or leave --client out',
    );
  });

  test.each([
    ["{ clients: {} }", '"clients" lists no client'],
    ["{ clients: [] }", '"clients" must be an object'],
    [
      "{ clients: { a: 1 } }",
      'pathwright.config.yaml:1:14 error bad-configuration "clients" "a" must be an object',
    ],
    [
      "{ clients: { a: { outptu: x } } }",
      'pathwright.config.yaml:1:19 error bad-configuration "clients" "a": there is no option "outptu"\n  | { clients: { a: { outptu: x } } }\n  |                   ^\n  = did you mean "output"?',
    ],
    [
      "{ clients: { a: { clients: {} } } }",
      '"clients" "a" cannot have "clients" of its own',
    ],
    [
      "{ clients: { a: { output: x/ }, b: { output: ./x } } }",
      'the clients "a" and "b" are written into the same folder, "x"',
    ],
    [
      "{ types: { int64: bigint }, clients: { a: { schemaTypes: openapi-typescript } } }",
      '"clients" "a": "types" needs the "schemaTypes" of "pathwright"',
    ],
  ])("is refused: %s", async (config, told) => {
    const folder = await workplace({
      "spec.yaml": petStore,
      "pathwright.config.yaml": `${config}\n`,
    });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test.each([
    ["spec: spec.yaml", /^ {4}resources:\n {6}pets:/m],
    [
      "spec: spec.yaml\nresources: { zoo: {} }",
      /^resources: \{ zoo: \{\}, pets:/m,
    ],
  ])(
    "takes the resources of one where they belong: %s",
    async (shared, put) => {
      const folder = await workplace({
        "spec.yaml": petStore,
        "pathwright.config.yaml": `${shared}\nclients:\n  pets:\n    output: pets\n`,
      });
      const argv = ["resources", "--write", "--client", "pets"];
      expect((await run(folder, argv)).code).toBe(0);
      const text = await readFile(
        join(folder, "pathwright.config.yaml"),
        "utf8",
      );
      expect(text).toMatch(put);
    },
  );
});
