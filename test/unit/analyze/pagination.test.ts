import { describe, expect, test } from "vitest";
import type { AnalyzeOptions } from "../../../generator/analyze/index.ts";
import type { Pagination } from "../../../generator/model/pagination.ts";
import { type Built, built, operations } from "./support.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const boolean = { type: "boolean" };
const list = { type: "array", items: string };

const page = { name: "page", in: "query", schema: { ...integer, default: 1 } };
const perPage = {
  name: "per_page",
  in: "query",
  schema: { ...integer, default: 30, maximum: 100 },
};
const parameter = (name: string, schema: object = string) => ({
  name,
  in: "query",
  schema,
});
const object = (properties: object, required: string[] = []) => ({
  type: "object",
  properties,
  required,
});

/** One operation, a GET unless `facts` say otherwise, that answers with `schema`. */
function build(
  parameters: readonly object[],
  schema: object,
  facts: object = {},
  options: AnalyzeOptions = {},
  method = "get",
): Built {
  const operation = {
    operationId: "list",
    parameters,
    responses: { 200: answer(schema) },
    ...facts,
  };
  return built({ paths: { "/items": { [method]: operation } } }, options);
}

function answer(schema: object, headers: object = {}): object {
  const content = { "application/json": { schema } };
  return { description: "OK", content, headers };
}

const linked = (schema: object) => ({
  responses: { 200: answer(schema, { link: { schema: string } }) },
});

function paginationOf({ model }: Built): Pagination | null {
  const [found] = operations(model);
  if (found === undefined) throw new Error("No operation was built.");
  return found[1].pagination;
}

const whole = { path: [], optionalAfter: [] };
const numbered = {
  kind: "page",
  parameter: "page",
  within: null,
  first: 1,
  limit: { parameter: "per_page", default: 30, maximum: 100 },
  more: null,
  last: null,
  current: null,
  total: null,
  totalPages: null,
};

