import { describe, expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { judgeSchema } from "./judge.ts";
import { library } from "./library.ts";
import { memoryProgram } from "./program.ts";

/** A fault: what stands in the text, what takes its place, and the finding that it must give. */
type Fault = readonly [name: string, from: string, to: string, finding: string];

const { files } = await generate({
  file: "library.json",
  text: library,
  config: { schemaTypes: "openapi-typescript" },
});
const text = files.get("schema.ts") ?? "";

/** Where the members of each depth stand. */
const places = [
  "components.schemas.Entry",
  "components.schemas.Shelf[string][]",
  'paths["/books"].get.responses["200"].content["application/json"].shelves[]',
];

const faults: readonly Fault[] = [
  ...places.flatMap((place, index): Fault[] => {
    const n = index + 1;
    const required = `required${n}: string;`;
    const optional = `optional${n}?: string;`;
    const at = (member: string): string => `${place}.${member}${n}`;
    return [
      [
        "a wrong type",
        required,
        `required${n}: number;`,
        `${at("required")} is number instead of string`,
      ],
      [
        "a missing required member",
        required,
        "",
        `${at("required")} is missing`,
      ],
      [
        "a missing optional member",
        optional,
        "",
        `${at("optional")} is missing`,
      ],
      [
        "an additional member",
        required,
        `${required} more${n}: string;`,
        `${at("more")} openapi-typescript has no such member`,
      ],
      [
        "a ? too many",
        required,
        `required${n}?: string;`,
        `${at("required")} is optional`,
      ],
      [
        "a ? too few",
        optional,
        `optional${n}: string;`,
        `${at("optional")} is not optional`,
      ],
      [
        "a lost readonly",
        `readonly fixed${n}`,
        `fixed${n}`,
        `${at("fixed")} is not readonly`,
      ],
      [
        "an any",
        optional,
        `optional${n}?: any;`,
        `${at("optional")} is any instead of string | undefined`,
      ],
      [
        "a null too many",
        required,
        `required${n}: string | null;`,
        `${at("required")} also null`,
      ],
      [
        "a lost description",
        `What is needed, ${n}.`,
        "",
        `${at("required")} says nothing of @description What is needed ${n}`,
      ],
      [
        "a lost default",
        `@default none${n}`,
        "",
        `${at("preset")} says nothing of @default none${n}`,
      ],
      [
        "a lost example",
        `@example some ${n}`,
        "",
        `${at("optional")} says nothing of @example some ${n}`,
      ],
      [
        "a lost deprecation",
        `/** @deprecated */\n`,
        "",
        `${at("fixed")} says nothing of @deprecated `,
      ],
      [
        "a lost constant",
        `@constant`,
        "",
        `${at("only")} says nothing of @constant `,
      ],
    ].map(
      ([name, ...rest]) =>
        [`${String(name)}, depth ${n}`, ...rest] as unknown as Fault,
    );
  }),
  [
    "a missing operation",
    'get: operations["listBooks"];',
    "get?: never;",
    'paths["/books"].get is optional',
  ],
  [
    "a missing path",
    '"/authors": {',
    '"/writers": {',
    'paths["/authors"] is missing',
  ],
  [
    "a status that is a string",
    "200: {",
    '"200": {',
    'paths["/books"].get.responses["200"] is a string, not a number',
  ],
  [
    "a missing operation of a webhook",
    "lent: {",
    "borrowed: {",
    "webhooks.lent is missing",
  ],
  [
    "a missing member of operations",
    "    listBooks: {",
    "    list: {",
    "operations.listBooks is missing",
  ],
  [
    "a missing schema",
    "Lone: string;",
    "",
    "components.schemas.Lone is missing",
  ],
  [
    "a lost description of an alternative",
    "Of a room.",
    "Of a shelf.",
    "components.schemas.Alike.name says nothing of @description Of a room",
  ],
  [
    "a lost description that begins with an @",
    "@see the shelf.",
    "@description",
    "components.schemas.Mentioning.at says nothing of @description see the shelf 1",
  ],
  [
    "a missing response",
    "Authors: {",
    "Writers: {",
    "components.responses.Authors is missing",
  ],
  [
    "a missing parameter",
    "Trace: string;",
    "",
    "components.parameters.Trace is missing",
  ],
  [
    "a missing header",
    '"X-Total"?: number;',
    "",
    'paths["/books"].get.responses["200"].headers["X-Total"] is missing',
  ],
  [
    "a missing body",
    '"application/json": components["schemas"]["Book"];',
    "",
    'paths["/books"].post.requestBody.content["application/json"] is missing',
  ],
];

/** Puts `to` in the place of `from`, for a deprecation and a constant at the depth that the name ends with. */
function faulty([name, from, to]: Fault): string {
  const depth = Number(/depth (\d)$/.exec(name)?.[1] ?? 0);
  const start = /deprecation|constant/.test(name)
    ? text.lastIndexOf(
        from,
        text.indexOf(/constant/.test(name) ? `only${depth}` : `fixed${depth}`),
      )
    : text.indexOf(from);
  if (start === -1) throw new Error(`${from} does not stand in the types`);
  return text.slice(0, start) + to + text.slice(start + from.length);
}

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
      (fault, index) => [`${index}/schema.ts`, faulty(fault)] as const,
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
