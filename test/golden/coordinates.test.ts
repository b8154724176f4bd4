import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { cases } from "./cases.ts";

/** Where a type is told by where it stands, not by its name. */
const coordinates = /\b(?:paths|components|operations)\[/;

test.each(cases())(
  "only the schema types of $name tell types by where they stand",
  async ({ spec, text, texts, config }) => {
    const { files } = await generate({ file: spec, text, texts, config });
    const addressed = [...files].filter(
      ([path, source]) => path !== "schema.ts" && coordinates.test(source),
    );
    expect(addressed.map(([path]) => path)).toEqual([]);
  },
);
