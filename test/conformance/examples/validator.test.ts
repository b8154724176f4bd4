import { expect, test } from "vitest";
import { DescribedDocument } from "../wire/document.ts";
import { Validator } from "./validator.ts";

const ref = (name: string): object => ({
  $ref: `#/components/schemas/${name}`,
});
const kind = { type: "string" };
const heir = (properties: object): object => ({
  allOf: [ref("Pet"), { properties }],
});

const document = new DescribedDocument({
  openapi: "3.0.3",
  components: {
    schemas: {
      Pet: {
        properties: { kind },
        discriminator: {
          propertyName: "kind",
          mapping: { hound: "#/components/schemas/Dog" },
        },
      },
      Dog: heir({ barks: { type: "boolean" } }),
      Cat: heir({ lives: { type: "integer" } }),
      Bird: {
        ...heir({ sings: { type: "boolean" } }),
        "x-ms-discriminator-value": "bird",
      },
      Owl: { allOf: [ref("Bird"), { properties: { hoots: kind } }] },
      Comment: {
        required: ["id"],
        properties: { id: { type: "string", readOnly: true }, text: kind },
      },
    },
  },
});

test.each([
  ["Pet", { kind: "hound", barks: true }, null],
  ["Pet", { kind: "hound", barks: "loud" }, "/barks"],
  ["Pet", { kind: "Cat", lives: "nine" }, "/lives"],
  ["Pet", { kind: "bird", sings: 1 }, "/sings"],
  ["Pet", { kind: "Owl", sings: 1 }, "/sings"],
  ["Pet", { kind: "Dog", barks: "loud" }, null],
  ["Dog", { kind: "Cat", lives: "nine" }, null],
])(
  "the heir that a discriminator names has its say: %s, %j",
  (name, value, at) => {
    const validator = new Validator(document, "answer");
    expect(validator.violation(ref(name), value)?.at ?? null).toBe(at);
  },
);

test("what says of items, and nothing of a type, is of a list for TypeScript", () => {
  const schema = { items: { type: "string" } };
  expect(new Validator(document, "answer").violation(schema, {})).toBeNull();
  const byType = new Validator(document, "answer", true);
  expect(byType.violation(schema, ["a"])).toBeNull();
  expect(byType.violation(schema, {})).not.toBeNull();
});

test("what is only read is neither required of what is sent nor in its type", () => {
  const byType = new Validator(document, "body", true);
  expect(byType.violation(ref("Comment"), { text: "a" })).toBeNull();
  expect(byType.violation(ref("Comment"), {})).toBeNull();
  expect(byType.violation(ref("Comment"), { data: 1 })).not.toBeNull();
  expect(byType.violation(ref("Comment"), { id: "1" })).not.toBeNull();
  const received = new Validator(document, "answer", true);
  expect(received.violation(ref("Comment"), { id: "1" })).toBeNull();
});
