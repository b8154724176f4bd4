import { describe, expect, test } from "vitest";

import { read } from "../../../generator/read/index.ts";
import { lines } from "./support.ts";

/** How a text's places are printed: `line:column`, and the line with a mark before the column. */
function located(text: string, file: string): (at: string) => string {
  const { locate } = read({ file, text });
  return (at) => {
    const source = locate(at);
    expect(source.file).toBe(file);
    const { line, column, caret, text: shown } = source;
    return `${line}:${column} ${shown.slice(0, caret)}›${shown.slice(caret)}`;
  };
}

describe("in JSON, a place", () => {
  const at = located(
    [
      "",
      "{",
      '  "openapi": "3.1.0",\r',
      '  "paths": {"/a/{b}": {"get": {"tags": ["x",',
      '    "y"]}}, "/\\u00e9": 1 },',
      '  "200": {"__proto__": [[1, 2], {"~": 0}]}, "100": 1',
      "}",
    ].join("\n"),
    "a.json",
  );

  test.each([
    ["", "2:1 ›{"],
    ["/openapi", '3:3   ›"openapi": "3.1.0",'],
    ["/paths/~1a~1{b}", '4:13   "paths": {›"/a/{b}": {"get": {"tags": ["x",'],
    ["/paths/~1a~1{b}/get/tags/1", '5:5     ›"y"]}}, "/\\u00e9": 1 },'],
    ["/paths/~1é", '5:13     "y"]}}, ›"/\\u00e9": 1 },'],
    [
      "/200/__proto__/1/~0",
      '6:34   "200": {"__proto__": [[1, 2], {›"~": 0}]}, "100": 1',
    ],
    [
      "/200/__proto__/0/1",
      '6:29   "200": {"__proto__": [[1, ›2], {"~": 0}]}, "100": 1',
    ],
    ["/100", '6:45   "200": {"__proto__": [[1, 2], {"~": 0}]}, ›"100": 1'],
  ])("%j is at its key or element", (pointer, place) => {
    expect(at(pointer)).toBe(place);
  });

  test.each([
    ["/paths/~1a~1{b}/get/x/y", "/paths/~1a~1{b}/get"],
    ["/paths/~1a~1{b}/get/tags/7", "/paths/~1a~1{b}/get/tags"],
    ["/paths/~1a~1{b}/get/tags/-", "/paths/~1a~1{b}/get/tags"],
    ["/openapi/length", "/openapi"],
    ["/constructor", ""],
  ])("%j that is not there is at %j", (pointer, ancestor) => {
    expect(at(pointer)).toBe(at(ancestor));
  });
});

describe("in YAML, a place", () => {
  const at = located(
    lines(
      "# a comment",
      "openapi: 3.1.0",
      "base: &base",
      "  type: object",
      "  required: [a, b]",
      "paths:",
      "  '/a/{b}':",
      "    get: &get",
      "      tags:",
      "        - x",
      "        - y: 1",
      "    put: *get",
      "  200:",
      "    <<: *base",
      '    "q\\"": { flow: [1, { p: 2 }] }',
      "    required: [c]",
    ),
    "a.yaml",
  );

  test.each([
    ["", "2:1 ›openapi: 3.1.0"],
    ["/paths", "6:1 ›paths:"],
    ["/paths/~1a~1{b}", "7:3   ›'/a/{b}':"],
    ["/paths/~1a~1{b}/get/tags/0", "10:11         - ›x"],
    ["/paths/~1a~1{b}/get/tags/1", "11:11         - ›y: 1"],
    ["/paths/~1a~1{b}/put", "12:5     ›put: *get"],
    ["/paths/~1a~1{b}/put/tags", "9:7       ›tags:"],
    ["/paths/200", "13:3   ›200:"],
    ["/paths/200/type", "4:3   ›type: object"],
    ["/paths/200/required", "16:5     ›required: [c]"],
    ['/paths/200/q"/flow/1/p', '15:26     "q\\"": { flow: [1, { ›p: 2 }] }'],
  ])("%j is at its key or element", (pointer, place) => {
    expect(at(pointer)).toBe(place);
  });

  test("that is not there is at its nearest ancestor", () => {
    expect(at("/paths/200/nothing/1")).toBe("13:3   ›200:");
  });
});

describe("a line", () => {
  test.each(["\n", "\r\n", "\r"])("ends with %j", (lineBreak) => {
    const text = ["{", '"openapi": "3.1.0",', "", '"a": 1', "}"];
    const { locate } = read({ file: "a.json", text: text.join(lineBreak) });
    expect(locate("/a")).toMatchObject({ line: 4, column: 1, text: '"a": 1' });
    expect(locate("/openapi").text).toBe('"openapi": "3.1.0",');
  });

  test("that is long is shown around the column", () => {
    const long = "é".repeat(1_000);
    const text = `{"openapi":"3.1.0","${long}":1,"b":2,"c":"${long}"}`;
    const { locate } = read({ file: "a.json", text });
    expect(locate("/openapi")).toMatchObject({
      column: 2,
      caret: 1,
      text: text.slice(0, 160),
    });
    expect(locate("/b")).toEqual({
      file: "a.json",
      line: 1,
      column: 1025,
      caret: 80,
      text: `${"é".repeat(76)}":1,"b":2,"c":"${"é".repeat(69)}`,
    });
  });

  test("is never cut within a character", () => {
    for (const shift of ["", "x"]) {
      const long = `${shift}${"🐎".repeat(500)}`;
      const text = `{"openapi":"3.1.0","${long}":1,"b":2,"c":"${long}"}`;
      const source = read({ file: "a.json", text }).locate("/b");
      expect(() => encodeURIComponent(source.text)).not.toThrow();
      expect(source.text.slice(source.caret)).toMatch(/^"b":2/);
    }
  });
});

test("before a text is known to be one, every place is its beginning", () => {
  const { locate } = read({ file: "a.yaml", text: "a: [\n" });
  expect(locate("/a")).toMatchObject({ line: 1, column: 1, text: "a: [" });
});
