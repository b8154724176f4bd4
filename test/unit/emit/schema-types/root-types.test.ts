import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import {
  generateTypes,
  type TypesOptions,
} from "../../../../generator/generate-types.ts";
import { compile } from "../../../conformance/corpus/compile.ts";
import { cache } from "../../../golden/cases.ts";

const folder = join(dirname(cache), "root-types");

/** Names of components that no type may have, or that stand in a file of types for something else. */
const schemas =
  "Pet pet-shop 400 1st_thing string any default await paths Record ½ $ref _ 𝒳 Éclair".split(
    " ",
  );

const combinations: readonly TypesOptions[] = [
  { rootTypes: true },
  { rootTypes: true, rootTypesNoSchemaPrefix: true },
  { rootTypes: true, rootTypesKeepCasing: true },
  {
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
  },
];

const document = {
  openapi: "3.1.0",
  info: { title: "Names", version: "1" },
  paths: {},
  components: {
    schemas: Object.fromEntries(
      schemas.map((name) => [name, { type: "string" }]),
    ),
    responses: { "404": { description: "Not found." } },
  },
};

test("every name for a component is one that a type may have", async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, options] of combinations.entries()) {
    const text = await typesOf(options);
    writeFileSync(join(folder, `types-${index}.ts`), text);
  }
  expect(compile("typescript-7", folder, { module: "nodenext" })).toBe("");
});

test("a name begins with no digit, and is no word of the language", async () => {
  expect(names(await typesOf(combinations.at(-1) ?? {}))).toMatchObject({
    // Declared as `_400`.
    "400": null,
    "1st_thing": "_1st_thing",
    string: "string_",
    default: "default_",
    "pet-shop": "petshop",
    $ref: "$ref",
  });
});

async function typesOf(options: TypesOptions): Promise<string> {
  const { text } = await generateTypes({
    file: "names.json",
    text: JSON.stringify(document),
    options,
  });
  return text ?? "";
}

/** The name beside that of its declaration that each schema has. */
function names(text = ""): Record<string, string | null> {
  return Object.fromEntries(
    schemas.map((schema) => {
      const [, quoted] =
        text
          .split("\n")
          .map((line) =>
            /^export type (\S+) = components\["schemas"\]\["(.*)"\];$/.exec(
              line,
            ),
          )
          .find((found) => found?.[2] === schema) ?? [];
      return [schema, quoted ?? null];
    }),
  );
}