describe("pages that the document shows", () => {
  test.each([
    ["a list", list, whole],
    [
      "the one list of an object",
      object({ total_count: integer, items: list }, ["items"]),
      { path: ["items"], optionalAfter: [] },
    ],
    ["one of several lists", { anyOf: [list, list] }, whole],
    [
      "a list or null",
      { type: ["array", "null"] },
      { path: [], optionalAfter: [0] },
    ],
  ])("GitHub: a Link header, and %s", (_, schema, items) => {
    const found = paginationOf(build([page, perPage], schema, linked(schema)));
    expect(found).toEqual({ kind: "link", items });
  });

  test("a Link header goes before any other sign", () => {
    const schema = object({ data: list, next_cursor: string });
    const parameters = [parameter("cursor"), perPage];
    const found = paginationOf(build(parameters, schema, linked(schema)));
    expect(found?.kind).toBe("link");
  });

  test("Stripe: the last item's id", () => {
    const schema = object({ data: list, has_more: boolean }, ["data"]);
    expect(paginationOf(build([parameter("starting_after")], schema))).toEqual({
      kind: "lastItem",
      items: { path: ["data"], optionalAfter: [] },
      parameter: "starting_after",
      within: null,
      member: "id",
      more: ["has_more"],
    });
  });

  test.each(["after", "after_id"])(
    "OpenAI and Anthropic: last_id answers %s",
    (name) => {
      const schema = object({
        data: list,
        first_id: string,
        last_id: { type: ["string", "null"] },
        has_more: boolean,
      });
      expect(paginationOf(build([parameter(name)], schema))).toMatchObject({
        kind: "cursor",
        parameter: name,
        next: ["last_id"],
        more: ["has_more"],
      });
      const unknown = object({ data: list, has_more: boolean });
      expect(paginationOf(build([parameter(name)], unknown))).toBeNull();
      const endless = object({ data: list, last_id: string });
      expect(paginationOf(build([parameter(name)], endless))).toBeNull();
    },
  );

  const listOf = (id: object, required: string[] = ["id"]) => ({
    type: "array",
    items: object({ id }, required),
  });

  test.each(["after", "after_id"])(
    "OpenAI without last_id: %s is the id that every item has",
    (name) => {
      const schema = object({ data: listOf(string), has_more: boolean }, [
        "data",
      ]);
      expect(paginationOf(build([parameter(name), perPage], schema))).toEqual({
        kind: "lastItem",
        items: { path: ["data"], optionalAfter: [] },
        parameter: name,
        within: null,
        member: "id",
        more: ["has_more"],
      });
    },
  );

  const date = { ...parameter("after"), schema: { ...string, format: "date" } };
  test.each<[string, readonly object[], object, object]>([
    ["an item may have no id", [], listOf(string, []), {}],
    ["an id is null", [], listOf({ type: ["string", "null"] }), {}],
    ["an id is a number", [], listOf({ type: "integer" }), {}],
    ["the query has a cursor too", [parameter("cursor")], listOf(string), {}],
    ["the query has pages too", [page], listOf(string), {}],
    ["the answer has a cursor", [], listOf(string), { next_page: string }],
  ])("but not where %s", (_, others, data, more) => {
    const schema = object({ data, has_more: boolean, ...more }, ["data"]);
    const found = paginationOf(build([parameter("after"), ...others], schema));
    expect(found?.kind).not.toBe("lastItem");
  });

  test("nor where `after` is a date", () => {
    const schema = object({ data: listOf(string), has_more: boolean });
    expect(paginationOf(build([date], schema))).toBeNull();
  });

  test("Stripe's searches: `page` is a cursor", () => {
    const next_page = { type: ["string", "null"] };
    const schema = object({ data: list, has_more: boolean, next_page });
    expect(paginationOf(build([parameter("page")], schema))).toMatchObject({
      kind: "cursor",
      parameter: "page",
      next: ["next_page"],
      more: ["has_more"],
    });
  });

  const envelope = (result_info: object) => ({
    allOf: [
      object({ errors: list, messages: list }, ["errors", "messages"]),
      object({ result: list, result_info: object(result_info) }),
    ],
  });

  test("Cloudflare: page numbers in an envelope of several lists", () => {
    const number = { type: "number" };
    const schema = envelope({ page: number, total_count: number });
    expect(paginationOf(build([page, perPage], schema))).toEqual({
      ...numbered,
      items: { path: ["result"], optionalAfter: [1] },
      total: ["result_info", "total_count"],
    });
  });

  test.each([
    [{ cursor: string }, ["result_info", "cursor"]],
    [
      { cursors: object({ after: string, before: string }) },
      ["result_info", "cursors", "after"],
    ],
  ])("Cloudflare: a cursor in %j", (info, next) => {
    const found = paginationOf(build([parameter("cursor")], envelope(info)));
    expect(found).toMatchObject({ kind: "cursor", parameter: "cursor", next });
  });

  test.each([
    ["cursor", { next_cursor: string }, ["next_cursor"]],
    ["pageToken", { nextPageToken: string }, ["nextPageToken"]],
    ["page_token", { next_page_token: string }, ["next_page_token"]],
    [
      "after",
      { meta: object({ next_cursor: string }) },
      ["meta", "next_cursor"],
    ],
    [
      "cursor",
      { response_metadata: object({ next_cursor: string }) },
      ["response_metadata", "next_cursor"],
    ],
    [
      "cursor",
      { next_cursor: { anyOf: [string, { type: "null" }] } },
      ["next_cursor"],
    ],
  ])("a cursor: %s and %j", (name, about, next) => {
    const schema = object({ data: list, ...about });
    const found = paginationOf(build([parameter(name)], schema));
    expect(found).toEqual({
      kind: "cursor",
      items: { path: ["data"], optionalAfter: [1] },
      parameter: name,
      within: null,
      next,
      more: null,
    });
  });

  const address = { type: ["string", "null"], format: "uri" };
  const drf = { results: list, next: address, previous: address };

  test("Django REST framework: a cursor in an address", () => {
    const found = paginationOf(build([parameter("cursor")], object(drf)));
    expect(found).toEqual({
      kind: "address",
      items: { path: ["results"], optionalAfter: [1] },
      parameter: "cursor",
      within: null,
      next: ["next"],
      name: "cursor",
    });
  });

  test.each([
    ["no address", "cursor", { ...drf, next: string }],
    ["what is no cursor by its name", "after", drf],
    ["another address", "cursor", { results: list, self: address }],
  ])("not by %s", (_, name, members) => {
    const found = build([parameter(name)], object(members));
    expect(paginationOf(found)).toBeNull();
  });

  test("page numbers that the answer gives are cursors", () => {
    const schema = object({ data: list, next_page: integer });
    expect(paginationOf(build([page], schema))).toMatchObject({
      kind: "cursor",
      next: ["next_page"],
    });
  });

  test("an offset and a limit", () => {
    const schema = object({ data: list, meta: object({ total: integer }) });
    const parameters = [
      parameter("offset", integer),
      parameter("limit", { ...integer, default: 20 }),
    ];
    expect(paginationOf(build(parameters, schema))).toEqual({
      kind: "offset",
      items: { path: ["data"], optionalAfter: [1] },
      parameter: "offset",
      within: null,
      first: 0,
      limit: { parameter: "limit", default: 20, maximum: null },
      more: null,
      last: null,
      current: null,
      total: ["meta", "total"],
      totalPages: null,
    });
  });

  test.each([
    [{ default: 1 }, 1],
    [{ default: 0 }, 0],
    [{ minimum: 1 }, 1],
    [{ minimum: 0, default: 1 }, 1],
  ])("page numbers with %j begin at %i", (bounds, first) => {
    const parameters = [parameter("page", { ...integer, ...bounds }), perPage];
    const found = paginationOf(build(parameters, list));
    expect(found).toEqual({ ...numbered, items: whole, first });
  });

  test("a parameter of the path item, and the member that stands in for its name", () => {
    const operation = {
      parameters: [
        { name: "cursor", in: "header", schema: integer },
        { $ref: "#/components/parameters/cursor" },
      ],
      responses: { 200: answer(object({ data: list, next_cursor: string })) },
    };
    const { parameters, ...get } = operation;
    const found = paginationOf(
      built({
        paths: { "/items": { parameters, get } },
        components: { parameters: { cursor: parameter("cursor") } },
      }),
    );
    expect(found).toMatchObject({ kind: "cursor", parameter: "query_cursor" });
  });

  test("beside it, a success without a body: the list may be missing", () => {
    const responses = {
      200: answer(list),
      204: { description: "None" },
      404: answer(object({})),
    };
    const found = paginationOf(build([page, perPage], list, { responses }));
    expect(found?.items).toEqual({ path: [], optionalAfter: [0] });
  });
});

