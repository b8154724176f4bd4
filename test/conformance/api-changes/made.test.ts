import { describe, expect, inject, test } from "vitest";
import { judge } from "./judge.ts";
import { pairs } from "./pairs.ts";
import { shop } from "./shop.ts";

test("the same document twice changes nothing, and every line of the consumer compiles", () => {
  const judged = judge(shop, shop);
  expect(judged.changes).toEqual([]);
  expect(judged.verdict).toBeNull();
  expect(judged.errors).toEqual([]);
  expect(judged.leftOut).toBe(0);
});

describe("one change", () => {
  test("is made in more than 40 pairs", () => {
    expect(pairs.length).toBeGreaterThan(40);
    expect(new Set(pairs.map(({ name }) => name)).size).toBe(pairs.length);
  });

  // The others in \`npm run judge:diff\`.
  const drawn = pairs.filter((_, at) => inject("isWhole") || at % 4 === 0);

  test.each(drawn)(
    "$name: $verdict",
    ({ from, to, verdict, kinds, isSilent = false }) => {
      expect(shop.split(from)).toHaveLength(2);
      const judged = judge(
        shop,
        shop.replace(from, () => to),
      );
      expect(judged.leftOut).toBe(0);
      expect(judged.changes.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining([...kinds]),
      );
      expect(judged.verdict).toBe(verdict);
      // The compiler's word: what is major breaks the consumer's file, unless it breaks calls silently.
      expect(judged.errors.length > 0).toBe(verdict === "major" && !isSilent);
    },
  );
});
