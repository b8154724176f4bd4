import { describe, expect, test } from "vitest";
import { code, identifier } from "../../../generator/emit/typescript/code.ts";
import { compileTemplate } from "../../../generator/emit/typescript/compile-template.ts";
import {
  ownTemplates,
  renderersOf,
  type View,
} from "../../../generator/emit/typescript/templates.ts";

const render = (
  source: string,
  view: object,
  more: Readonly<Record<string, string>> = {},
): string => {
  const templates = Object.entries({ main: source, ...more }).map(
    ([name, text]) =>
      [name, compileTemplate(`templates/${name}.hbs`, text)] as const,
  );
  return renderersOf(new Map(templates)).get("main")?.(view as View) ?? "";
};

describe("what a template may print", () => {
  test("code, laid out where it stands", () => {
    expect(render("let {{name}};\n", { name: identifier("x") })).toBe(
      "let x;\n",
    );
  });

  test.each([
    ["a string", "alert(1)"],
    ["a number", 1],
    ["an object that looks like code", { doc: "alert(1)" }],
    [
      "an object that prints itself",
      { toString: () => "alert(1)", toHTML: () => "alert(1)" },
    ],
    ["nothing", null],
  ])("not %s", (_, value) => {
    expect(() => render("{{value}}", { value })).toThrow("Code");
  });

  test("not what its view does not have", () => {
    expect(() => render("{{value}}", {})).toThrow();
    expect(() => render("{{value.deeper}}", { value: {} })).toThrow();
  });

  test("not what lies on a prototype", () => {
    expect(() => render("{{constructor}}", {})).toThrow();
    expect(() => render("{{__proto__}}", {})).toThrow();
  });
});

describe("what a template may say", () => {
  test.each([
    ["{{{value}}}", "Unescaped"],
    ["{{&value}}", "Unescaped"],
    ["{{* decorator}}", "Decorators"],
    ["{{#* inline 'x'}}{{/inline}}", "Decorators"],
    ["{{#> main}}{{/main}}", "Partial blocks"],
    ["{{> (lookup . 'name')}}", "named, not computed"],
    ["{{lookup this 'value'}}", "one piece"],
    ["{{log 'x'}}", "one piece"],
    ["{{value 'x'}}", "one piece"],
    ["{{value key='x'}}", "one piece"],
    ["{{'literal'}}", "one piece"],
    ["{{#with value}}{{/with}}", 'no block helper "with"'],
    ["{{#unknown value}}{{/unknown}}", 'no block helper "unknown"'],
    ["{{#if (lookup . 'value')}}{{/if}}", "one member"],
    ["{{#if 'value'}}{{/if}}", "one member"],
    ["{{#if}}{{/if}}", "one member"],
    ["{{#if value value}}{{/if}}", "one member"],
    ["{{#if value key=value}}{{/if}}", "one member"],
    ["{{#if ../value}}{{/if}}", "one member"],
    ["{{@root.value}}", "one piece"],
    ["{{../value}}", "one piece"],
    ["{{^value}}{{/value}}", 'no block helper "value"'],
    ["{{#each value as |one|}}{{one}}{{/each}}", "no names"],
    ["{{> main value}}", "the view that it stands in"],
    ["{{> main key=value}}", "the view that it stands in"],
    ["{{> @partial-block}}", "named, not computed"],
    ["{{{{raw}}}}{{{{/raw}}}}", 'no block helper "raw"'],
    ["a\0b", "Unrecognized text"],
  ])("not %s", (source, message) => {
    expect(() => render(source, { value: code`x` })).toThrow(message);
  });

  test("the place of the fault is named", () => {
    expect(() => render("\n  {{{value}}}", {})).toThrow(
      "templates/main.hbs:2:3: ",
    );
  });

  test("a partial by its name, which passes the same door", () => {
    expect(
      render("{{> part}}", { value: code`x` }, { part: "[{{value}}]" }),
    ).toBe("[x]");
    expect(() =>
      render("{{> part}}", { value: code`x` }, { part: "{{{value}}}" }),
    ).toThrow("Unescaped");
    expect(() =>
      render("{{> part}}", { value: "x" }, { part: "{{value}}" }),
    ).toThrow("Code");
    expect(() => render("{{> missing}}", {})).toThrow("missing");
    expect(() => render("{{> toString}}", {})).toThrow("toString");
  });
});

describe("blocks", () => {
  test.each([
    "{{#if value}}{{/if}}",
    "{{#unless value}}{{/unless}}",
    "{{#each value}}{{/each}}",
  ])("%s throws for what its view does not have", (source) => {
    expect(() => render(source, {})).toThrow();
    expect(() => render(source, { value: undefined })).toThrow();
  });

  test("each takes nothing but a list", () => {
    expect(() =>
      render("{{#each value}}{{/each}}", { value: { a: 1 } }),
    ).toThrow("list");
    expect(
      render("{{#each value}}{{x}};{{/each}}", {
        value: [{ x: code`a` }, { x: code`b` }],
      }),
    ).toBe("a;b;");
  });

  test("each has what stands for an empty list", () => {
    const source = "{{#each value}}{{x}};{{else}}none{{/each}}";
    expect(render(source, { value: [] })).toBe("none");
    expect(render(source, { value: [{ x: code`a` }] })).toBe("a;");
  });

  test("one of several", () => {
    const source = "{{#if one}}1{{else if other}}2{{else}}3{{/if}}";
    const printed = [
      { one: true, other: true },
      { one: false, other: true },
      { one: false, other: false },
    ].map((view) => render(source, view));
    expect(printed).toEqual(["1", "2", "3"]);
  });

  test("an empty list counts as no", () => {
    expect(render("{{#if value}}yes{{else}}no{{/if}}", { value: [] })).toBe(
      "no",
    );
    expect(
      render("{{#unless value}}no{{else}}yes{{/unless}}", { value: [{}] }),
    ).toBe("yes");
  });
});

test("Pathwright's own templates pass the door", () => {
  expect([...ownTemplates().keys()].sort()).toEqual([
    "client",
    "conversions",
    "core",
    "create-client",
    "function",
    "functions",
    "index",
    "local-types",
    "member",
    "method",
    "models",
    "options",
    "path-shapes",
    "resource",
    "schema",
    "schema-alone",
    "schema-types",
    "shapes",
    "type-markers",
    "types",
  ]);
});
