import { describe, expect, test } from "vitest";

import { read } from "../../../generator/read/index.ts";
import { documentOf, findings, lines, yamlValue } from "./support.ts";

const version = "openapi: 3.1.0";

describe("YAML's values", () => {
  test("are those of the 1.2 core schema", () => {
    expect(
      yamlValue(
        "date: 2020-01-01",
        "time: 2020-01-01T00:00:00Z",
        "words: [yes, no, on, off, y, n, Yes]",
        "booleans: [true, False, TRUE]",
        "nulls: [~, null, Null, '~', ]",
        "octal: [0o14, 014, 0x1F, 1_000]",
        "floats: [1e3, 1.50, .inf, -.inf, .nan]",
        "nothing:",
      ),
    ).toEqual({
      date: "2020-01-01",
      time: "2020-01-01T00:00:00Z",
      words: ["yes", "no", "on", "off", "y", "n", "Yes"],
      booleans: [true, false, true],
      nulls: [null, null, null, "~"],
      octal: [12, 14, 31, "1_000"],
      floats: [1000, 1.5, ".inf", "-.inf", ".nan"],
      nothing: null,
    });
  });

  test("are the same under a directive for YAML 1.1", () => {
    const text = lines(
      "%YAML 1.1",
      "---",
      version,
      "a: [yes, 010, 2020-01-01]",
    );
    expect(documentOf(text).root.get("a").value).toEqual([
      "yes",
      10,
      "2020-01-01",
    ]);
  });

  test("are plain data under any tag", () => {
    expect(
      yamlValue(
        "binary: !!binary aGVsbG8=",
        "set: !!set {a, b}",
        "map: !!omap [a: 1]",
        "custom: !thing {a: !other 1}",
        "text: !!str 200",
        "stamp: !!timestamp 2020-01-01",
      ),
    ).toEqual({
      binary: "aGVsbG8=",
      set: { a: null, b: null },
      map: [{ a: 1 }],
      custom: { a: "1" },
      text: "200",
      stamp: "2020-01-01",
    });
  });

  test("have names as they are written", () => {
    const { root } = documentOf(
      lines(
        version,
        "200: a",
        "1.0: b",
        "true: c",
        "null: d",
        "0x1: e",
        "'': f",
      ),
    );
    expect(root.entries().map(([key, { value }]) => [key, value])).toEqual([
      ["200", "a"],
      ["openapi", "3.1.0"],
      ["1.0", "b"],
      ["true", "c"],
      ["null", "d"],
      ["0x1", "e"],
      ["", "f"],
    ]);
  });

  test("are texts as they are indented", () => {
    expect(
      yamlValue(
        "a: |2-",
        "    two more",
        "  none",
        "b: >+",
        "      folded",
        "      into one",
        "",
        "        but this",
        "",
        'c: "over',
        '  lines"',
        "d: plain",
        "   over\tlines",
      ),
    ).toEqual({
      a: "  two more\nnone",
      b: "folded into one\n\n  but this\n\n",
      c: "over lines",
      d: "plain over\tlines",
    });
  });

  test("keep __proto__ a member, merged or not", () => {
    const value = yamlValue("a: &a {__proto__: {polluted: 1}}", "b: {<<: *a}");
    for (const object of Object.values(value as object)) {
      expect(Object.keys(object as object)).toEqual(["__proto__"]);
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    }
  });

  test("are read through Windows' line breaks", () => {
    const text = `${version}\r\ntext: |\r\n  a\r\n  b\r\nlast: c\r\n`;
    expect(documentOf(text).root.string("text")).toBe("a\nb\n");
    expect(documentOf(text).root.string("last")).toBe("c");
  });

  test("are read through line breaks of carriage returns alone", () => {
    const text = `${version}\rtext: |\r  a\r  b\rlast: c\r`;
    expect(documentOf(text).root.string("text")).toBe("a\nb\n");
    expect(findings(`${text}last: d\r`)).toEqual([
      'duplicate-key 6:1 the name "last" stands twice in one object; the last is read = remove one of the two, or rename it',
    ]);
  });

  test("end with the document's end", () => {
    expect(documentOf(lines(version, "...", "# more")).root.value).toEqual({
      openapi: "3.1.0",
    });
  });
});

describe("merge keys", () => {
  test("give the members that are not there, of earlier mappings first", () => {
    expect(
      yamlValue(
        "a: &a {p: 1, q: 2}",
        "b: &b {q: 3, r: 4}",
        "list: {<<: [*a, *b], p: 5}",
        "after: {q: 6, <<: *a}",
        "twice: {<<: *b, <<: *a}",
        "inline: {<<: {z: 7}}",
        'name: {"<<": *a}',
      ),
    ).toEqual({
      a: { p: 1, q: 2 },
      b: { q: 3, r: 4 },
      list: { p: 5, q: 2, r: 4 },
      after: { q: 6, p: 1 },
      twice: { q: 3, r: 4, p: 1 },
      inline: { z: 7 },
      name: { "<<": { p: 1, q: 2 } },
    });
  });

  test("may follow each other a thousand times", () => {
    const chain = Array.from(
      { length: 1_000 },
      (_, index) =>
        `a${index + 1}: &a${index + 1} {<<: *a${index}, z: ${index}}`,
    );
    expect(yamlValue("a0: &a0 {first: true}", ...chain)).toMatchObject({
      a1000: { first: true, z: 999 },
    });
  });

  test("refuse what is no mapping", () => {
    expect(findings(lines(version, "a:", "  <<: [3]"))).toEqual([
      'syntax 3:3 only mappings can be merged with "<<"',
    ]);
  });

  test("excuse no name that stands twice", () => {
    const text = lines(version, "a: &a {p: 1}", "b: {<<: *a, p: 2, p: 3}");
    expect(findings(text)).toEqual([
      'duplicate-key 3:19 the name "p" stands twice in one object; the last is read = remove one of the two, or rename it',
    ]);
  });
});

