import { readFileSync } from "node:fs";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { uncorrected } from "../../../generator/emit/schema/corrections.ts";
import { schemaTypes } from "../../../generator/emit/schema/index.ts";
import { read } from "../../../generator/read/index.ts";
import { cases } from "../../golden/cases.ts";

const spec = new URL("../../../spec/realtime-kit.yaml", import.meta.url);
const documents = [
  {
    name: "spec/realtime-kit.yaml",
    spec: "realtime-kit.yaml",
    text: readFileSync(spec, "utf8"),
  },
  ...cases(),
].filter(({ spec, text }) => {
  const { document, diagnostics } = read({ file: spec, text });
  return document !== null && diagnostics.length === 0;
});

describe.each(documents)("the schema types of $name", ({ spec, text }) => {
  test("are what openapi-typescript itself gives", async () => {
    const { document } = read({ file: spec, text });
    const given = schemaTypes(document?.root.value, uncorrected).replaceAll(
      "// prettier-ignore\n",
      "",
    );
    const own = await openapiTS(parse(text) as OpenAPI3, {
      silent: true,
    }).catch((error: unknown) => error);
    if (own instanceof Error) expect.soft(refused).toContain(own.message);
    else
      expect(given).toBe(astToString(own as Parameters<typeof astToString>[0]));
  });
});

/** What openapi-typescript refuses and Pathwright takes with a warning. */
const refused: readonly string[] = [
  // Its bundler looks a property called `hasOwnProperty` up, and finds that of every object.
  "Cannot convert undefined or null to object",
  // A mapping that names a schema instead of referring to it.
  "Can't resolve $ref at #/components/schemas/Alarm/discriminator/mapping/2",
  // An operation that is null.
  "Cannot read properties of null (reading 'operationId')",
  "Unsupported Swagger version: 2.x. Use OpenAPI 3.x instead.",
  "Every operation must have a unique `operationId`. at #/paths/~1things~1{id}~1twice/get/twice",
];
