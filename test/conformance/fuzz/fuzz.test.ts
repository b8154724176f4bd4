import fc from "fast-check";
import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { documents } from "./documents.ts";
import { judge } from "./judge.ts";

/** Few and always the same: `npm run fuzz` draws many. */
const options = { seed: 1, numRuns: 20 };

test("made documents give clients that parse, or errors", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const text = JSON.stringify(document);
      const made = { file: "made.json", text };
      const { violation } = await judge(made);
      expect(violation).toBeNull();
    }),
    options,
  );
});

test("any JSON gives diagnostics, never an exception", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
      const text = JSON.stringify({
        openapi: "3.1.0",
        paths: value,
        info: value,
      });
      const any = { file: "any.json", text };
      expect((await judge(any)).violation).toBeNull();
    }),
    options,
  );
});

test("any text is read or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      const { diagnostics } = await generate({ file: "any.yaml", text });
      expect(diagnostics.map(({ severity }) => severity)).toContain("error");
    }),
    options,
  );
});

test("the judge sees what must not be", async () => {
  const broken = { file: "a.yaml", text: null as unknown as string };
  const { violation } = await judge(broken);
  expect(violation).toMatch(/^thrown: TypeError/);
});
