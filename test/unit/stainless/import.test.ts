import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkConfig } from "../../../generator/config/index.ts";
import { pointerTo } from "../../../generator/openapi/json-pointer.ts";
import { Sources } from "../../../generator/read/index.ts";
import { importStainless } from "../../../generator/stainless/index.ts";
import { publicKeys } from "./public-keys.ts";

const file = "every-key.yml";
const text = readFileSync(new URL(file, import.meta.url), "utf8");
const { config, diagnostics } = importStainless({ file, text });

/** Imports a configuration, of which all but `resources` may be left out. */
function imported(text: string): ReturnType<typeof importStainless> {
  const resources = "\nresources: { a: { methods: { list: get /a } } }";
  const whole = text.includes("resources:") ? text : text + resources;
  return importStainless({ file: "stainless.yml", text: whole });
}

describe("the import of a Stainless configuration", () => {
  it("takes resources, methods, models, pages, streams, credentials, parameters and what is left out", () => {
    expect(config).toEqual({
      clientParams: ["shop_id", "locale"],
      credentials: {
        BearerAuth: { option: "api_token", environment: "BOOKS_TOKEN" },
      },
      exclude: [
        "DELETE /books",
        "GET /drafts",
        "GET /drafts/old",
        "GET /internal/{what}",
      ],
      idempotencyHeader: "X-Once",
      pagination: {
        "GET /books": {
          kind: "cursor",
          parameter: "after",
          next: "/page/next",
          more: "/has_more",
          items: "/data",
        },
        "GET /books/count": false,
      },
      streams: {
        "GET /sales": { format: "events", item: "SaleDto" },
        "POST /tail": { format: "events" },
      },
      resources: {
        $shared: { models: { problem: "#/components/schemas/ProblemDto" } },
        books: {
          models: { book: "#/components/schemas/BookDto", sale: "SaleDto" },
          methods: {
            list: "get /books",
            create: "post /books",
            get: "get /books/{id}",
            count: "get /books/count",
            watch: "get /sales",
            tail: "post /tail",
          },
          subresources: {
            reviews: { methods: { list: "get /books/{id}/reviews" } },
          },
        },
      },
    });
    expect(checkConfig(config)).toEqual(config);
  });

  it("tells of each key that is not honoured, once, with file and line, and what to do instead", () => {
    const told = diagnostics.map(
      ({ code, severity, message, source, help }) => {
        expect({ code, severity }).toEqual({
          code: "ignored-setting",
          severity: "warning",
        });
        expect(help, message).not.toBeNull();
        return `${source?.file}:${source?.line}:${source?.column} ${message}`;
      },
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told).toMatchSnapshot();
  });
});

describe("the keys of public Stainless configurations", () => {
  const { root } = Sources.of({ file, text });
  const value = root.parsed.tree?.value;
  const ignored = new Set(
    diagnostics.map(({ source }) => `${source?.line}:${source?.column}`),
  );

  /** What becomes of every key of the fixture, by its place with names that users choose as `*`. */
  const found = new Map<string, string>();
  const visit = (
    part: unknown,
    path: readonly string[],
    isIgnored: boolean,
  ) => {
    if (typeof part !== "object" || part === null) return;
    for (const [name, member] of Object.entries(part)) {
      const at = [...path, name];
      const { line, column } = root.locate(pointerTo(at));
      const isHere = isIgnored || ignored.has(`${line}:${column}`);
      const place = placeOf(at);
      const before = found.get(place);
      const now = isHere ? "ignored" : "honoured";
      if (before !== "honoured") found.set(place, now);
      visit(member, at, isHere);
    }
  };
  visit(value, [], false);

  it.each(Object.entries(publicKeys))("%s is %s", (place, verdict) => {
    expect(found.get(place)).toBe(verdict);
  });
});

/** The place of a key: names of resources, methods, models, options and the like are `*`. */
function placeOf(path: readonly string[]): string {
  const named =
    /^(?:resources|subresources|methods|models|opts|environments|security_schemes|security|ignored|custom_casings|request|response|package|unspecified_endpoints)$/;
  const parts: string[] = [];
  let isChosen = false;
  for (const name of path) {
    const isNumber = /^\d+$/.test(name);
    parts.push(isChosen || isNumber ? "*" : name);
    isChosen = !isChosen && !isNumber && named.test(name);
  }
  return parts.join(".").replace(/(?:\.subresources\.\*)+/g, "");
}

