import { join } from "node:path";
import { expect, test } from "vitest";
import { coordinates } from "../tools/support/coordinates.ts";
import { cache, cases, tree } from "./cases.ts";

test.each(cases())(
  "only the schema types of $name tell types by where they stand",
  ({ name }) => {
    const files = tree(join(cache, name, "expected"));
    expect(files.size > 0).toBe(!name.startsWith("error-"));
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
