import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { rewrite, written } from "../../../generator/edit/rewrite.ts";

type Value = Record<string, unknown>;

/** What a text becomes where what it says is changed by hand. */
function changed(text: string, change: (value: Value) => void): string | null {
  const value = JSON.parse(JSON.stringify(written(text))) as Value;
  change(value);
  const rewritten = rewrite(text, value);
  return rewritten === null ? null : rewritten.after;
}

const odd = `# Ours
openapi: '3.1.0'   # at least

paths:
    # first
    /a:
        get: {tags: [a,b], responses: {'200': {description: Fine}}}

        # last of /a
    # more to come

components:   # none yet
servers:
    - url: 'https://a.example'
      description: |+
        Kept

tags: []
x-empty: {}
`;

describe("a text of YAML", () => {
  test("gets what is new behind what is there, in its own style, and loses no byte", () => {
    const after = changed(odd, (value) => {
      const paths = value["paths"] as Value;
      (paths["/a"] as Value)["put"] = { tags: ["c", "d"], summary: "it's" };
      paths["/b"] = { post: { description: "one\ntwo\n" } };
      value["components"] = { schemas: { A: { type: "object" } } };
      (value["servers"] as Value[]).push({ url: "https://b.example" });
      value["x-new"] = { "200": null, on: "on" };
    });
    expect(after).toBe(`# Ours
openapi: '3.1.0'   # at least

paths:
    # first
    /a:
        get: {tags: [a,b], responses: {'200': {description: Fine}}}
        put:
            tags: [c, d]
            summary: it's

        # last of /a
    /b:
        post:
            description: |
                one
                two
    # more to come

components:   # none yet
    schemas:
        A:
            type: object
servers:
    - url: 'https://a.example'
      description: |+
        Kept

    - url: https://b.example
tags: []
x-empty: {}
x-new:
    '200': null
    'on': 'on'
`);
  });

  test("is changed only where it says something else", () => {
    const after = changed(odd, (value) => {
      value["openapi"] = "3.1.1";
      value["tags"] = [{ name: "a" }];
      value["x-empty"] = { a: 1 };
      (value["servers"] as Value[])[0]!["url"] = "https://c.example";
      const get = ((value["paths"] as Value)["/a"] as Value)["get"] as Value;
      get["tags"] = ["a"];
      get["responses"] = { "204": { description: "None" } };
    });
    expect(after).toContain("openapi: '3.1.1'   # at least\n");
    expect(after).toContain(
      "        get: {tags: [a], responses: {'204': {description: None}}}\n",
    );
    expect(after).toContain(
      "    - url: 'https://c.example'\n      description: |+\n",
    );
    expect(after).toContain("tags:\n    - name: a\n");
    expect(after).toContain("x-empty:\n    a: 1\n");
  });

  test("tells which comments go with what is removed or replaced", () => {
    const text =
      "a: 1\n# about b\nb: 2\nc: 3 # three\nd:\n  e: 1 # one\n  f: 2\n";
    const lost = (target: Value): readonly string[] | undefined =>
      rewrite(text, target)?.lost;
    expect(lost({ a: 2, b: 2, c: 4, d: { e: 1, f: 3 } })).toEqual([]);
    expect(lost({ a: 1, c: 3, d: { e: 1, f: 2 } })).toEqual(["/b"]);
    expect(lost({ a: 1, b: 2, d: { e: 1, f: 2 } })).toEqual(["/c"]);
    expect(lost({ a: 1, b: 2, c: 3, d: [] })).toEqual(["/d"]);
    expect(lost({ a: 1, b: 2, c: 3, d: { f: 2 } })).toEqual(["/d/e"]);
    const rest = { a: 1, b: 2, d: { e: 1, f: 2 } };
    expect(lost({ ...rest, c: { x: 1 } })).toEqual([]);
    expect(lost({ ...rest, c: "x\ny" })).toEqual(["/c"]);
  });

  test("is left alone where it would say something else by that", () => {
    const shared = "a: &a { x: 1 }\nb: *a\n";
    expect(changed(shared, (value) => (value["c"] = 1))).toBe(
      `${shared}c: 1\n`,
    );
    expect(
      changed(shared, (value) => ((value["a"] as Value)["y"] = 1)),
    ).toBeNull();
    expect(rewrite("a: [\n", { a: 1 })).toBeNull();
    expect(rewrite("- a\n", { a: 1 })).toBeNull();
  });

  test("keeps its line ends, and needs none at its end", () => {
    expect(changed("a: 1\r\n", (value) => (value["b"] = { c: 1 }))).toBe(
      "a: 1\r\nb:\r\n  c: 1\r\n",
    );
    expect(changed("a: 1", (value) => (value["b"] = { c: 1 }))).toBe(
      "a: 1\nb:\n  c: 1",
    );
  });
});

describe("a text of JSON", () => {
  test.each([
    [
      "on lines",
      '{\n\t"a": {\n\t\t"b": 1\n\t},\n\t"c": []\n}\n',
      '{\n\t"a": {\n\t\t"b": 1,\n\t\t"d": {\n\t\t\t"e": 1\n\t\t}\n\t},\n\t"c": [\n\t\t1,\n\t\t"x: y"\n\t],\n\t"f": true\n}\n',
    ],
    [
      "on one line",
      '{"a": {"b": 1}, "c": []}',
      '{"a": {"b": 1, "d": {"e": 1}}, "c": [1, "x: y"], "f": true}',
    ],
    [
      "without blanks",
      '{"a":{"b":1},"c":[]}',
      '{"a":{"b":1,"d":{"e":1}},"c":[1,"x: y"],"f":true}',
    ],
  ])("%s gets what is new as it is written", (_, text, expected) => {
    const after = changed(text, (value) => {
      (value["a"] as Value)["d"] = { e: 1 };
      value["c"] = [1, "x: y"];
      value["f"] = true;
    });
    expect(after).toBe(expected);
  });
});

test("whatever is added to whatever text, it then says that, and no byte is lost", () => {
  const name = fc.oneof(
    fc.constantFrom("a", "b", "/pets/{id}", "200", "on", "x y", "é:", "#", "-"),
    fc.string({ maxLength: 5 }).filter((one) => one !== "__proto__"),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom("a\nb", "a\n\n", " a", "it's", "2020-01-01", "null"),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
      ),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc.dictionary(name, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const object = fc.dictionary(name, tree, {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  });
  const print = fc.constantFrom(
    (value: unknown) => stringify(value),
    (value: unknown) => stringify(value, { indent: 4, indentSeq: false }),
    (value: unknown) => stringify(value, { collectionStyle: "flow" }),
    (value: unknown) => JSON.stringify(value),
    (value: unknown) => JSON.stringify(value, null, "\t"),
  );
  fc.assert(
    fc.property(object, object, object, print, (here, inner, more, print) => {
      const text = print({ ...here, inner });
      const target = { ...here, inner: { ...more, ...inner }, ...{ zz: more } };
      const rewritten = rewrite(text, target as Value);
      expect(rewritten).not.toBeNull();
      const { after, lost } = rewritten!;
      expect(written(after)).toEqual(target);
      expect(lost).toEqual([]);
      expect(isWithin(text, after)).toBe(true);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(object, object, print, (here, target, print) => {
      const rewritten = rewrite(print(here), target as Value);
      if (rewritten !== null) expect(written(rewritten.after)).toEqual(target);
    }),
    { numRuns: 500 },
  );
});

/** Whether all characters of a text are in another, in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0;
  for (const character of other) if (character === text[at]) at += 1;
  return at >= text.length;
}