describe("a pagination scheme", () => {
  const scheme = (text: string): unknown => {
    const { config } = imported(
      `pagination: [${text}]\nresources: { a: { methods: { list: { endpoint: get /a, paginated: true } } } }`,
    );
    return config?.pagination?.["GET /a"];
  };
  const purpose = (purpose: string): string =>
    `{ type: string, x-stainless-pagination-property: { purpose: ${purpose} } }`;

  it.each([
    [
      "{ type: cursor, request: { cursor: { type: string }, limit: {} }, response: { data: { type: array }, next_cursor: { type: string } } }",
      {
        kind: "cursor",
        parameter: "cursor",
        next: "/next_cursor",
        items: "/data",
      },
    ],
    [
      `{ type: cursor_id, request: { starting_after: ${purpose("next_cursor_id_param")}, ending_before: ${purpose("previous_cursor_id_param")} }, response: { data: { type: array, items: { properties: { uid: ${purpose("cursor_item_id")} } } }, has_more: { type: boolean } } }`,
      {
        kind: "lastItem",
        parameter: "starting_after",
        more: "/has_more",
        member: "uid",
        items: "/data",
      },
    ],
    [
      `{ type: page_number, request: { page: ${purpose("page_number_param")}, size: {} }, response: { items: { type: array }, pages: ${purpose("total_page_count_field")} } }`,
      {
        kind: "page",
        parameter: "page",
        totalPages: "/pages",
        items: "/items",
      },
    ],
    [
      `{ type: offset, request: { skip: ${purpose("offset_count_param")} }, response: { rows: { type: array }, all: ${purpose("offset_total_count_field")} } }`,
      { kind: "offset", parameter: "skip", total: "/all", items: "/rows" },
    ],
    ["{ type: cursor_url, request: {}, response: { next: {} } }", undefined],
    ["{ type: fake_page, request: {}, response: {} }", undefined],
    ["{ type: __proto__ }", undefined],
    ["7", undefined],
  ])("%s", (text, expected) => {
    expect(scheme(text)).toEqual(expected);
  });

  it("is told where no method has it, or there is another", () => {
    const told = (text: string): string[] =>
      imported(text).diagnostics.map(
        ({ message, source }) => `${source?.line} ${message}`,
      );
    const one = "{ type: page_number, request: { page: {} }, response: {} }";
    expect(told(`pagination:\n  - ${one}`)).toEqual([
      '2 "pagination[0]" is ignored',
    ]);
    const method = "{ endpoint: get /a, paginated: true }";
    expect(
      told(
        `pagination:\n  - ${one}\n  - ${one}\nresources: { a: { methods: { list: ${method} } } }`,
      ),
    ).toEqual([
      '2 "pagination[0]" is ignored',
      '3 "pagination[1]" is ignored',
      '4 "paginated" is ignored',
    ]);
  });
});

describe("what is no Stainless configuration", () => {
  it.each([
    ["a: [", "bad-configuration"],
    ["openapi: 3.1.0", "bad-configuration"],
    ["resources: []", "bad-configuration"],
    ["", "bad-configuration"],
  ])("%j is refused", (text, code) => {
    const { config, diagnostics } = importStainless({ file: "a.yml", text });
    expect(config).toBeNull();
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });

  it.each([
    "resources: { a: 1, b: [x], c: { methods: [1], models: x, subresources: 7 } }",
    "resources: { a: { methods: { x: null, y: { endpoint: 1 }, z: [] } } }",
    "client_settings: [1]\npagination: x\nunspecified_endpoints: { a: 1 }",
    "client_settings: { opts: { a: 1, b: { auth: x }, c: { auth: { security_scheme: 1 } } }, idempotency: x }",
    "openapi: { transforms: x }",
    'resources: { "": { methods: { "*": get /a } }, "!": { models: { "": A } } }',
  ])("%s: nothing is ignored without a word, and the rest is taken", (text) => {
    const { config, diagnostics } = imported(text);
    expect(config).not.toBeNull();
    expect(Array.isArray(checkConfig(config))).toBe(false);
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
