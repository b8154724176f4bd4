import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Budget, TooMuch } from "../../../../generator/read/overlay/budget.ts";
import { costOf } from "../../../../generator/read/overlay/pattern.ts";
import { parseQuery } from "../../../../generator/read/overlay/query.ts";
import { keysOf, select } from "../../../../generator/read/overlay/select.ts";

/** A case of the JSONPath Compliance Test Suite, which the parser's package brings. */
interface Case {
  readonly name: string;
  readonly selector: string;
  readonly document?: unknown;
  readonly result?: readonly unknown[];
  readonly results?: readonly (readonly unknown[])[];
  readonly invalid_selector?: boolean;
}

const suite =
  "node_modules/jsonpath-rfc9535/src/__tests__/jsonpath-compliance-test-suite/tests";
const cases = readdirSync(suite, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .sort()
  .flatMap((path) => {
    const text = readFileSync(join(suite, path), "utf8");
    return (JSON.parse(text) as { tests: Case[] }).tests;
  });

/** A list of ten lists of ten. */
function square(value: unknown): unknown[][] {
  return Array(10).fill(Array(10).fill(value)) as unknown[][];
}

function selected(selector: string, document: unknown): unknown[] | string {
  const query = parseQuery(selector);
  return "fault" in query
    ? query.fault
    : select(query, document, new Budget()).map(({ value }) => value);
}

describe("a query, by the JSONPath Compliance Test Suite", () => {
  test("has all of its cases", () => {
    expect(cases.length).toBeGreaterThan(600);
  });

  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const found = selected(one.selector, one.document);
    if (one.invalid_selector) expect(found).toBeTypeOf("string");
    else expect(one.results ?? [one.result]).toContainEqual(found);
  });
});

describe("a query", () => {
  test("gives where what it selects is", () => {
    const query = parseQuery("$..a");
    if ("fault" in query) throw new Error(query.fault);
    const root = { a: 1, b: [{ a: 2, __proto__: null }] };
    const found = select(query, root, new Budget());
    expect(found.map(keysOf)).toEqual([["a"], ["b", "0", "a"]]);
  });

  test.each([
    ["$.a[", "it ends too soon"],
    ["a", '"a" is not expected'],
    ["$[?foo(@)]", 'there is no function "foo"'],
    ["$[?constructor(@)]", 'there is no function "constructor"'],
    ["$[?length(@)]", "the function length() is not used as it can be"],
    [`$[?${"!(".repeat(3000)}@${")".repeat(3000)}]`, "it is nested too deep"],
    [`$.${"a".repeat(10_000)}`, "it is too long"],
  ])("says what is wrong with it: %#", (selector, fault) => {
    expect(selected(selector, {})).toContain(fault);
  });

  test("ends where it would take too long", () => {
    const text = "a".repeat(2000);
    const slow = "$[?search(@, 'a*a*a*a*b')]";
    expect(() => selected(slow, [text])).toThrow(TooMuch);
    expect(selected("$[?match(@, '(a+)+b')]", [text])).toEqual([]);
  });

  const text = "a".repeat(100_000);
  const like = `${text.slice(1)}b`;
  const many = Object.fromEntries(Array.from(text, (_, at) => [at, 0]));
  const lengths = `${"length(".repeat(200)}@.a${")".repeat(200)}`;

  test.each<[string, string, unknown]>([
    ["each test", "$[?count(@[?count(@.*) > 0]) > 0]", square(square(1))],
    ["each name of a query", `$[?@${".a".repeat(2000)} == 1]`, [0]],
    ["each function", `$[?${lengths} == 1]`, Array(10).fill(0)],
    ["characters", "$[?length(@) == 1]", [text]],
    ["members", "$[?length(@) == 1]", [many]],
    ["characters that are equal", "$[?@ == $[1]]", [text, like]],
    ["characters until one is less", "$[?@ < $[1]]", [text, like]],
    ["members of what is not equal", "$[?@ == $[1]]", [many, {}]],
    ["characters of a pattern", "$[?search('', @)]", [text]],
  ])("counts %s", (_, selector, document) => {
    const query = parseQuery(selector);
    if ("fault" in query) throw new Error(query.fault);
    expect(() => select(query, document, new Budget(1000))).toThrow(TooMuch);
  });

  test("selects once what is the same for each value that it tests", () => {
    const query = parseQuery("$[?count($..*) > 0]");
    if ("fault" in query) throw new Error(query.fault);
    const document = Array(1000).fill(0);
    expect(select(query, document, new Budget(20_000))).toHaveLength(1000);
  });

  test("knows what a pattern can cost", () => {
    expect(costOf("abc", 9)).toBe(10);
    expect(costOf("a.*b", 9)).toBe(100);
    expect(costOf("a?a?(b|c)", 9)).toBe(80);
    expect(costOf("[*+?]\\.", 9)).toBe(10);
    for (const endless of ["(a+)+", "(a|a)*", "(a){2,}", "(?=a)", "(a)\\1"])
      expect(costOf(endless, 9)).toBeNull();
  });
});