describe("what only looks like pages", () => {
  const cursors = object({ data: list, next_cursor: string });
  test.each<[string, object[], object, object?]>([
    ["a list without a parameter", [], list],
    ["a parameter without a list", [page, perPage], object({ total: integer })],
    [
      "a list among thousands of members",
      [page, perPage],
      object({
        ...Object.fromEntries(
          Array.from({ length: 10_000 }, (_, index) => [`m${index}`, string]),
        ),
        data: list,
      }),
    ],
    ["two lists", [page, perPage], object({ a: list, b: list })],
    [
      "two lists, and a cursor",
      [parameter("cursor")],
      object({ a: list, b: list, next_cursor: string }),
    ],
    ["text", [page, perPage], string],
    [
      "a text that declares members",
      [page, perPage],
      { ...string, properties: { data: list } },
    ],
    ["one list and no other", [page, perPage], { ...list, const: ["one"] }],
    [
      "a list of values that declares members",
      [page, perPage],
      { enum: ["one"], properties: { data: list } },
    ],
    ["a body of which nothing is known", [page, perPage], {}],
    [
      "a list or an object",
      [page, perPage],
      { oneOf: [list, object({ a: string })] },
    ],
    [
      "a Link header where nothing asks for pages",
      [parameter("q")],
      list,
      linked(list),
    ],
    ["a page that is a text", [parameter("page"), perPage], list],
    [
      "a page whose first is unknown",
      [parameter("page", integer), perPage],
      list,
    ],
    [
      "a page whose numbers begin elsewhere",
      [parameter("page", { ...integer, default: 5 }), perPage],
      list,
    ],
    [
      "a page that may be 0",
      [parameter("page", { ...integer, minimum: 0 }), perPage],
      list,
    ],
    ["a page of a book, and a list in it", [page], object({ notes: list })],
    ["an offset without a limit", [parameter("offset", integer)], list],
    ["a limit without an offset", [parameter("limit", integer)], list],
    [
      "a cursor that nothing gives",
      [parameter("cursor")],
      object({ data: list }),
    ],
    [
      "a cursor that is a number here and a text there",
      [parameter("cursor", integer)],
      cursors,
    ],
    ["a cursor that nobody asks for", [parameter("q")], cursors],
    [
      "a filter by date",
      [parameter("after", { ...string, format: "date-time" })],
      cursors,
    ],
    [
      "the address of the next page",
      [parameter("cursor")],
      object({ data: list, next_page: { ...string, format: "uri" } }),
    ],
    [
      "starting_after without has_more",
      [parameter("starting_after")],
      object({ data: list }),
    ],
    [
      "a path parameter",
      [{ ...page, in: "path", required: true }, perPage],
      list,
    ],
    ["a header parameter", [{ ...page, in: "header" }, perPage], list],
    [
      "a client parameter",
      [{ ...page, "x-client-param": true }, perPage],
      list,
    ],
    [
      "two successes with bodies",
      [page, perPage],
      list,
      { responses: { 200: answer(list), 201: answer(list) } },
    ],
    [
      "two media types",
      [page, perPage],
      list,
      {
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: list }, "text/csv": {} },
          },
        },
      },
    ],
    [
      "another media type",
      [page, perPage],
      list,
      {
        responses: {
          200: { description: "", content: { "text/csv": { schema: list } } },
        },
      },
    ],
    [
      "only a default response",
      [page, perPage],
      list,
      { responses: { default: answer(list) } },
    ],
    ["no responses", [page, perPage], list, { responses: {} }],
  ])("%s", (_, parameters, schema, facts) => {
    expect(paginationOf(build(parameters, schema, facts))).toBeNull();
  });

  test.each(["post", "put", "delete", "head"])("a %s", (method) => {
    const found = build([page, perPage], list, {}, {}, method);
    expect(paginationOf(found)).toBeNull();
  });

  test("schemas that lead back to themselves", () => {
    const schemas = {
      Loop: {
        allOf: [{ $ref: "#/components/schemas/Loop" }],
        anyOf: [{ $ref: "#/components/schemas/Loop" }],
      },
    };
    const loop = { $ref: "#/components/schemas/Loop" };
    const get = {
      parameters: [page, perPage],
      responses: { 200: answer(loop) },
    };
    const found = built({
      paths: { "/items": { get } },
      components: { schemas },
    });
    expect(paginationOf(found)).toBeNull();
  });
});

