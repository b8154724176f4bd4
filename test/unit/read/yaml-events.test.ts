import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";

import { parseAnyYaml } from "../../../generator/read/any-yaml.ts";
import type { Parsed } from "../../../generator/read/tree.ts";
import { parseUsualYaml } from "../../../generator/read/yaml-events.ts";
import { generator, lines, pointersIn } from "./support.ts";

const golden = join(import.meta.dirname, "../../golden");

const documents = readdirSync(golden, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("spec.yaml"))
  .map((path) => readFileSync(join(golden, path), "utf8"));

const samples = [
  "a: 1\nb: [x, {y: z}, 'q''s', \"d\\n\\u00e9\"]\nc:\n  - k: v\n    l: |\n      text\n       more\n\n      end\n  - >-\n    folded\n    text\n  -\n    - - 2\n",
  "---\n# c\nd: {e: , f: null}\n'g h': i # j\n\"k\": l\n? m\n: n\n? 'o p'\n: - q\n",
  "openapi: 3.1.0\npaths:\n  /a/{b}:\n    description: some text\n      that goes on\n    200: {x: y}\n    '404':\n      description: >\n        a\n\n        b\n",
  "a:\n- b\n- c: d\n  e: f\n-  - g\n   - h\n",
];

const marks = [
  ...["{", "}", "[", "]", ",", ":", ": ", "- ", "? ", " #", "'", '"', "|"],
  ...[">", "|-\n", "&a ", "*a", "!", "!!str ", "%", "@", "`", "\n", "\n\n"],
  ...["\r\n", "\t", " ", "  ", "---\n", "...\n", "<<: ", "\\", "~", "null"],
  ...["0x1F", "0o17", "1e3", ".5", "1_000", "yes", "-.INF", ".nan", "é"],
  ...["\u2028", "\u0085", "\ufeff", "\u0007", "🐎", "-0", "+1", "1.", "nUll"],
];

/** What is read otherwise than by the parser that knows all of YAML; `null` for nothing. */
function difference(text: string, usual: Parsed): string | null {
  const any = parseAnyYaml(text);
  if (any.tree === null || any.problems.length > 0)
    return `refused: ${any.problems[0]?.message}`;
  if (!isDeepStrictEqual(usual.tree?.value, any.tree.value)) return "value";
  return (
    pointersIn(any.tree.value).find(
      (at) => usual.tree?.offsetOf(at) !== any.tree?.offsetOf(at),
    ) ?? null
  );
}

describe("the quick reader of YAML", () => {
  test("reads nearly all documents, as the other does", () => {
    const read = documents.flatMap((text) => {
      const usual = parseUsualYaml(text);
      return usual === null ? [] : [difference(text, usual)];
    });
    expect(read.length).toBeGreaterThan(documents.length * 0.8);
    expect(read.filter((found) => found !== null)).toEqual([]);
  });

  test("reads what is broken as the other does, or leaves it", () => {
    const random = generator(5);
    const all = [...samples, ...documents.filter(({ length }) => length < 900)];
    const found: string[] = [];
    let read = 0;
    for (let round = 0; round < 8_000; round += 1) {
      let text = all[random(all.length)] ?? "";
      for (let edits = random(3); edits >= 0; edits -= 1) {
        const at = random(text.length);
        const mark = marks[random(marks.length)] ?? "";
        text = text.slice(0, at) + mark + text.slice(at + random(3));
      }
      const usual = parseUsualYaml(text);
      if (usual === null) continue;
      read += 1;
      const other = difference(text, usual);
      if (other !== null) found.push(`${other}: ${text}`);
    }
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(1_000);
  });

  test.each([
    ["anchors", "a: &b 1", "c: *b"],
    ["merged names", "a: &b {c: d}", "<<: *b"],
    ["tags", "a: !!str 1"],
    ["names that stand twice", "a: 1", "a: 2"],
    ["a second document", "a: 1", "---", "b: 1"],
    ["a directive", "%YAML 1.1", "---", "a: yes"],
    ["no mapping", "text"],
    ["a name that is no scalar", "[a]: 1"],
    ["a name that is too long", `${"a".repeat(2_000)}: 1`],
    ["a block in a list, whose place it does not know", "- |", "  a"],
    ["a tab that indents", "a:", "\t- b"],
    ["more brackets than it would hold", `a: [${"[],".repeat(1_600_000)}]`],
    ["nesting without end", `${"{a: ".repeat(2_000)}`],
    ["a long reference", `$ref: "#/${"a".repeat(6_000)}"`],
  ])("leaves %s to the other", (_, ...text) => {
    expect(parseUsualYaml(lines(...text))).toBeNull();
  });
});
