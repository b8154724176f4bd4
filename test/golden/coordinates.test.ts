import { expect, test } from "vitest";
import { generate } from "../../generator/generate.ts";
import { coordinates } from "../tools/support/coordinates.ts";
import { cases } from "./cases.ts";

test.each(cases())(
  "only the schema types of $name tell types by where they stand",
  async ({ spec, text, texts, config }) => {
    const { files } = await generate({ file: spec, text, texts, config });
    const found = [...files].map(([path, source]) => coordinates(path, source));
    expect(found.flat()).toEqual([]);
  },
);

test("a type that is told by where it stands is seen, words of the document are not", () => {
  const text = `/** See paths["/a"]. */\nexport type A = Partial<paths["/a"]["get"]>;`;
  expect(coordinates("a.ts", text)).toEqual([
    'a.ts: the type paths["/a"]["get"]',
  ]);
});