describe("pages of well-known frameworks", () => {
  const numberless = parameter("page", integer);
  const size = parameter("size", integer);

  test.each<[string, string, object, string[]]>([
    ["OpenStack", "marker", { next_marker: string }, ["next_marker"]],
    ["AWS", "Marker", { NextMarker: string }, ["NextMarker"]],
    ["AWS", "NextToken", { NextToken: string }, ["NextToken"]],
    [
      "WorkOS",
      "after",
      { list_metadata: object({ before: string, after: string }) },
      ["list_metadata", "after"],
    ],
    [
      "Apideck",
      "cursor",
      { meta: object({ cursors: object({ current: string, next: string }) }) },
      ["meta", "cursors", "next"],
    ],
    [
      "HubSpot",
      "after",
      { paging: object({ next: object({ after: string, link: string }) }) },
      ["paging", "next", "after"],
    ],
  ])("%s: %s and %j", (_, name, about, next) => {
    const found = build([parameter(name)], object({ data: list, ...about }));
    expect(paginationOf(found)).toMatchObject({
      kind: "cursor",
      parameter: name,
      next,
    });
  });

  test.each([
    ["the place that this page begins at", { after: string }],
    ["a marker without the next", { marker: string }],
    [
      "the address of the next page",
      { next_marker: { ...string, format: "uri" } },
    ],
  ])("no cursor: %s", (_, about) => {
    const parameters = [parameter("after"), parameter("marker")];
    const schema = object({ data: list, ...about });
    expect(paginationOf(build(parameters, schema))).toBeNull();
  });

  const laravel = { current_page: integer, last_page: integer, total: integer };
  const current = { path: ["current_page"], first: 1 };

  test("Laravel's resources: their pages begin at 1", () => {
    const links = object({ next: { type: ["string", "null"] } });
    const schema = object({ data: list, links, meta: object(laravel) });
    expect(paginationOf(build([numberless], schema))).toMatchObject({
      kind: "page",
      first: 1,
      current: { path: ["meta", "current_page"], first: 1 },
      totalPages: ["meta", "last_page"],
      total: ["meta", "total"],
    });
  });

  test("Laravel's paginator, which lists links", () => {
    const schema = object({ ...laravel, data: list, links: list });
    expect(paginationOf(build([numberless], schema))).toMatchObject({
      items: { path: ["data"] },
      first: 1,
      current,
    });
    const none = object({ ...laravel, data: object({}), links: list });
    expect(paginationOf(build([numberless], none))).toBeNull();
  });

  test.each([
    [{ minimum: 0 }, null],
    [{ default: 0 }, 0],
    [{ default: 2 }, null],
    [{ minimum: 1 }, 1],
  ])("what %j says of the first page goes before it", (bounds, first) => {
    const schema = object({ ...laravel, data: list });
    const asked = parameter("page", { ...integer, ...bounds });
    expect(paginationOf(build([asked], schema))?.["first" as never]).toBe(
      first ?? undefined,
    );
  });

  const spring = {
    content: list,
    number: integer,
    size: integer,
    totalPages: integer,
    totalElements: integer,
    first: boolean,
    last: boolean,
  };

  test("Spring Data's Page: its pages begin at 0", () => {
    const sorted = object({ ...spring, sort: list });
    for (const schema of [object(spring), sorted])
      expect(paginationOf(build([numberless, size], schema))).toEqual({
        kind: "page",
        items: { path: ["content"], optionalAfter: [1] },
        parameter: "page",
        within: null,
        first: 0,
        limit: { parameter: "size", default: null, maximum: null },
        more: null,
        last: ["last"],
        current: { path: ["number"], first: 0 },
        total: ["totalElements"],
        totalPages: ["totalPages"],
      });
  });

  test("a Slice has no totals, and requests may begin at 1", () => {
    const { content, number, last } = spring;
    const schema = object({ content, number, size: integer, last });
    const asked = parameter("page", { ...integer, default: 1 });
    expect(paginationOf(build([asked], schema))).toMatchObject({
      first: 1,
      last: ["last"],
      current: { path: ["number"], first: 0 },
      totalPages: null,
    });
  });

  const page = object({ size: integer, number: integer, totalPages: integer });

  test.each([
    ["a PagedModel", { content: list, page }, ["content"]],
    [
      "HATEOAS",
      { _embedded: object({ users: list }), _links: object({}), page },
      ["_embedded", "users"],
    ],
  ])("%s has its numbers in `page`", (_, schema, path) => {
    expect(
      paginationOf(build([numberless, size], object(schema))),
    ).toMatchObject({
      items: { path },
      first: 0,
      current: { path: ["page", "number"], first: 0 },
      totalPages: ["page", "totalPages"],
    });
  });

  test("but not where it embeds two lists", () => {
    const schema = object({ _embedded: object({ a: list, b: list }), page });
    expect(paginationOf(build([numberless, size], schema))).toBeNull();
  });

  const pageable = object({
    page: { ...integer, minimum: 0 },
    size: { ...integer, minimum: 1, default: 20 },
    sort: list,
  });

  test.each([{}, { style: "deepObject", explode: true }])(
    "a parameter that is a whole Pageable, %j",
    (style) => {
      const parameters = [{ ...parameter("pageable", pageable), ...style }];
      const found = build(parameters, object(spring));
      expect(paginationOf(found)).toMatchObject({
        parameter: "page",
        within: "pageable",
        first: 0,
        limit: { parameter: "size", default: 20 },
      });
    },
  );

  test("an object that has no size of pages asks for none", () => {
    const filter = parameter("filter", object({ page: integer }));
    expect(paginationOf(build([filter], object(spring)))).toBeNull();
  });

  test("the getters of a Pageable are no parameters of the server", () => {
    const getters = {
      offset: integer,
      pageNumber: integer,
      pageSize: integer,
      paged: boolean,
      unpaged: boolean,
    };
    const flat = Object.entries(getters).map(([name, schema]) =>
      parameter(name, schema),
    );
    const whole = [parameter("pageable", object(getters))];
    for (const parameters of [flat, whole])
      expect(paginationOf(build(parameters, object(spring)))).toBeNull();
  });

  const contents = (...mediaTypes: string[]) => ({
    responses: {
      200: {
        description: "",
        content: Object.fromEntries(
          mediaTypes.map((one) => [one, { schema: object(spring) }]),
        ),
      },
    },
  });

  test.each([
    [["*/*"]],
    [["*/*", "application/json"]],
    [["text/plain", "application/json", "text/json"]],
  ])("in %j, as in JSON", (mediaTypes) => {
    const facts = contents(...mediaTypes);
    const found = build([numberless, size], object(spring), facts);
    expect(paginationOf(found)?.kind).toBe("page");
  });

  test("but not in what JSON does not describe", () => {
    const facts = contents("application/xml");
    const found = build([numberless, size], object(spring), facts);
    expect(paginationOf(found)).toBeNull();
  });
});

