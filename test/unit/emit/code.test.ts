import { format } from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  type Code,
  code,
  docComment,
  identifier,
  json,
  propertyKey,
  string,
  text,
} from "../../../generator/emit/typescript/code.ts";

/** Text that ends, or begins, something in TypeScript, in comments, or in an editor. */
const hostile = [
  "",
  "plain",
  "Asia/Tokyo",
  "it's",
  'say "hi"',
  `both ' and "`,
  "c:\\d\\",
  "*/ alert(1) /*",
  "// line",
  "/* block",
  "`${alert(1)}`",
  "${x}",
  "\r\n\t\v\f\b\0",
  "\u2028\u2029\u0085",
  "\ufeffBOM",
  "\ud800 lone \udc00",
  "\u202e bidi \u2066",
  "😀 emoji",
  "日本",
  "</script>",
  "@tag",
  "{@link x}",
  "{{{x}}}",
  "__proto__",
  "\\u0022",
  "'; alert(1); '",
];

describe("a string literal", () => {
  test.each(hostile)("of %j is one token with that value", (value) => {
    const printed = text(string(value));
    const source = ts.createSourceFile(
      "x.ts",
      printed,
      ts.ScriptTarget.Latest,
      true,
    );
    const [statement] = source.statements;
    expect(source.statements).toHaveLength(1);
    const expression = (statement as ts.ExpressionStatement)
      .expression as ts.StringLiteral;
    expect(ts.isStringLiteral(expression)).toBe(true);
    expect(expression.text).toBe(value);
    expect(printed).not.toContain("*/");
    expect(printed).not.toMatch(
      /[\u0000-\u001f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/,
    );
  });

  test.each(hostile)("of %j is as Prettier prints it", async (value) => {
    const statement = `x = ${text(string(value))};\n`;
    expect(await format(statement, { parser: "typescript" })).toBe(statement);
  });

  test("is not escaped more than it needs", () => {
    expect(text(string("Asia/Tokyo it's 日本"))).toBe(
      '"Asia/Tokyo it\'s 日本"',
    );
  });
});

describe("a property key", () => {
  test.each(hostile)("of %j names that member", (name) => {
    const value = evaluate(`({ ${text(propertyKey(name))}: 1 })`) as object;
    expect(Object.keys(value)).toEqual([name]);
  });
});

describe("a JSON value", () => {
  test.each([
    [hostile],
    [{ __proto__x: 1, ["__proto__"]: { polluted: true } }],
    [[1e21, -0.5, 0, null, true, {}, [], [[]]]],
  ])("%j keeps its value", (value) => {
    expect(evaluate(`(${text(json(value))})`)).toEqual(value);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("may hold dates, big integers and code", () => {
    const at = new Date("2026-11-25T08:00:00Z");
    const value = { a: [at, -9223372036854775808n], b: code`1 + 1` };
    expect(text(json(value))).toBe(
      '{ a: [new Date("2026-11-25T08:00:00.000Z"), -9223372036854775808n], b: 1 + 1 }',
    );
  });

  test.each([60, 71, 72, 73, 90])(
    "has a name of %i letters where Prettier has it",
    async (length) => {
      const value = { "200": identifier("n".repeat(length)) };
      const printed = `${text(code`const x = ${json(value)};`)}\n`;
      expect(await format(printed, { parser: "typescript" })).toBe(printed);
    },
  );
});

describe("a doc comment", () => {
  test.each(hostile)("of %j is one comment and nothing else", (value) => {
    for (const comment of [
      docComment([value, value]),
      docComment([], [{ tag: "param", text: `x - ${value}` }]),
    ]) {
      if (comment === null) continue;
      const printed = text(comment);
      const source = ts.createSourceFile(
        "x.ts",
        `${printed}\nlet x;`,
        ts.ScriptTarget.Latest,
        true,
      );
      expect(source.statements).toHaveLength(1);
      expect(source.statements[0]?.getStart(source)).toBe(printed.length + 1);
    }
  });

  test("leaves harmless text alone", () => {
    expect(
      text(
        docComment(["it's <b>Asia/Tokyo</b> & `code` user@example.com"]) ??
          code``,
      ),
    ).toBe("/** it's <b>Asia/Tokyo</b> & `code` user@example.com */");
  });

  test("gives no tag to the text of a document", () => {
    const posing = "@deprecated\n  @type {x}\n{@link y}\nany of + - @.";
    expect(tagsOf(docComment([posing]))).toEqual([]);
    expect(
      tagsOf(docComment([posing], [{ tag: "deprecated", text: posing }])),
    ).toEqual(["deprecated"]);
  });

  /** Every character that TypeScript, Unicode or an editor takes for a blank or for nothing. */
  const unseen = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) =>
      /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(character),
    )
    .filter((character) => !/[\p{Cn}\p{Co}]/u.test(character));

  test("gives no tag to a text behind what is not seen", () => {
    expect(unseen).toContain("\u200b");
    expect(unseen.length).toBeGreaterThan(200);
    const live = unseen.filter((character) => {
      const posing = ["", "a", "a ", "{", "*", "a\n"].map(
        (before) => `${before}${character}@deprecated since`,
      );
      return tagsOf(docComment([posing.join("\n"), ...posing])).length > 0;
    });
    expect(live).toEqual([]);
  });

  test("holds nothing that tools look for in all of a comment", () => {
    const posing = [
      "write to jane@internal.example.com, or @internal",
      "a\u200b@internal `@internal`",
      "@jsxImportSource evil",
      "x@jsx h",
      "#__PURE__ @__NO_SIDE_EFFECTS__",
      "//# sourceMappingURL=evil.map",
      "//@ sourceURL=evil.js",
    ].join("\n");
    const printed = text(docComment([posing]) ?? code``);
    expect(printed).not.toMatch(/@internal|@jsx|[#@]__|[#@] source/);
    expect(printed).toContain("jane&#64;internal.example.com");
    const { outputText: types } = ts.transpileDeclaration(
      `${printed}\nexport let x: 1;`,
      { compilerOptions: { stripInternal: true, declaration: true } },
    );
    expect(types).toContain("export declare let x: 1;");
    const { pragmas } = sourceOf(printed) as unknown as {
      pragmas: ReadonlyMap<string, unknown>;
    };
    expect([...pragmas.keys()]).toEqual([]);
  });

  test("of nothing is none", () => {
    expect(docComment([" \n "])).toBeNull();
  });
});

describe("an identifier", () => {
  test.each(["", "1a", "a-b", "a b", "a;", "a\n", "a.b", "😀"])(
    "is not %j",
    (name) => {
      expect(() => identifier(name)).toThrow("identifier");
    },
  );

  test.each(["a", "$", "_1", "été", "日本"])("is %j", (name) => {
    expect(text(identifier(name))).toBe(name);
  });
});

/** What TypeScript reads of a file that has a comment before its only declaration. */
function sourceOf(comment: string): ts.SourceFile {
  const declared = `${comment}\nlet x;`;
  return ts.createSourceFile("x.ts", declared, ts.ScriptTarget.Latest, true);
}

/** The names of the tags that TypeScript finds in a comment. */
function tagsOf(comment: Code | null): string[] {
  const [statement] = sourceOf(text(comment ?? code``)).statements;
  return ts
    .getJSDocTags(statement as ts.Node)
    .map(({ tagName }) => tagName.text);
}

function evaluate(source: string): unknown {
  return new Function(`return ${source}`)() as unknown;
}
