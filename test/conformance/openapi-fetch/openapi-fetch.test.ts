import { describe, expect, test } from "vitest";
import { outcomes } from "./answers.ts";
import { bodies } from "./bodies.ts";
import { decided } from "./decided.ts";
import { middleware } from "./middleware.ts";
import { requests } from "./requests.ts";
import { makers, observe, original } from "./support.ts";

const cases = [...bodies, ...requests, ...outcomes, ...middleware];

describe.each(makers)(
  "calls by path over $name do what openapi-fetch does",
  ({ make }) => {
    test.each(cases)("$name", async (one) => {
      const [theirs, ours] = [
        await observe(original, one),
        await observe(make, one),
      ];
      if (decided.some(({ name }) => name === one.name))
        expect(ours).not.toEqual(theirs);
      else expect(ours).toEqual(theirs);
    });
  },
);

test("what is decided otherwise is little, and each is a case", () => {
  expect(decided.length).toBeLessThanOrEqual(15);
  const names = new Set(cases.map(({ name }) => name));
  expect(names.size).toBe(cases.length);
  for (const { name } of decided) expect(names).toContain(name);
});
