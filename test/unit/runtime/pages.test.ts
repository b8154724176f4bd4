import { describe, expect, test } from "vitest";
import type { Core } from "../../../templates/runtime/core.ts";
import type { RequestOptions } from "../../../templates/runtime/options.ts";
import type { PagePromise, Pages } from "../../../templates/runtime/pages.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const query = (...names: string[]) =>
  names.map((name) => ({ in: "query", name }) as const);

/** The items that come until the iteration ends. */
async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe.each(transports)("pages over $name", ({ runtime }) => {
  const { byCursor, byLastItem, byLink, byOffset, byPage, PaginationError } =
    runtime;

  /** A client whose one operation, a GET of `/`, answers with pages. */
  function start(pages: Pages, ...turns: readonly Turn[]) {
    const { fetch, sent } = scriptedFetch(...turns);
    const list = (
      params?: object,
      options?: RequestOptions,
      own: Core["options"] = {},
    ): PagePromise<unknown, unknown> => {
      const operation = {
        id: "list",
        method: "GET" as const,
        path: "/items",
        security: [],
        parameters: [
          ...query("cursor", "page", "per_page", "offset", "limit", "q"),
          { in: "query" as const, name: "pageable" },
        ],
        pages,
      };
      const { core } = testClient(
        runtime,
        { fetch, maxRetries: 0, ...own },
        operation,
      );
      return new runtime.PagePromise(core, operation, [], params, options);
    };
    const asked = () => sent.map(({ url }) => new URL(url).search);
    return { list, sent, asked };
  }

  const cursor = byCursor({
    items: ["data"],
    parameter: "cursor",
    next: ["meta", "next"],
    more: ["more"],
  });
  const at = (next?: unknown, ...data: unknown[]) =>
    json({ data, meta: { next } });

  describe("the promise", () => {
    test("gives the first page when it is awaited, and is an ApiPromise", async () => {
      const { list, asked } = start(cursor, at("b", 1), at(null, 2));
      const promise = list();
      expect(promise).toBeInstanceOf(runtime.ApiPromise);
      expect(await promise).toEqual({ data: [1], meta: { next: "b" } });
      expect((await promise.result()).ok).toBe(true);
      expect(asked()).toEqual([""]);
    });

    test("goes through the items of all pages, and asks for the first only once", async () => {
      const { list, asked } = start(cursor, at("b", 1, 2), at(null, 3));
      const promise = list();
      await promise;
      expect(await all(promise)).toEqual([1, 2, 3]);
      expect(asked()).toEqual(["", "?cursor=b"]);
      expect(await all(promise)).toEqual([1, 2, 3]);
      expect(asked()).toEqual(["", "?cursor=b", "?cursor=b"]);
    });

    test("gives the bodies of all pages", async () => {
      const { list } = start(cursor, at("b", 1), at(null));
      expect(await all(list().pages())).toEqual([
        { data: [1], meta: { next: "b" } },
        { data: [], meta: { next: null } },
      ]);
    });

    test("sends nothing more when the loop is left", async () => {
      const { list, asked } = start(cursor, at("b", 1, 2), at("c", 3));
      for await (const item of list()) if (item === 2) break;
      expect(asked()).toEqual([""]);
    });

    test("asks for no page before the one before it is done", async () => {
      const { list, asked } = start(cursor, at("b", 1), at(null, 2));
      const seen: [unknown, number][] = [];
      for await (const item of list()) seen.push([item, asked().length]);
      expect(seen).toEqual([
        [1, 1],
        [2, 2],
      ]);
    });

    test("asks for every page with the same parameters and options", async () => {
      const { list, sent } = start(cursor, at("b", 1), at(null, 2));
      const params = { q: "x" };
      const options = { headers: { a: "1" }, idempotencyKey: "key" };
      const promise = list(params, options);
      params.q = "changed";
      options.headers = { a: "changed" };
      await all(promise);
      expect(sent.map(({ url }) => new URL(url).search)).toEqual([
        "?q=x",
        "?cursor=b&q=x",
      ]);
      expect(sent.map(({ headers }) => headers["a"])).toEqual(["1", "1"]);
      // The key stands for the first request; a server might answer the second as it did the first.
      expect(sent.map(({ headers }) => headers["idempotency-key"])).toEqual([
        "key",
        undefined,
      ]);
    });

    test("retries a page as any other call", async () => {
      const { list, sent } = start(
        cursor,
        at("b", 1),
        empty(503, { "retry-after-ms": "0" }),
        at(null, 2),
      );
      expect(await all(list({}, { maxRetries: 1 }))).toEqual([1, 2]);
      expect(sent).toHaveLength(3);
    });

    test("takes parameters and options that are null for none", async () => {
      const { list } = start(cursor, at(null, 1));
      expect(await all(list(null as never, null as never))).toEqual([1]);
    });
  });

  describe("failures", () => {
    test("of the first page reject the iteration as they reject the call", async () => {
      const promise = start(cursor, json({ a: 1 }, 404)).list();
      const error = await rejection(all(promise));
      expect(error).toBeInstanceOf(runtime.NotFoundError);
      expect(await rejection(promise)).toBe(error);
    });

    test("of a later page reject the iteration where it is", async () => {
      const { list } = start(cursor, at("b", 1), json({ why: "late" }, 500));
      const found: unknown[] = [];
      const promise = list();
      const error = await rejection(
        (async () => {
          for await (const item of promise) found.push(item);
        })(),
      );
      expect(error).toBeInstanceOf(runtime.InternalServerError);
      expect(error.body).toEqual({ why: "late" });
      expect(error.url).toMatch(/\?cursor=b$/);
      expect(found).toEqual([1]);
      expect(await promise).toMatchObject({ data: [1] });
    });

    test("an abort between pages ends the iteration with its reason", async () => {
      const { list, asked } = start(cursor, at("b", 1), at("c", 2));
      const controller = new AbortController();
      const reason = new Error("enough");
      const iterate = async () => {
        for await (const _ of list({}, { signal: controller.signal }))
          controller.abort(reason);
      };
      expect(await rejection(iterate())).toBe(reason);
      expect(asked()).toEqual([""]);
    });

    test("an abort while a page is on its way ends the iteration with its reason", async () => {
      const { list, asked } = start(cursor, at("b", 1), "stall");
      const controller = new AbortController();
      const iterating = rejection(all(list({}, { signal: controller.signal })));
      while (asked().length < 2)
        await new Promise((resolve) => setImmediate(resolve));
      controller.abort("enough");
      expect(await iterating).toBe("enough");
    });

    test.each([
      ["no object", json("text")],
      ["no member", json({})],
      ["null", json({ data: null })],
      ["an empty body", empty(200)],
      ["no content", empty(204)],
    ])("a body with %s is an empty page", async (_, turn) => {
      expect(await all(start(cursor, turn).list())).toEqual([]);
    });

    test.each([{}, "ab", 1, { length: 1, 0: 1 }])(
      "a list that is %j is none",
      async (data) => {
        const { list } = start(cursor, json({ data }));
        const error = await rejection(all(list()));
        expect(error).toBeInstanceOf(PaginationError);
        expect(error.message).toBe("`data` is no list");
        expect(error.name).toBe("PaginationError");
      },
    );
  });

  describe("page by page", () => {
    test("each page has its body, its items, its answer and the way on", async () => {
      const { list, asked } = start(cursor, at("b", 1, 2), at(null, 3));
      const promise = list({ q: "x" });
      const first = await promise.page();
      expect(first.data).toEqual(await promise);
      expect(first.items).toEqual([1, 2]);
      expect(first.response.status).toBe(200);
      expect(first.hasNextPage()).toBe(true);
      expect(asked()).toEqual(["?q=x"]);
      const second = await first.getNextPage();
      expect(second.items).toEqual([3]);
      expect(second.hasNextPage()).toBe(false);
      expect(asked()).toEqual(["?q=x", "?cursor=b&q=x"]);
      const error = await rejection(second.getNextPage());
      expect(error).toBeInstanceOf(PaginationError);
      expect(error.message).toBe("This is the last page");
      expect(asked()).toHaveLength(2);
    });

    test("a page can be asked for its next one again and again", async () => {
      const { list, asked } = start(cursor, at("b", 1), at("c", 2));
      const first = await list().page();
      const [one, other] = [
        await first.getNextPage(),
        await first.getNextPage(),
      ];
      expect([one.items, other.items]).toEqual([[2], [2]]);
      expect(asked()).toEqual(["", "?cursor=b", "?cursor=b"]);
    });

    test("a circle, a failure and a body without a list are errors", async () => {
      const circle = start(cursor, at("b", 1), at("c", 2), at("b", 3));
      const third = await circle
        .list()
        .page()
        .then((page) => page.getNextPage())
        .then((page) => page.getNextPage());
      expect(() => third.hasNextPage()).toThrow("`b` was there before");
      const late = start(cursor, at("b", 1), empty(404));
      const error = rejection((await late.list().page()).getNextPage());
      expect(await error).toBeInstanceOf(runtime.NotFoundError);
      const none = start(cursor, json({ data: 1 }));
      expect(await rejection(none.list().page())).toBeInstanceOf(
        PaginationError,
      );
    });
  });

  describe("hostile answers", () => {
    test.each([{ toJSON: 1 }, { toJSON: null }, [], true, { a: 1 }])(
      "the cursor %j is none",
      async (next) => {
        const error = await rejection(all(start(cursor, at(next, 1)).list()));
        expect(error).toBeInstanceOf(PaginationError);
        expect(error.message).toBe("`meta.next` is no cursor");
      },
    );

    test.each([
      ["page", byPage({ items: [], parameter: "page", first: 1 })],
      ["offset", byOffset({ items: [], parameter: "offset" })],
    ] as const)("items too deep to compare, by %s", async (_, pages) => {
      const deep = "[".repeat(20_000) + "]".repeat(20_000);
      const headers = { "content-type": "application/json" };
      const { list } = start(pages, () => new Response(deep, { headers }));
      const error = await rejection(all(list()));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error.message).toBe("What comes next cannot be told");
      expect(error.cause).toBeInstanceOf(RangeError);
    });

    test("a failure whose body is too deep to look through says its status", async () => {
      const deep = '{"error":'.repeat(20_000) + "1" + "}".repeat(20_000);
      const { list } = start(cursor, () => new Response(deep, { status: 400 }));
      const error = await rejection(list());
      expect(error).toBeInstanceOf(runtime.BadRequestError);
      expect(error.message).toMatch(/^400 for GET \S+\/items$/);
    });
  });

  describe("by cursor", () => {
    test.each([[undefined], [null], [""]])("%j ends it", async (next) => {
      const { list, asked } = start(cursor, at(next, 1));
      expect(await all(list())).toEqual([1]);
      expect(asked()).toHaveLength(1);
    });

    test("an empty page in the middle does not end it", async () => {
      const { list } = start(cursor, at("b"), at("c"), at(null, 1));
      expect(await all(list())).toEqual([1]);
    });

    test("numbers are cursors too, 0 among them", async () => {
      const { list, asked } = start(cursor, at(5, 1), at(0, 2), at(null, 3));
      await all(list());
      expect(asked()).toEqual(["", "?cursor=5", "?cursor=0"]);
    });

    test("the answer's own word ends it before the cursor does", async () => {
      const last = json({ data: [1], meta: { next: "b" }, more: false });
      const { list, asked } = start(cursor, last);
      expect(await all(list())).toEqual([1]);
      expect(asked()).toHaveLength(1);
    });

    test.each([
      ["none though there is more", { more: true }],
      ["an object", { meta: { next: {} } }],
      ["true", { meta: { next: true } }],
    ])("a cursor that is %s is an error", async (_, body) => {
      const { list } = start(cursor, json({ data: [1], ...body }));
      expect(await rejection(all(list()))).toBeInstanceOf(PaginationError);
    });

    test("a cursor that was there before is an error", async () => {
      const { list, asked } = start(cursor, at("b", 1), at("c", 2), at("b", 3));
      const error = await rejection(all(list()));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error.message).toBe("The page `b` was there before");
      expect(asked()).toEqual(["", "?cursor=b", "?cursor=c"]);
    });

    test("so is the one that the caller began with", async () => {
      const { list, asked } = start(cursor, at("a", 1));
      expect(await rejection(all(list({ cursor: "a" })))).toBeInstanceOf(
        PaginationError,
      );
      expect(asked()).toEqual(["?cursor=a"]);
    });
  });

  describe("by an address", () => {
    const address = runtime.byAddress({
      items: ["results"],
      parameter: "cursor",
      next: ["next"],
      name: "cursor",
    });
    const results = (next?: unknown, ...items: unknown[]) =>
      json({ next, results: items });

    test.each([
      ["https://api.example.com/v1/items?cursor=b&q=x", "b"],
      ["http://localhost:8000/items?q=x&cursor=cD00ODY%3D", "cD00ODY="],
      ["/items?cursor=a+b%2Bc==#cursor=d", "a b+c=="],
      ["?q=cursor&%63ursor=%C3%A9&cursor=2", "é"],
    ])("%s asks for %j, where the client is", async (next, expected) => {
      const { list, sent } = start(address, results(next, 1), results(null, 2));
      expect(await all(list({ q: "y" }))).toEqual([1, 2]);
      const [, url = ""] = sent.map((one) => one.url);
      expect(new URL(url).origin).toBe("https://api.example.com");
      const asked = Object.fromEntries(new URL(url).searchParams);
      expect(asked).toEqual({ cursor: expected, q: "y" });
    });

    test.each([[undefined], [null], [""]])("%j ends it", async (next) => {
      const { list, sent } = start(address, results(next, 1));
      expect(await all(list())).toEqual([1]);
      expect(sent).toHaveLength(1);
    });

    test.each([
      ["b"],
      ["https://api.example.com/v1/items"],
      ["https://api.example.com/v1/items?page=2"],
      ["https://api.example.com/v1/items?cursor="],
      ["https://api.example.com/v1/items?cursor"],
      ["https://api.example.com/v1/items#?cursor=b"],
      ["https://api.example.com/v1/items?cursor=%"],
      [7],
      [{ cursor: "b" }],
    ])("%j is an error", async (next) => {
      const { list, sent } = start(address, results(next, 1));
      await expect(all(list())).rejects.toThrow(PaginationError);
      expect(sent).toHaveLength(1);
    });

    test("a cursor that was there before is an error", async () => {
      const { list } = start(address, results("/?cursor=b", 1));
      await expect(all(list())).rejects.toThrow("`b` was there before");
    });
  });

  describe("by the last item", () => {
    const stripe = byLastItem({
      items: ["data"],
      parameter: "cursor",
      member: "id",
      more: ["has_more"],
    });
    const page = (has_more: unknown, ...ids: unknown[]) =>
      json({ has_more, data: ids.map((id) => ({ id })) });

    test("its id asks for the next page, and has_more ends it", async () => {
      const { list, asked } = start(
        stripe,
        page(true, "a", "b"),
        page(false, "c"),
      );
      expect(await all(list())).toHaveLength(3);
      expect(asked()).toEqual(["", "?cursor=b"]);
    });

    test.each([undefined, null, "true"])(
      "has_more that is %j ends it",
      async (more) => {
        const { list, asked } = start(stripe, page(more, "a"));
        await all(list());
        expect(asked()).toHaveLength(1);
      },
    );

    test("an empty page ends it, whatever has_more says", async () => {
      const { list, asked } = start(stripe, page(true));
      expect(await all(list())).toEqual([]);
      expect(asked()).toHaveLength(1);
    });

    test("a last item without id, or with the one before, is an error", async () => {
      for (const turns of [[page(true, null)], [page(true, "a")]]) {
        const error = await rejection(all(start(stripe, ...turns).list()));
        expect(error).toBeInstanceOf(PaginationError);
      }
    });
  });

  describe("by link", () => {
    const link = byLink({ items: [] });
    const page = (header: string | undefined, ...items: unknown[]) =>
      json(items, 200, header === undefined ? {} : { link: header });

    test("the header leads to the next page, its absence ends it", async () => {
      const { list, sent } = start(
        link,
        page('<https://api.example.com/v1/other?page=2&q=y>; rel="next"', 1),
        page('<?page=3>; rel="next", <?page=9>; rel="last"', 2),
        page('<../v1/more?page=4>; rel="next"', 3),
        page('<?page=2>; rel="prev"', 4),
      );
      const options = { headers: { a: "1" } };
      expect(await all(list({ q: "x", page: 1 }, options))).toEqual([
        1, 2, 3, 4,
      ]);
      expect(sent.map(({ url }) => url)).toEqual([
        "https://api.example.com/v1/items?page=1&q=x",
        "https://api.example.com/v1/other?page=2&q=y",
        "https://api.example.com/v1/other?page=3",
        "https://api.example.com/v1/more?page=4",
      ]);
      expect(sent.every(({ headers }) => headers["a"] === "1")).toBe(true);
    });

    test.each([
      "https://evil.example/items?page=2",
      "//evil.example/items",
      "http://api.example.com/v1/items?page=2",
      "https://api.example.com:8443/v1/items?page=2",
      "https://api.example.com.evil.example/",
      "https://api.example.com@evil.example/",
      "javascript:alert(1)",
      "data:application/json,[]",
      "https://",
    ])("%s is never asked", async (target) => {
      const { list, sent } = start(link, page(`<${target}>; rel=next`, 1));
      const error = await rejection(all(list()));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error.message).toContain(target);
      expect(sent).toHaveLength(1);
    });

    test("an address with a user in it is not asked", async () => {
      const { list, sent } = start(
        link,
        page("<https://a:b@api.example.com/v1/items>; rel=next", 1),
      );
      expect(await rejection(all(list()))).toBeInstanceOf(runtime.RequestError);
      expect(sent).toHaveLength(1);
    });

    test.each(["", "#part", "/v1/items", "https://API.example.com/v1/items"])(
      "<%s> is the page itself, which is an error",
      async (target) => {
        const { list, sent } = start(link, page(`<${target}>; rel=next`, 1));
        expect(await rejection(all(list()))).toBeInstanceOf(PaginationError);
        expect(sent).toHaveLength(1);
      },
    );

    test("credentials go to every page, and only as their scheme says", async () => {
      const { inHeader, apiKey, authorize } = runtime;
      const { fetch, sent } = scriptedFetch(
        page("<?page=2>; rel=next", 1),
        page(undefined, 2),
      );
      const operation = {
        id: null,
        method: "GET" as const,
        path: "/items",
        security: [["key"]],
        pages: link,
      };
      const { core } = testClient(
        runtime,
        { fetch, key: "secret" } as Core["options"],
        operation,
        { authorize, securitySchemes: { key: apiKey(inHeader, "x-key") } },
      );
      await all(new runtime.PagePromise(core, operation, []));
      expect(sent.map(({ headers }) => headers["x-key"])).toEqual([
        "secret",
        "secret",
      ]);
    });

    test("works where no operation has parameters", async () => {
      const { fetch, sent } = scriptedFetch(
        page("<?page=2>; rel=next", 1),
        page(undefined, 2),
      );
      const operation = {
        id: null,
        method: "GET" as const,
        path: "/items",
        security: [],
        pages: link,
      };
      const { core } = testClient(runtime, { fetch }, operation, {
        parameters: undefined,
        bodies: undefined,
      });
      await all(new runtime.PagePromise(core, operation, []));
      expect(sent.map(({ url }) => url)).toEqual([
        "https://api.example.com/v1/items",
        "https://api.example.com/v1/items?page=2",
      ]);
    });
  });

  describe("by page number", () => {
    const numbered = (
      facts: Partial<Parameters<typeof byPage>[0]> = {},
    ): Pages =>
      byPage({
        items: ["data"],
        parameter: "page",
        first: 1,
        limit: { parameter: "per_page", default: 2, maximum: 4 },
        more: ["more"],
        total: ["total"],
        totalPages: ["pages"],
        ...facts,
      });
    const page = (about: object, ...data: unknown[]) =>
      json({ data, ...about });

    test.each([
      ["an empty page", numbered(), {}, [[1, 2], [3, 4], []]],
      ["a page shorter than usual", numbered(), {}, [[1, 2], [3]]],
      [
        "a page shorter than asked for",
        numbered(),
        { per_page: 4 },
        [
          [1, 2, 3, 4],
          [5, 6, 7],
        ],
      ],
      ["an empty first page", numbered(), {}, [[]]],
      ["a short first page", numbered(), {}, [[1]]],
      [
        "no limit known: an empty page",
        byPage({ items: ["data"], parameter: "page", first: 1 }),
        {},
        [[1], [2], []],
      ],
    ])("%s ends it", async (_, pages, params, bodies) => {
      const turns = bodies.map((data) => page({}, ...data));
      const { list, asked } = start(pages as Pages, ...turns);
      expect(await all(list(params))).toEqual(bodies.flat());
      expect(asked()).toHaveLength(bodies.length);
      if (asked().length > 1) expect(asked()[1]).toContain("page=2");
    });

    test("a default without a maximum is enough to know a short page by", async () => {
      const limit = { parameter: "per_page", default: 2 };
      for (const params of [{}, { per_page: 2 }]) {
        const { list, asked } = start(numbered({ limit }), page({}, 1));
        await all(list(params));
        expect(asked()).toHaveLength(1);
      }
    });

    test.each([
      { parameter: "per_page" },
      { parameter: "per_page", default: 2 },
      { parameter: "per_page", maximum: 4 },
    ])(
      "a first page shorter than asked for ends nothing under %j",
      async (limit) => {
        const { list, asked } = start(
          numbered({ limit }),
          page({}, 1, 2, 3),
          page({}),
        );
        await all(list({ per_page: 5 }));
        expect(asked()).toEqual(["?per_page=5", "?page=2&per_page=5"]);
      },
    );

    test("a server may give fewer than are asked for where no maximum is known", async () => {
      const limit = { parameter: "per_page", default: 2 };
      const { list, asked } = start(
        numbered({ limit }),
        page({}, 1, 2, 3),
        page({}, 4),
        page({}),
      );
      expect(await all(list({ per_page: 500 }))).toEqual([1, 2, 3, 4]);
      expect(asked()).toHaveLength(3);
    });

    test("once a page was as full as asked for, a shorter one is the last", async () => {
      const limit = { parameter: "per_page" };
      const { list, asked } = start(
        numbered({ limit }),
        page({}, 1, 2, 3),
        page({}, 4),
      );
      expect(await all(list({ per_page: 3 }))).toEqual([1, 2, 3, 4]);
      expect(asked()).toHaveLength(2);
    });

    test.each([
      ["more", { more: true }, { more: false }],
      ["a total", { total: 4 }, { total: 4 }],
      ["the number of pages", { pages: 2 }, { pages: 2 }],
    ])("%s ends it after a full page", async (_, first, last) => {
      const { list, asked } = start(
        numbered(),
        page(first, 1, 2),
        page(last, 3, 4),
      );
      expect(await all(list())).toEqual([1, 2, 3, 4]);
      expect(asked()).toEqual(["", "?page=2"]);
    });

    test.each([
      ["more", { more: true }, { more: false }],
      ["a total", { total: 3 }, { total: 3 }],
      ["the number of pages", { pages: 2 }, { pages: 2 }],
      ["a link", {}, {}],
    ])("%s leads beyond a short page", async (name, first, last) => {
      const headers = name === "a link" ? { link: "<?page=2>; rel=next" } : {};
      const { list, asked } = start(
        numbered(),
        json({ data: [1], ...first }, 200, headers as Record<string, string>),
        page(last, ...(name === "a total" ? [2, 3] : [2])),
      );
      await all(list());
      expect(asked()).toEqual(["", "?page=2"]);
    });

    test.each([0, 1, -1, null, "4"])(
      "a total of %j that cannot be is not believed",
      async (total) => {
        const { list, asked } = start(
          numbered(),
          page({ total }, 1, 2),
          page({ total }, 3),
        );
        expect(await all(list())).toEqual([1, 2, 3]);
        expect(asked()).toHaveLength(2);
      },
    );

    test("it goes on from the page that the caller asks for", async () => {
      const { list, asked } = start(
        numbered(),
        page({ total: 4 }, 3, 4),
        page({ total: 4 }),
      );
      await all(list({ page: 2 }));
      // Before an unknown number of items, a total does not tell.
      expect(asked()).toEqual(["?page=2", "?page=3"]);
      const short = start(numbered(), page({ total: 3 }, 3));
      await all(short.list({ page: 2 }));
      expect(short.asked()).toEqual(["?page=2"]);
      const counted = start(numbered(), page({ pages: 2 }, 3, 4));
      await all(counted.list({ page: 2 }));
      expect(counted.asked()).toEqual(["?page=2"]);
    });

    test("pages may be counted from 0", async () => {
      const { list, asked } = start(
        numbered({ first: 0 }),
        page({ pages: 2 }, 1, 2),
        page({ pages: 2 }, 3, 4),
      );
      await all(list());
      expect(asked()).toEqual(["", "?page=1"]);
    });

    test("a page that comes twice is an error", async () => {
      const { list, asked } = start(numbered(), page({ pages: 1e300 }, 1, 2));
      const error = await rejection(all(list()));
      expect(error).toBeInstanceOf(PaginationError);
      expect(asked()).toHaveLength(2);
    });

    test("a page that is no number is an error", async () => {
      const { list } = start(numbered(), page({}, 1, 2));
      expect(await rejection(all(list({ page: "x" })))).toBeInstanceOf(
        PaginationError,
      );
    });
  });

  describe("by page number, as frameworks have it", () => {
    const laravel = byPage({
      items: ["data"],
      parameter: "page",
      first: 1,
      current: { path: ["current"], first: 1 },
      totalPages: ["last"],
    });
    const spring = (first: number) =>
      byPage({
        items: ["content"],
        parameter: "page",
        within: "pageable",
        first,
        limit: { parameter: "size", default: 2 },
        last: ["last"],
        current: { path: ["number"], first: 0 },
        totalPages: ["totalPages"],
      });
    const slice = (about: object, ...content: unknown[]) =>
      json({ content, ...about });

    test("the last page is known by its own number", async () => {
      const { list, asked } = start(
        laravel,
        json({ data: [1], current: 1, last: 2 }),
        json({ data: [2], current: 2, last: 2 }),
      );
      expect(await all(list())).toEqual([1, 2]);
      expect(asked()).toEqual(["", "?page=2"]);
    });

    test("so is a page behind the last, which a server gives in its place", async () => {
      const last = json({ data: [2], current: 2, last: 2 });
      const { list, asked } = start(laravel, last);
      expect(await all(list({ page: 7 }))).toEqual([2]);
      expect(asked()).toEqual(["?page=7"]);
    });

    test.each([
      ["stays", () => 1],
      ["goes back", (index: number) => -index],
      ["is no number", () => "x"],
    ])("a number that %s leads no further than all pages", async (_, said) => {
      const turns = Array.from({ length: 9 }, (_, index) =>
        json({ data: [index], current: said(index), last: 3 }),
      );
      const { list, asked } = start(laravel, ...turns);
      expect(await all(list())).toEqual([0, 1, 2]);
      expect(asked()).toHaveLength(3);
    });

    test.each([
      [0, ["", "?page=1"]],
      [1, ["", "?page=2"]],
    ])(
      "the parameter is a member of an object; pages from %i",
      async (first, expected) => {
        const { list, asked } = start(
          spring(first),
          slice({ number: 0, totalPages: 2 }, 1, 2),
          slice({ number: 1, totalPages: 2 }, 3, 4),
        );
        expect(await all(list())).toEqual([1, 2, 3, 4]);
        expect(asked()).toEqual(expected);
      },
    );

    test("whose other members go with every page", async () => {
      const { list, asked } = start(
        spring(0),
        slice({ number: 3, last: false }, 1, 2, 3),
        slice({ number: 4, last: true }, 4, 5, 6),
      );
      const pageable = { page: 3, size: 3, sort: ["a", "b"] };
      expect(await all(list({ q: "x", pageable }))).toHaveLength(6);
      expect(asked()).toEqual([
        "?q=x&page=3&size=3&sort=a&sort=b",
        "?q=x&page=4&size=3&sort=a&sort=b",
      ]);
      expect(pageable.page).toBe(3);
    });

    test.each([
      ["says so", { last: true, totalPages: 9 }],
      ["is that by the number of pages", { last: false, totalPages: 1 }],
      ["is shorter than usual", {}],
    ])("a page that %s is the last", async (_, about) => {
      const { list, asked } = start(spring(0), slice(about, 1));
      expect(await all(list())).toEqual([1]);
      expect(asked()).toHaveLength(1);
    });

    test("a short page that is not the last leads on", async () => {
      const { list, asked } = start(
        spring(0),
        slice({ last: false }, 1),
        slice({ last: true }, 2),
      );
      expect(await all(list({ pageable: null }))).toEqual([1, 2]);
      expect(asked()).toHaveLength(2);
    });

    test.each([0, -1, null, "1"])(
      "a number of pages of %j is not believed",
      async (totalPages) => {
        const { list, asked } = start(
          spring(0),
          slice({ totalPages }, 1, 2),
          slice({ totalPages }, 3),
        );
        expect(await all(list())).toEqual([1, 2, 3]);
        expect(asked()).toHaveLength(2);
      },
    );

    test("a server that gives the same page for ever is an error", async () => {
      const { list } = start(spring(0), slice({ last: false }, 1, 2));
      const error = await rejection(all(list()));
      expect(error).toBeInstanceOf(PaginationError);
      expect(error.message).toBe("The page before `2` came twice");
    });

    test("a page of an object that is no number is an error", async () => {
      const { list } = start(spring(0), slice({}, 1, 2));
      const pageable = { page: "x" };
      expect(await rejection(all(list({ pageable })))).toBeInstanceOf(
        PaginationError,
      );
    });
  });

  describe("by offset", () => {
    const offset = byOffset({
      items: ["data"],
      parameter: "offset",
      limit: { parameter: "limit", default: 2, maximum: 10 },
      more: ["more"],
      total: ["total"],
    });
    const page = (about: object, ...data: unknown[]) =>
      json({ data, ...about });

    test("it grows by what came, and a short page ends it", async () => {
      const { list, asked } = start(offset, page({}, 1, 2), page({}, 3));
      expect(await all(list())).toEqual([1, 2, 3]);
      expect(asked()).toEqual(["", "?offset=2"]);
    });

    test("a total ends it, wherever it began", async () => {
      const { list, asked } = start(
        offset,
        page({ total: 9 }, 6, 7),
        page({ total: 9 }, 8, 9),
      );
      await all(list({ offset: 5, limit: 2 }));
      expect(asked()).toEqual(["?offset=5&limit=2", "?offset=7&limit=2"]);
    });

    test("an empty page ends it, whatever the total says", async () => {
      const { list, asked } = start(offset, page({ total: 9, more: true }));
      expect(await all(list())).toEqual([]);
      expect(asked()).toHaveLength(1);
    });

    test("a page that comes twice is an error", async () => {
      const { list } = start(offset, page({ more: true }, 1, 2));
      expect(await rejection(all(list()))).toBeInstanceOf(PaginationError);
    });
  });
});
