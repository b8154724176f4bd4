import { describe, expect, test } from "vitest";
import { parseRule } from "../../../generator/read/index.ts";
import { read } from "../../../generator/read/index.ts";
import { swaggerOf } from "./select-documents.ts";

/** An operation as rules know it. */
const operation = {
  method: "get",
  path: "/pets/{id}",
  tags: ["pets", "all animals"],
  operationId: "pets/get",
  isDeprecated: false,
  extensions: new Map<string, unknown>([
    ["x-internal", false],
    ["x-audience", "public"],
    ["x-since", 3],
  ]),
};

function holds(rule: string, of: Partial<typeof operation> = {}): boolean {
  const parsed = parseRule(rule);
  if (typeof parsed !== "function") throw new Error(parsed.fault);
  return parsed({ ...operation, ...of });
}

describe("a rule", () => {
  test.each([
    "/pets/{id}",
    "GET /pets/{id}",
    "get /pets/{id}",
    "* /pets/{id}",
    "/pets/*",
    "/pets/**",
    "/**",
    "/pets/{id}/**",
    "/*/{id}",
    "  GET   /p*/*",
    "tag:pets",
    "tag: all animals",
    "tag:all*",
    "pets/get",
    "pets/*",
    "**get",
    "x-audience",
    "x-audience=public",
    "x-since=3",
  ])("%s stands for the operation", (rule) => {
    expect(holds(rule)).toBe(true);
  });

  test.each([
    "/pets",
    "/pets/",
    "POST /pets/{id}",
    "/*",
    "/pets/{id}/*",
    "/petsy/**",
    "tag:pet",
    "tag:Pets",
    "get",
    "*",
    "pets",
    "deprecated",
    "x-internal",
    "x-audience=private",
    "x-other",
  ])("%s does not", (rule) => {
    expect(holds(rule)).toBe(false);
  });

  test("of paths says nothing of what the API sends", () => {
    expect(holds("/**", { path: null as unknown as string })).toBe(false);
  });

  test("may name a method of its own", () => {
    expect(holds("COPY /pets/{id}", { method: "COPY" })).toBe(true);
  });

  test.each([
    ["", "it is empty"],
    ["  ", "it is empty"],
    ["gett /pets", '"gett" is no method'],
  ])("%j is none", (rule, fault) => {
    expect(parseRule(rule)).toEqual({ fault });
  });

  test("of many stars takes no time", () => {
    const path = `/${"a".repeat(500)}`;
    expect(holds(`/${"*a".repeat(100)}b`, { path })).toBe(false);
    expect(holds(`/${"**a".repeat(100)}`, { path })).toBe(true);
  });
});

describe("a part of a document", () => {
  test("of Swagger 2.0 has what its operations need", () => {
    const { document, diagnostics } = read(swaggerOf(), {
      include: ["/shops"],
    });
    const { components, paths } = document?.root.value as {
      components: { schemas: object };
      paths: object;
    };
    expect(Object.keys(paths)).toEqual(["/shops"]);
    expect(Object.keys(components.schemas)).toEqual(["Shop"]);
    expect(diagnostics).toEqual([]);
  });

  test("tells the rules that nothing follows, and what was meant", () => {
    const { diagnostics } = read(swaggerOf(), {
      include: ["/shop", "listReport"],
      exclude: ["x-internal"],
    });
    expect(
      diagnostics.map(({ code, message, help }) => [code, message, help]),
    ).toEqual([
      [
        "unmatched-rule",
        'the rule "/shop" of "include" is followed by no operation',
        'did you mean "/shops"?',
      ],
      [
        "unmatched-rule",
        'the rule "listReport" of "include" is followed by no operation',
        'did you mean "listReports"?',
      ],
      [
        "unmatched-rule",
        'the rule "x-internal" of "exclude" is followed by no operation',
        null,
      ],
    ]);
  });

  test("has what a discriminator maps to, by reference, by name or as a file", () => {
    const names = ["Cat", "Dog", "v1.json", "Cow", "Ant"];
    const mapping = {
      cat: "#/components/schemas/Cat",
      dog: "Dog",
      one: "v1.json",
      cow: "animals/Cow.yaml",
    };
    const schema = { discriminator: { propertyName: "kind", mapping } };
    const content = { "application/json": { schema } };
    const text = JSON.stringify({
      openapi: "3.1.0",
      info: { title: "", version: "" },
      paths: {
        "/a": { get: { responses: { 200: { description: "", content } } } },
        "/b": { get: { responses: { 204: { description: "" } } } },
      },
      components: {
        schemas: Object.fromEntries(names.map((name) => [name, {}])),
      },
    });
    const { document } = read(
      { file: "openapi.json", text },
      { exclude: ["/b"] },
    );
    const schemas = document?.root.get("components").get("schemas");
    expect(schemas?.entries().map(([name]) => name)).toEqual(
      names.slice(0, -1),
    );
  });

  test("is silent about what is wrong elsewhere", () => {
    const broken = { $ref: "#/components/schemas/None" };
    const content = { "application/json": { schema: broken } };
    const text = JSON.stringify({
      openapi: "3.0.3",
      info: { title: "", version: "" },
      paths: {
        "/a": { get: { responses: { 204: { description: "" } } } },
        "/b": { get: { responses: { 200: { description: "", content } } } },
      },
    });
    const file = "openapi.json";
    expect(read({ file, text }).diagnostics).toHaveLength(1);
    expect(read({ file, text }, { exclude: ["/b"] }).diagnostics).toEqual([]);
  });
});
