import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";

import { read } from "../../../generator/read/index.ts";
import { parseJson } from "../../../generator/read/json/index.ts";
import { JsonParser } from "../../../generator/read/json/parser.ts";
import {
  documentOf,
  findings,
  generator,
  lines,
  pointersIn,
} from "./support.ts";

const sample = lines(
  "{",
  '  "openapi": "3.1.0",',
  '  "text": "a\\"b\\\\c\\u00e9\\ud83d\\ude00\\n/\\/",',
  '  "numbers": [0, -1, 1.5, 2e3, -0.1E-2, 17],',
  '  "words": [true, false, null],',
  '  "empty": [{}, [], ""],',
  '  "200": {"constructor": {"toString": 1}}',
  "}",
);

describe("JSON", () => {
  test("has the value that JSON.parse gives it", () => {
    expect(documentOf(sample, "a.json").root.value).toEqual(JSON.parse(sample));
  });

  test("is taken and refused where JSON.parse takes and refuses it", () => {
    const random = generator(7);
    const marks = [..."{}[],:\"\\ \n\t01-+.eEtrufalsn/*'x\u0001\u2028é", ""];
    const misread: string[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const at = random(sample.length);
      const mark = marks[random(marks.length)] ?? "";
      const text = sample.slice(0, at) + mark + sample.slice(at + random(3));
      const { tree, problems } = parseJson(text);
      if (problems.some(({ message }) => message.includes("twice"))) continue;
      if (!isDeepStrictEqual(tree?.value, builtIn(text))) misread.push(text);
    }
    expect(misread).toEqual([]);
  });

  test("tells the same places, however it was read", () => {
    const text = JSON.stringify({
      " a ": [{ "b\\": '"', "c/~": [] }, [[], {}], "]", { "": { "}": 1 } }],
      "\u00e9": { d: ["{", "\\", 1e3, null, { '"': { e: true } }] },
    });
    const spaced = JSON.stringify(JSON.parse(text), null, "\r\n\t ");
    // What is large is skipped by what is known of its end.
    const long = text.replaceAll('"]"', () => `"${"]}".repeat(400)}"`);
    const nested = `{"a":{"b":[${long},${long}]},"c":[${long}]}`;
    for (const one of [text, `  ${spaced} `, nested]) {
      const [quick, exact] = [parseJson(one), new JsonParser(one).parse()];
      const pointers = pointersIn(quick.tree?.value);
      expect(pointers.length).toBeGreaterThan(20);
      for (const at of pointers.flatMap((to) => [to, `${to}/0`, `${to}/none`]))
        expect(quick.tree?.offsetOf(at), at).toBe(exact.tree?.offsetOf(at));
    }
  });

  test("keeps __proto__ a member", () => {
    const { value } = documentOf(
      '{"openapi":"3.1.0","__proto__":{"polluted":1}}',
    ).root;
    expect(Object.keys(value as object)).toEqual(["openapi", "__proto__"]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect("polluted" in (value as object)).toBe(false);
  });

  test("keeps a number beyond all range as it is written", () => {
    const { value } = documentOf('{"openapi":"3.1.0","a":[1e999,-1e999]}').root;
    expect(value).toEqual({ openapi: "3.1.0", a: ["1e999", "-1e999"] });
  });
});

describe("a fault in JSON", () => {
  test.each([
    ["{", "1:2 expected a name in double quotes, found the end"],
    ['{"a":1,}', '1:8 expected a name in double quotes, found "}"'],
    ["{a:1}", '1:2 expected a name in double quotes, found "a"'],
    ['{"a" 1}', '1:6 expected ":", found "1"'],
    ['{"a":}', '1:6 expected a value, found "}"'],
    ['{"a":tru}', '1:6 expected a value, found "tru"'],
    ['{"a":01}', '1:6 expected a value, found "01"'],
    ['{"a":😀}', '1:6 expected a value, found "😀"'],
    ['{"a":1 // x\n}', '1:8 expected "," or "}", found "/"'],
    ['{"a":[1 2]}', '1:9 expected "," or "]", found "2"'],
    ['{"a":\n[1,', "2:4 expected a value, found the end"],
    ['{"a":1}\r\n x', '2:2 expected nothing more, found "x"'],
    ['{"a":"b\nc"}', "1:6 this string is not closed on its line"],
    ['{"a":"b', "1:6 this string is not closed on its line"],
    ['{"a":"\t"}', '1:7 "\\t" must be escaped within a string'],
    ['{"a":"\\q"}', '1:7 "\\\\q" is no escape sequence of JSON'],
    ['{"a":"\\u12"}', '1:7 "\\\\u" is no escape sequence of JSON'],
  ])("%j has one position", (text, finding) => {
    expect(findings(text, "a.json")).toEqual([`syntax ${finding}`]);
  });

  test("is told for each name that stands twice", () => {
    const text = '{"openapi":"3.1.0","a":1,\n "a":{"b":1,\r"b":2}}';
    const remedy = "remove one of the two, or rename it";
    expect(findings(text, "<stdin>")).toEqual([
      `duplicate-key 2:2 the name "a" stands twice in one object; the last is read = ${remedy}`,
      `duplicate-key 3:1 the name "b" stands twice in one object; the last is read = ${remedy}`,
    ]);
    const { document } = read({ file: "a.json", text });
    expect(document?.root.value).toEqual(JSON.parse(text));
    expect(findings('{"a":1,"a":', "a.json")).toEqual([
      `duplicate-key 1:8 the name "a" stands twice in one object; the last is read = ${remedy}`,
      "syntax 1:12 expected a value, found the end",
    ]);
  });

  test("is none where the file is YAML and YAML allows it", () => {
    expect(findings('{"openapi":"3.1.0",}', "a.yaml")).toEqual([]);
    expect(findings("{openapi: 3.1.0}", "a.YML")).toEqual([]);
    expect(findings('{"openapi":"3.1.0",}', "a.json")).toHaveLength(1);
  });
});

describe("a line of 50 MB", () => {
  const start = '{"openapi":"3.1.0","info":{"title":"';
  const long = "x".repeat(50_000_000);

  test("is read", () => {
    const document = documentOf(`${start}${long}"}}`, "a.json");
    expect(document.root.get("info").string("title")).toHaveLength(50_000_000);
  });

  test("is shown around its fault", () => {
    const { diagnostics } = read({
      file: "a.json",
      text: `${start}${long}" "description":""}}`,
    });
    expect(diagnostics).toEqual([
      {
        severity: "error",
        code: "syntax",
        message: 'expected "," or "}", found "\\""',
        help: null,
        source: {
          file: "a.json",
          line: 1,
          column: start.length + long.length + 3,
          text: `${"x".repeat(140)}" "description":""}}`,
          caret: 142,
        },
      },
    ]);
  });
});

function builtIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
