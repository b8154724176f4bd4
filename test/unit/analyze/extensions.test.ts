import { expect, test } from "vitest";
import { analyze } from "../../../generator/analyze/index.ts";
import { document } from "./support.ts";

const responses = { "204": { description: "Done" } };
const schema = { type: "string", "x-unit": "m" };
const paths = {
  "/pets": {
    "x-of-paths": true,
    get: {
      "x-permissions": ["read", "write"],
      parameters: [{ name: "size", in: "query", "x-role": "filter", schema }],
      "x-limits": [{ perMinute: 5 }, { perDay: 9 }],
      responses,
    },
  },
};

const Pet = {
  type: "object",
  properties: { weight: { type: "number", "x-of-schemas": "kg" } },
};

/** What is reported where the configuration wants these extensions, and the notes of the operation and its parameter. */
function wanting(...names: string[]) {
  const extensions = Object.fromEntries(names.map((name) => [name, name]));
  const reported: unknown[] = [];
  const { resources } = analyze(
    document({ paths, components: { schemas: { Pet } } }),
    { extensions },
    (code, message, _, help) => reported.push({ code, message, help }),
  );
  const [operation] = resources[0]?.operations ?? [];
  const notes = [operation, operation?.parameters[0]].map(
    (one) => one?.documentation.notes,
  );
  return { reported, notes };
}

test("an extension is documented where it stands", () => {
  expect(wanting("x-permissions", "x-role")).toEqual({
    reported: [],
    notes: [["x-permissions: read, write"], ["x-role: filter"]],
  });
});

test("each value of a list is printed on the same line", () => {
  expect(wanting("x-limits").notes[0]).toEqual([
    'x-limits: {"perMinute":5}, {"perDay":9}',
  ]);
});

test("one that only schemas have is documented there, and not missed", () => {
  expect(wanting("x-of-schemas").reported).toEqual([]);
});

test("one that nothing has is told, with the one that was meant", () => {
  expect(wanting("x-permission").reported).toEqual([
    {
      code: "unknown-extension",
      message:
        'the configuration wants "x-permission" in the documentation, and nothing that is documented has it',
      help: 'did you mean "x-permissions"?',
    },
  ]);
});

test("so is one that stands only where nothing is documented", () => {
  expect(wanting("x-of-paths").reported).toMatchObject([
    {
      code: "unknown-extension",
      help: expect.stringContaining("write it at an operation") as unknown,
    },
  ]);
});