describe("aliases", () => {
  test("work thousands of times", () => {
    const { b } = yamlValue("a: &a {x: 1}", "b:", "  - *a\n".repeat(5_000)) as {
      b: unknown[];
    };
    expect(b).toHaveLength(5_000);
    expect(b.at(-1)).toEqual({ x: 1 });
  });

  test("name the last anchor before them", () => {
    expect(yamlValue("a: &x 1", "b: *x", "c: &x 2", "d: *x")).toEqual({
      a: 1,
      b: 1,
      c: 2,
      d: 2,
    });
  });

  test("may be names, and name names", () => {
    expect(
      yamlValue("a: &x b", "&y c: *x", "*x : *y", "d: { *y : 1 }"),
    ).toEqual({ a: "b", c: "b", b: "c", d: { c: 1 } });
  });

  test("without an anchor are told", () => {
    expect(findings(lines(version, "a: *x", "b: &x 1"))).toEqual([
      'syntax 2:4 no anchor before this alias has the name "x"',
    ]);
  });

  test("cannot contain themselves", () => {
    const text = lines(version, "a: &x [{y: *x}]", "b: &y {<<: *y}");
    expect(findings(text)).toEqual([
      'syntax 2:12 the anchor "x" contains itself here',
      'syntax 3:12 the anchor "y" contains itself here',
    ]);
  });

  test("cannot grow without end", () => {
    const level = (index: number) =>
      `a${index}: &a${index} [${Array<string>(10)
        .fill(`*a${index - 1}`)
        .join(", ")}]`;
    const levels = Array.from({ length: 40 }, (_, index) => level(index + 1));
    expect(findings(lines(version, "a0: &a0 x", ...levels))).toEqual([
      "too-large 9:25 holds more than 5,000,000 values",
    ]);
  });

  test("cannot nest without end", () => {
    const levels = Array.from(
      { length: 1_000 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`,
    );
    expect(findings(lines(version, "a0: &a0 x", ...levels))).toEqual([
      "too-large 502:14 nested more than 500 levels deep",
    ]);
  });
});

describe("a fault in YAML", () => {
  test.each([
    [
      "info:\n\ttitle: x",
      "3:1 Tabs are not allowed as indentation = indent with spaces",
    ],
    [
      "a: b: c",
      '2:4 Nested mappings are not allowed in compact mappings = quote the text where it holds ": "',
    ],
    ["? [a]\n: 1", "2:3 a name must be a scalar"],
    ["a: &x [b]\n*x : 1", "3:1 a name must be a scalar"],
    ["---\na: 1", "2:1 a second YAML document begins here: one is expected"],
    ['a: [b, "c]\n', "2:8 this quote is never closed = close it"],
    ["a: { b: { c: d } \n", "2:4 this bracket is never closed = close it"],
    [
      "a:\n\t- b\nc:\n\t- d",
      "3:1 Tabs are not allowed as indentation = indent with spaces",
      "5:1 Tabs are not allowed as indentation = indent with spaces",
    ],
    [
      "a: @b",
      "2:4 Plain value cannot start with reserved character @ = quote the text, where it is one",
    ],
    [
      'a: "\\d"',
      '2:5 Invalid escape sequence \\d = write "\\\\" for a backslash, or quote with \'',
    ],
    [
      "a: { b: c: d }",
      '2:9 Block collections are not allowed within flow collections = quote the text where it holds ": "',
    ],
  ])("%j has its position", (text, ...expected) => {
    expect(findings(lines(version, text))).toEqual(
      expected.map((finding) => `syntax ${finding}`),
    );
  });

  test.each([
    ["a: 1\nb: 2\na: 3", "4:1", "a", { a: 3, b: 2 }],
    ["a:\r\n  b: 1\r\n  b: 2", "4:3", "b", { a: { b: 2 } }],
  ])("%j is read to its last", (text, place, name, value) => {
    expect(findings(lines(version, text))).toEqual([
      `duplicate-key ${place} the name "${name}" stands twice in one object; the last is read = remove one of the two, or rename it`,
    ]);
    const { document } = read({ file: "a.yaml", text: lines(version, text) });
    expect(document?.root.value).toEqual({ openapi: "3.1.0", ...value });
  });

  test.each(['"', "|\n  "])("is a text too long after %j", (start) => {
    const long = `a: ${start}${"x".repeat(10_000_001)}`;
    const [finding] = findings(lines(version, long));
    expect(finding).toMatch(
      /^too-large [23]:\d+ holds a string of more than 10,000,000 characters$/,
    );
  });

  test("is told where there is nothing else", () => {
    expect(findings("}\n")).toEqual([
      'syntax 1:1 Unexpected flow-map-end token in YAML document: "}" = quote the text, where it is one',
    ]);
  });

  test("is told twenty times at most where nothing can be read", () => {
    expect(findings(lines(version, "a: *b\n".repeat(50)))).toHaveLength(20);
    expect(findings(lines(version, "a: 1\n".repeat(50)))).toHaveLength(49);
  });
});

test.each(["", " \n\n", "# nothing\n", "---\n", "\uFEFF"])(
  "%j is an empty document",
  (text) => {
    expect(findings(text)).toEqual([
      "empty-document 1:1 the document is empty",
    ]);
  },
);
