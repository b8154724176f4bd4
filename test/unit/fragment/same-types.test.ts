import { expect, test } from "vitest";
import { addAll } from "../../conformance/fragment/added.ts";
import { cases } from "../../golden/cases.ts";
import { workplace } from "../cli/support.ts";

/** The golden documents of which all operations cannot be added, each with the codes that say why. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "circular-refs": ["unresolvable-ref"],
  // A schema in an operation that is part of itself has no name to be referred to by.
  contradictions: ["circular-ref", "unresolvable-ref"],
  empty: ["unmatched-rule"],
  methods: ["unlike-version"],
  "unresolvable-refs": ["unresolvable-ref"],
};

/** The documents whose clients differ, with the files that do. */
const differing: Readonly<Record<string, readonly string[]>> = {
  // An environment variable that another file names counts once the fragment says so itself.
  "many-files": ["client.ts", "schema.ts"],
  // References to what is no component are written out.
  "path-items": ["schema.ts"],
  selection: ["models.ts", "resources/shops.ts", "schema.ts"],
  swagger: ["models.ts", "resources/pets.ts", "schema.ts"],
};

test("what refers to no component is written out with what stands beside the reference, and not beyond measure", async () => {
  const openapi =
    '{ "openapi": "3.1.0", "info": { "title": "A", "version": "1" }';
  const answer = (schema: string): string =>
    `"paths": { "/a": { "get": { "responses": { "200": { "description": "A", "content": { "application/json": { "schema": ${schema} } } } } } } }`;
  const text = (schema: string, more: string): string =>
    `${openapi}, ${answer(schema)}, "x-s": { ${more} } }`;
  const beside = text(
    '{ "$ref": "#/x-s/a", "title": "Own" }',
    '"a": { "type": "string" }',
  );
  const options = { include: ["/**"] };
  const one = await addAll(
    { file: "a.json", text: beside },
    await workplace(),
    options,
  );
  expect(one.text).toContain(
    "schema:\n                title: Own\n                allOf:\n                  - type: string\n",
  );
  const levels = Array.from({ length: 40 }, (_, level) => {
    const next = `{ "$ref": "#/x-s/l${level + 1}" }`;
    return `"l${level}": { "properties": { "a": ${next}, "b": ${next} } }`;
  });
  const multiplied = text(
    '{ "$ref": "#/x-s/l0" }',
    `${levels.join()}, "l40": { "type": "string" }`,
  );
  const many = await addAll(
    { file: "a.json", text: multiplied },
    await workplace(),
    options,
  );
  expect(many.refused.map(({ code }) => code)).toContain("too-large");
});

const documents = cases().filter(({ name }) => !name.startsWith("error-"));

test.each(["of its own version", "of OpenAPI 3.1"])(
  "all operations of each golden document give, from a fragment %s, the client that they give there",
  async (which) => {
    const version = which === "of OpenAPI 3.1" ? "3.1.1" : undefined;
    const found: [string, readonly string[]][] = [];
    const against: [string, string[]][] = [];
    for (const { name, spec, text, texts } of documents) {
      const include = ["/**"];
      const options =
        version === undefined ? { include } : { include, version };
      const whole = { file: spec, text, texts };
      const added = await addAll(whole, await workplace(), options);
      const codes = new Set(added.refused.map(({ code }) => code));
      if (codes.size > 0) against.push([name, [...codes]]);
      const files = added.differing.map(([file]) => file).sort();
      if (files.length > 0) found.push([name, files]);
    }
    expect(documents.length).toBeGreaterThan(45);
    expect(Object.fromEntries(against)).toEqual(refused);
    expect(Object.fromEntries(found)).toEqual(differing);
  },
);
