import { describe, expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { faults, faulty } from "./faults.ts";
import { judgeSchema } from "./judge.ts";
import { library } from "./library.ts";
import { memoryProgram } from "./program.ts";

const { files } = await generate({
  file: "library.json",
  text: library,
  config: { schemaTypes: "openapi-typescript" },
});
const text = files.get("schema.ts") ?? "";

/** The types of a schema, declared in a file of its own as a type with a name and documentation. */
function named(): Record<string, string> {
  const [, before = "", type = "", after = ""] =
    /^([^]*        Entry: )(\{[^]*?\n        \});([^]*)$/.exec(text) ?? [];
  return {
    "schema.ts": `import type { Entry } from "./models.js";\n${before}Entry;${after}`,
    "models.ts": `export type Entry = ${type};\n`,
  };
}

const program = memoryProgram(
  new Map([
    ["theirs.ts", text],
    ["same/schema.ts", text],
    ...Object.entries(named()).map(
      ([path, source]) => [`named/${path}`, source] as const,
    ),
    [
      "swapped/schema.ts",
      text.replace(
        /(required2: string;\n)([^]*?optional2\?: string;\n)/,
        "/* 2 */ $2$1",
      ),
    ],
    ["escaped/schema.ts", text.replace("@see", "\\@see").replace("@@", "\\@@")],
    ...faults.map(
      (fault, index) => [`${index}/schema.ts`, faulty(text, fault)] as const,
    ),
  ]),
);

function findings(folder: string): string[] {
  const { checker, file } = program;
  return judgeSchema(checker, file(`${folder}/schema.ts`), file("theirs.ts"))
    .filter(({ kind }) => kind !== "assignability")
    .map(({ place, message }) => `${place} ${message}`);
}

describe("the judge of the schema types", () => {
  test.each(["same", "named", "escaped"])(
    "finds nothing in what is the same: %s",
    (folder) => {
      const { checker, file } = program;
      expect(
        judgeSchema(checker, file(`${folder}/schema.ts`), file("theirs.ts")),
      ).toEqual([]);
    },
  );

  test.each(faults.map((fault, index) => [fault[0], fault[3], String(index)]))(
    "finds %s: %s",
    (_, finding, folder) => {
      expect(findings(folder)).toContain(finding);
    },
  );

  test("finds members in another order", () => {
    expect(findings("swapped")).toContainEqual(
      expect.stringContaining("in another order"),
    );
  });

  test("says what is not assignable", () => {
    const index = faults.findIndex(
      ([name]) => name === "a wrong type, depth 3",
    );
    const { checker, file } = program;
    const found = judgeSchema(
      checker,
      file(`${index}/schema.ts`),
      file("theirs.ts"),
    );
    expect(
      found
        .filter(({ kind }) => kind === "assignability")
        .map(({ place }) => place),
    ).toContain('paths["/books"].get');
  });
});