describe("pages that the configuration states", () => {
  const schema = object(
    {
      meta: object({
        "a/b": string,
        more: boolean,
        total: integer,
        pages: integer,
      }),
      found: object({ items: list }, ["items"]),
      others: list,
    },
    ["found"],
  );
  const configured = (
    pagination: AnalyzeOptions["pagination"],
    method = "get",
    facts: object = {},
  ) => {
    const parameters = [
      parameter("p"),
      parameter("size", { ...integer, default: 9 }),
    ];
    return build(
      parameters,
      schema,
      facts,
      { pagination: pagination ?? {} },
      method,
    );
  };
  const items = "/found/items";
  const path = { path: ["found", "items"], optionalAfter: [] };

  test.each<[NonNullable<AnalyzeOptions["pagination"]>[string], object | null]>(
    [
      [
        { kind: "link", items },
        { kind: "link", items: path },
      ],
      [
        {
          kind: "cursor",
          items,
          parameter: "p",
          next: "/meta/a~1b",
          more: "/meta/more",
        },
        {
          kind: "cursor",
          items: path,
          parameter: "p",
          within: null,
          next: ["meta", "a/b"],
          more: ["meta", "more"],
        },
      ],
      [
        { kind: "lastItem", items, parameter: "p", more: "/meta/more" },
        {
          kind: "lastItem",
          items: path,
          parameter: "p",
          within: null,
          member: "id",
          more: ["meta", "more"],
        },
      ],
      [
        {
          kind: "page",
          items,
          parameter: "p",
          limit: "size",
          totalPages: "/meta/pages",
        },
        {
          kind: "page",
          items: path,
          parameter: "p",
          within: null,
          first: 1,
          limit: { parameter: "size", default: 9, maximum: null },
          more: null,
          last: null,
          current: null,
          total: null,
          totalPages: ["meta", "pages"],
        },
      ],
      [
        {
          kind: "offset",
          items,
          parameter: "p",
          total: "/meta/total",
          last: "/meta/more",
        },
        {
          kind: "offset",
          items: path,
          parameter: "p",
          within: null,
          first: 0,
          limit: null,
          more: null,
          last: ["meta", "more"],
          current: null,
          total: ["meta", "total"],
          totalPages: null,
        },
      ],
      [false, null],
    ],
  )("%j", (pagination, expected) => {
    for (const name of ["list", "GET /items", "get  /items"]) {
      const found = configured({ [name]: pagination });
      expect(paginationOf(found), name).toEqual(expected);
      expect(found.reported).toEqual([]);
    }
  });

  test("of a POST, by a member of its body", () => {
    const requestBody = {
      required: true,
      content: { "application/json": { schema: object({ from: string }) } },
    };
    const pagination = {
      list: { kind: "cursor", items, parameter: "from", next: "/meta/a~1b" },
    } as const;
    const found = configured(pagination, "post", { requestBody });
    expect(paginationOf(found)).toMatchObject({ parameter: "from" });
    expect(found.reported).toEqual([]);
  });

  test.each([
    [{ type: "string", format: "uri" }, "address"],
    [string, "cursor"],
  ])("by what %j has", (next, kind) => {
    const way = { kind: "cursor", parameter: "c", next: "/next" } as const;
    const options = { pagination: { list: { ...way, items: "/data" } } };
    const schema = object({ data: list, next });
    const found = build([parameter("c")], schema, {}, options);
    expect(paginationOf(found)).toMatchObject({ kind, parameter: "c" });
    expect(found.reported).toEqual([]);
  });

  test("by a member of a parameter that is an object", () => {
    const within = object({ from: integer, limit: integer });
    const options = {
      pagination: { list: { kind: "page", parameter: "from", limit: "limit" } },
    } as const;
    const found = build([parameter("paging", within)], list, {}, options);
    expect(paginationOf(found)).toMatchObject({
      parameter: "from",
      within: "paging",
      limit: { parameter: "limit" },
    });
    expect(found.reported).toEqual([]);
  });

  test("false leaves what the document shows", () => {
    const pagination = { list: false } as const;
    const found = build([page, perPage], list, {}, { pagination });
    expect(paginationOf(found)).toBeNull();
    expect(found.reported).toEqual([]);
  });

  test.each<NonNullable<AnalyzeOptions["pagination"]>[string]>([
    { kind: "link" },
    { kind: "link", items: "/nothing" },
    { kind: "link", items: "/meta" },
    { kind: "cursor", items, parameter: "gone", next: "/meta/a~1b" },
    { kind: "cursor", items, parameter: "p", next: "/meta/next" },
    { kind: "lastItem", items, parameter: "p", more: "/more" },
    { kind: "page", items, parameter: "p", limit: "per_page" },
    { kind: "offset", items, parameter: "p", total: "/total" },
  ])("%j does not fit, which is told", (pagination) => {
    const found = configured({ list: pagination });
    expect(paginationOf(found)).toBeNull();
    expect(found.reported).toEqual([
      ["unusable-pagination", "/paths/~1items/get"],
    ]);
  });

  test("operations that are not there are told", () => {
    const link = { kind: "link", items } as const;
    const found = configured({
      "GET /gone": link,
      "POST /items": false,
      List: link,
      list: link,
    });
    expect(found.reported).toEqual([
      ["unknown-paginated-operation", ""],
      ["unknown-paginated-operation", ""],
      ["unknown-paginated-operation", ""],
    ]);
  });
});

