import { describe, expect, test } from "vitest";
import { uncorrected } from "../../../generator/analyze/schemas/corrections.ts";
import { schemaFiles } from "../../tools/support/schema-types.ts";
import { correctedTypes } from "./corrected-types.ts";
import type { Decision } from "./decided.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";
import { referenceTypes } from "./reference.ts";

/** Types of both, what is decided of them, and what is a finding nevertheless. */
interface Case {
  readonly name: string;
  readonly decision: Decision | null;
  readonly ours: string;
  readonly theirs: string;
  readonly findings: readonly string[];
}

const address = 'components["schemas"]["Pet"]';
const withMembers = "{ a: string | null } & { b?: string }";
const partial = "{ a?: string | null } & { a: unknown } & { b?: string }";

const cases: readonly Case[] = [
  {
    name: "a reference to an optional property",
    decision: "reference to an optional property",
    ours: "{ a?: string; b: string[] }",
    theirs: `{ a?: ${address}["name"]; b: ${address}["name"][] }`,
    findings: [],
  },
  {
    name: "the undefined of our own",
    decision: "reference to an optional property",
    ours: "{ a?: string | undefined }",
    theirs: `{ a?: ${address}["name"] }`,
    findings: [
      "is undefined instead of undefined",
      "is not assignable to openapi-typescript's",
    ],
  },
  {
    name: "another type than that which is referred to",
    decision: "reference to an optional property",
    ours: "{ a?: number }",
    theirs: `{ a?: ${address}["name"] }`,
    findings: ["is number instead of string"],
  },
  {
    name: "the null of what is referred to, lost",
    decision: null,
    ours: "{ a?: string }",
    theirs: `{ a?: ${address}["owner"] }`,
    findings: ["lacks null"],
  },
  {
    name: "a reference to nowhere, where no value is ours",
    decision: "type that does not compile",
    ours: "{ a?: never; b: never }",
    theirs: `{ a?: ${address}["gone"] & null; b: ${address}["gone"] & null }`,
    findings: [],
  },
  {
    name: "no value beside a reference to nowhere",
    decision: "type that does not compile",
    ours: "{ a?: never; b: never }",
    theirs: `{ a?: ${address}["gone"]; b: string }`,
    findings: [
      "is never instead of string",
      "openapi-typescript's is not assignable to it",
    ],
  },
  {
    name: "a member that one part lets be absent and another does not",
    decision: "type that is assignable to no copy of itself",
    ours: partial,
    theirs: partial,
    findings: [],
  },
  {
    name: "another type beside such a member",
    decision: null,
    ours: partial.replace("b?: string", "b?: number"),
    theirs: partial,
    findings: [
      "is number instead of string",
      "openapi-typescript's is not assignable to it",
    ],
  },
  {
    name: "another type in an intersection without such a member",
    decision: null,
    ours: withMembers.replace("b?: string", "b?: number"),
    theirs: withMembers,
    findings: ["openapi-typescript's is not assignable to it"],
  },
];

/** The types of a document in which `One` has a type. */
function typesOf(one: string): string {
  const pet = "{ name?: string; owner: string | null }";
  return `export interface components { schemas: { Pet: ${pet}; One: ${one} } }`;
}

const { checker, file } = memoryProgram(
  new Map(
    cases.flatMap(({ ours, theirs }, index) => [
      [`${index}/ours.ts`, typesOf(ours)],
      [`${index}/theirs.ts`, correctedTypes(typesOf(theirs)).text],
    ]),
  ),
);

/** What the judge decides, and what it finds. */
function judged(ours: string, theirs: string): [Set<string>, string[]] {
  const all = judgeSchema(checker, file(ours), file(theirs));
  const isDecided = (kind: string): boolean => kind === "decided";
  return [
    new Set(
      all.filter(({ kind }) => isDecided(kind)).map(({ message }) => message),
    ),
    all.filter(({ kind }) => !isDecided(kind)).map(({ message }) => message),
  ];
}

describe("the judge of the schema types decides", () => {
  test.each(cases.map((one, index) => [one.name, one, index] as const))(
    "%s",
    (_, { decision, findings }, index) => {
      const [decided, found] = judged(`${index}/ours.ts`, `${index}/theirs.ts`);
      expect([...decided]).toEqual(decision === null ? [] : [decision]);
      if (findings.length === 0) expect(found).toEqual([]);
      for (const finding of findings) expect(found).toContain(finding);
    },
  );
});

const Pet = { type: "object", properties: { name: { type: "string" } } };
const content = {
  "application/json": { schema: { $ref: "#/components/schemas/Pet" } },
};

/** Documents by the reference in them that openapi-typescript misreads. */
const documents: Readonly<Partial<Record<Decision, object>>> = {
  "component or webhook that is a reference": {
    components: {
      requestBodies: {
        Added: { content },
        Changed: { $ref: "#/components/requestBodies/Added" },
      },
      schemas: { Pet },
    },
  },
  "reference to another kind of object": {
    paths: {
      "/": {
        get: {
          responses: {
            200: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/responses/Fine" },
                },
              },
            },
            400: { $ref: "#/components/schemas/Pet" },
          },
        },
      },
    },
    components: { responses: { Fine: { content } }, schemas: { Pet } },
  },
};

describe("the judge of the schema types reads for openapi-typescript", () => {
  for (const [decision, members] of Object.entries(documents)) {
    const document = { openapi: "3.0.3", paths: {}, ...members };
    const theirs = referenceTypes(document);
    const { schema, models, runtime } = schemaFiles(document, uncorrected);
    const program = memoryProgram(
      new Map([
        ...runtime,
        ["schema.ts", schema],
        ["models.ts", models],
        ["faulty.ts", faulty(schema)],
        ["theirs.ts", theirs.text ?? ""],
      ]),
    );
    const found = (path: string): string[] =>
      judgeSchema(
        program.checker,
        program.file(path),
        program.file("theirs.ts"),
      ).map(({ place, message }) => `${place} ${message}`);

    test(`a ${decision}`, () => {
      expect(new Set(theirs.decided.map(({ message }) => message))).toEqual(
        new Set([decision]),
      );
      expect(found("schema.ts")).toEqual([]);
    });

    test(`and finds a fault where it is a ${decision}`, () => {
      expect(faulty(schema)).not.toBe(schema);
      expect(found("faulty.ts")).not.toEqual([]);
    });
  }
});

/** The same types with something else where the references lead: a body of text, or no content for an answer. */
function faulty(schema: string): string {
  return schema
    .replace(
      'Changed: components["requestBodies"]["Added"]',
      'Changed: { content: { "*/*"?: never } }',
    )
    .replace("json<Fine>", "json<string>");
}
