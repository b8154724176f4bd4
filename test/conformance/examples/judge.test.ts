import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cache } from "../corpus/fetch.ts";
import { exhibit, type Exhibits } from "./exhibits.ts";
import { judge, type Verdict } from "./judge.ts";

const answer = (example: unknown): object => ({
  description: "A book",
  content: {
    "application/json": {
      schema: { $ref: "#/components/schemas/Book" },
      example,
    },
  },
});

const book = { id: "1", title: "Emma" };

/** Answers by path; each is what its name says. */
const answers = {
  right: answer(book),
  "without-id": answer({ title: "Emma" }),
  undeclared: answer({ ...book, pages: 474 }),
  foreign: answer({ ...book, author: { surname: "Austen" } }),
  fraction: answer({ ...book, copies: 1.5 }),
};

const text = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Library", version: "1" },
  paths: Object.fromEntries(
    Object.entries(answers).map(([name, given]) => [
      `/${name}`,
      { get: { operationId: name, responses: { 200: given, 404: given } } },
    ]),
  ),
  components: {
    schemas: {
      Book: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          title: { type: "string" },
          copies: { type: "integer" },
          author: {
            type: "object",
            properties: { name: { type: "string" } },
          },
        },
      },
    },
  },
});

let exhibits: Exhibits;
let verdicts: Verdict[];
beforeAll(async () => {
  const folder = join(cache, "examples", "test");
  exhibits = await exhibit({ file: "library.json", text }, folder);
  const models = exhibits.client.files.get("models.ts") ?? "";
  verdicts = judge([
    exhibits,
    withModels(models.replace("id: string", "id: number")),
    withModels(models.replace("title?: string", "title?: unknown")),
  ]);
});

function withModels(models: string): Exhibits {
  const files = new Map(exhibits.client.files).set("models.ts", models);
  return { ...exhibits, client: { ...exhibits.client, files } };
}

test("what a type refuses is the document's or decided", () => {
  expect(verdicts[0]?.counted).toEqual({
    ...{ answers: 10, bodies: 0, others: 0, runs: 10, given: 10 },
    documents: { "a required property is missing": 2 },
    decided: { "undeclared-property": 2, "nothing-in-common": 2 },
    loose: { "number where integer is declared": 2 },
    faults: [],
  });
});

test("what a type refuses of right examples is ours", () => {
  const faults = verdicts[1]?.counted?.faults ?? [];
  expect(faults).toHaveLength(4);
  expect(faults[0]).toContain("'string' is not assignable to type 'number'");
});

test("types that say nothing are told", () => {
  expect(verdicts[0]?.unsaid).toEqual({ places: 6, found: [] });
  expect(verdicts[2]?.unsaid.found).toEqual([
    { kind: "unknown for type", place: "Book.title" },
  ]);
});

test("an answer is given as it came", () => {
  expect(exhibits.exhibits.flatMap(({ faults }) => faults)).toEqual([]);
  const [first] = exhibits.exhibits;
  expect(first?.given).toEqual([
    { type: expect.stringMatching(/^At<.*Result, 200>$/), value: book },
  ]);
});