describe("what looks like pages", () => {
  const numberless = parameter("page", integer);
  const reported = (...args: Parameters<typeof build>) =>
    build(...args).reported;
  const found = [["unknown-pagination", "/paths/~1items/get"]];

  test.each([
    ["a page number that begins nowhere", [numberless, perPage], list],
    [
      "a token that is not in the answer",
      [parameter("pageToken"), parameter("maxResults", integer)],
      object({ items: list, etag: string }),
    ],
    [
      "names in capitals",
      [parameter("StartAt", integer), parameter("MaxResults", integer)],
      object({ Rows: list, StartAt: integer }),
    ],
    [
      "OData",
      [parameter("$skip", integer), parameter("$top", integer)],
      object({ value: list, nextLink: string }),
    ],
    [
      "an answer that speaks of the next page",
      [parameter("marker")],
      object({ entries: list, paging: object({ next: string }) }),
    ],
  ])("is told: %s", (_, parameters, schema) => {
    expect(reported(parameters, schema)).toEqual(found);
  });

  test.each([
    ["a known rule fits", [page, perPage], list],
    ["the answer is no list", [numberless, perPage], object({ name: string })],
    ["it has two lists", [numberless, perPage], object({ a: list, b: list })],
    ["nothing asks for another", [perPage], list],
    ["a start stands alone", [parameter("start"), parameter("end")], list],
    ["a list starts the search", [parameter("page", list), perPage], list],
  ])("is not told where %s", (_, parameters, schema) => {
    expect(reported(parameters, schema)).toEqual([]);
  });

  test("is not told where the configuration speaks, nor of what is sent", () => {
    const given = [numberless, perPage];
    const pagination = { list: false } as const;
    expect(reported(given, list, {}, { pagination })).toEqual([]);
    expect(reported(given, list, {}, {}, "post")).toEqual([]);
  });
});
