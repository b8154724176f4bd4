import { describe, expect, test } from "vitest";

import { findings, lines } from "./support.ts";

describe("deep nesting", () => {
  const deep = 100_000;

  test.each([
    ["lists in brackets", `a: ${"[".repeat(deep)}`, 2],
    [
      "closed lists in brackets",
      `a: ${"[".repeat(deep)}${"]".repeat(deep)}`,
      2,
    ],
    ["mappings in brackets", `a: ${"{a: ".repeat(deep)}`, 2],
    ["lists", `a:\n${"- ".repeat(deep)}`, 3],
  ])("in %s is an error", (_, text, line) => {
    const [finding, ...more] = findings(lines("openapi: 3.1.0", text));
    expect(finding).toMatch(
      new RegExp(`^too-large ${line}:\\d+ nested more than 500 levels deep$`),
    );
    expect(more).toEqual([]);
  });

  test("in JSON is an error", () => {
    const open = `{"openapi":"3.1.0","a":${"[".repeat(deep)}`;
    for (const text of [open, `${open}${"]".repeat(deep)}}`]) {
      expect(findings(text, "a.json")).toEqual([
        "too-large 1:524 nested more than 500 levels deep",
      ]);
    }
  });

  test("of 500 levels is none", () => {
    const text = `{"openapi":"3.1.0","a":${"[".repeat(499)}1${"]".repeat(499)}}`;
    expect(findings(text, "a.json")).toEqual([]);
    expect(findings(text.replaceAll(":", ": ").replace("1]", "1,]"))).toEqual(
      [],
    );
  });
});
