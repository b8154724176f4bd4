import createClient from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import type { Core } from "../../../templates/runtime/core.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Method,
  type TestPaths,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

describe.each(transports)("calls by path over $name", ({ runtime }) => {
  const open = (
    turns: readonly Turn[] = [json({ a: 1 })],
    operation: Partial<Operation> = {},
    options: Core["options"] = {},
    api: object = {},
  ) => {
    const { fetch, sent } = scriptedFetch(...turns);
    const { paths } = testClient(
      runtime,
      { fetch, ...options },
      operation,
      api,
    );
    return { client: paths, sent };
  };

  test("give data for a success and error for anything else", async () => {
    const { client } = open([json({ a: 1 }, 201), json({ b: 2 }, 404)]);
    const success = await client.GET("/");
    expect(success).toEqual({ data: { a: 1 }, response: expect.any(Response) });
    const failure = await client.GET("/");
    expect(failure).toEqual({
      error: { b: 2 },
      response: expect.any(Response),
    });
    expect([success.response.status, failure.response.status]).toEqual([
      201, 404,
    ]);
  });

  test.each([
    ["a falsy value", json(0), { data: 0 }],
    ["null", json(null), { data: null }],
    ["nothing", () => new Response(""), { data: undefined }],
    ["204", empty(204), { data: undefined }],
    ["a falsy error", json(0, 400), { error: 0 }],
    ["an empty error", empty(400), { error: undefined }],
    [
      "a text error",
      () => new Response("no", { status: 400 }),
      { error: "no" },
    ],
  ])("%s", async (_, answer, expected) => {
    const { response, ...rest } = await open([answer]).client.GET("/");
    expect(rest).toStrictEqual(expected);
    expect(response.ok).toBe("data" in expected);
  });

  test.each([
    "GET",
    "PUT",
    "POST",
    "DELETE",
    "OPTIONS",
    "HEAD",
    "PATCH",
    "TRACE",
  ] as const)("%s", async (method) => {
    const { client, sent } = open([empty(200)]);
    // The platform's Request refuses TRACE.
    if (method === "TRACE")
      return expect(await rejection(client.TRACE("/x"))).toBeInstanceOf(
        runtime.RequestError,
      );
    await client[method]("/x");
    await client.request(method.toLowerCase(), "/x");
    expect(sent.map((one) => one.method)).toEqual([method, method]);
  });

  test("an operation is found by method and template", async () => {
    const { client, sent } = open(
      [json({})],
      {
        path: "/pets",
        accept: "application/vnd.pets+json",
        server: "https://pets.example",
        parameters: [{ in: "query", name: "tags", explode: false }],
      },
      {},
      { baseUrl: "https://api.example.com" },
    );
    await client.GET("/pets", { params: { query: { tags: ["a", "b"] } } });
    await client.request("get", "/pets", {
      params: { query: { tags: ["a", "b"] } },
    });
    await client.POST("/pets", { params: { query: { tags: ["a", "b"] } } });
    expect(sent.map(({ url, headers }) => [url, headers["accept"]])).toEqual([
      ["https://pets.example/pets?tags=a,b", "application/vnd.pets+json"],
      ["https://pets.example/pets?tags=a,b", "application/vnd.pets+json"],
      ["https://api.example.com/pets?tags=a&tags=b", undefined],
    ]);
  });

  test.each([
    ["json", { a: 1 }],
    ["text", '{"a":1}'],
    ["blob", new Blob(['{"a":1}'], { type: "application/json" })],
    ["arrayBuffer", new TextEncoder().encode('{"a":1}').buffer],
  ])("parseAs %s", async (parseAs, expected) => {
    const { data } = await open().client.GET("/", { parseAs });
    expect(data).toEqual(expected);
    const { error } = await open(
      [json([], 500)],
      {},
      { maxRetries: 0 },
    ).client.GET("/", { parseAs });
    expect(error).toEqual([]);
  });

  test("parseAs stream hands over the body, without the call's timer", async () => {
    vi.useFakeTimers();
    try {
      const { client, sent } = open();
      const { data } = await client.GET("/", { parseAs: "stream" });
      expect(data).toBeInstanceOf(ReadableStream);
      expect(vi.getTimerCount()).toBe(0);
      await vi.advanceTimersByTimeAsync(100_000);
      expect(sent[0]?.signal?.aborted).toBe(false);
      expect(await new Response(data as ReadableStream).json()).toEqual({
        a: 1,
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test("reject when nothing came, or nothing readable", async () => {
    const options = { maxRetries: 0 };
    const { ConnectionError, ParseError, RequestError } = runtime;
    expect(
      await rejection(open([new TypeError("x")], {}, options).client.GET("/")),
    ).toBeInstanceOf(ConnectionError);
    expect(
      await rejection(open([() => new Response("<html>")]).client.GET("/")),
    ).toBeInstanceOf(ParseError);
    expect(
      await rejection(open([], { path: "/{id}" }).client.GET("/{id}")),
    ).toBeInstanceOf(RequestError);
  });

  test("take timeout, maxRetries, idempotencyKey and signal", async () => {
    const controller = new AbortController();
    const { client, sent } = open([empty(503, { "retry-after-ms": "0" })]);
    const init = {
      timeout: 5000,
      maxRetries: 1,
      idempotencyKey: "k",
      signal: controller.signal,
    };
    await client.POST("/", init);
    expect(sent).toHaveLength(2);
    for (const { request, headers } of sent) {
      expect(headers["idempotency-key"]).toBe("k");
      expect(request.signal).not.toBe(controller.signal);
    }
    controller.abort("enough");
    expect(await rejection(client.GET("/", init))).toBe("enough");
  });

  test("have timeouts", async () => {
    vi.useFakeTimers();
    try {
      const { client } = open(["stall"]);
      const error = rejection(client.GET("/", { timeout: 10, maxRetries: 0 }));
      await vi.advanceTimersByTimeAsync(10);
      expect(await error).toBeInstanceOf(runtime.TimeoutError);
    } finally {
      vi.useRealTimers();
    }
  });

  test("an abort comes back untouched", async () => {
    const controller = new AbortController();
    const { client } = open(["stall"]);
    const outcome = rejection(client.GET("/", { signal: controller.signal }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(0);
    expect(await outcome).toBe(0);
  });

  describe("do what openapi-fetch does", () => {
    /** What an API brings that has every kind of parameter and body, or none. Styles are left to the codec of parameters. */
    const apisFor = (init: { querySerializer?: unknown }) =>
      typeof init.querySerializer === "object"
        ? [{}]
        : [{}, { parameters: undefined, bodies: undefined }];

    /** What openapi-fetch itself sends and gives, and what we do. */
    async function compare(
      method: Method,
      path: string,
      init: object,
      answer: Turn = json({ a: 1 }),
    ) {
      const { fetch, sent } = scriptedFetch(answer);
      const theirs = createClient({
        baseUrl: "https://api.example.com/v1",
        fetch,
      }) as unknown as TestPaths;
      const outcomes = [await theirs[method](path, { ...init, fetch })];
      const apis = apisFor(init);
      for (const api of apis) {
        const { client, sent: own } = open(
          [answer],
          { accept: "*/*" },
          {},
          api,
        );
        outcomes.push(await client[method](path, init));
        sent.push(...own);
      }
      const facts = sent.map(({ method, url, headers, body }) => ({
        method,
        url,
        headers,
        body,
      }));
      for (const fact of facts) expect(fact).toEqual(facts[0]);
      const [first, ...others] = outcomes.map(
        ({ response: _, ...rest }) => rest,
      );
      for (const other of others) expect(other).toStrictEqual(first);
      expect(facts).toHaveLength(1 + apis.length);
      return facts[0]!;
    }

    test.each([
      ["nothing", "GET", "/x", {}],
      [
        "path values",
        "GET",
        "/x/{a}/{b}",
        { params: { path: { a: 1, b: "c d" } } },
      ],
      [
        "a query",
        "GET",
        "/x",
        { params: { query: { a: 1, b: [1, 2], d: null, e: "é" } } },
      ],
      [
        "headers",
        "GET",
        "/x",
        {
          headers: {
            "x-a": "1",
            "x-b": 2,
            "x-c": ["3", "4"],
            "x-d": null,
            "x-e": undefined,
          },
          params: { header: { "x-a": "5" } },
        },
      ],
      [
        "a Headers object",
        "GET",
        "/x",
        { headers: new Headers({ "x-a": "1" }) },
      ],
      ["a JSON body", "POST", "/x", { body: { a: 1 } }],
      ["a text body", "POST", "/x", { body: "a" }],
      [
        "a form body",
        "POST",
        "/x",
        {
          body: { a: "b c" },
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
        },
      ],
      ["a baseUrl", "GET", "/x", { baseUrl: "https://other.example/y/" }],
      [
        "a querySerializer",
        "GET",
        "/x",
        { params: { query: { a: 1 } }, querySerializer: () => "?mine" },
      ],
      [
        "options of a querySerializer",
        "GET",
        "/x",
        {
          params: { query: { a: [1, 2], b: { c: 1 } } },
          querySerializer: {
            array: { style: "spaceDelimited", explode: false },
            object: { style: "form", explode: true },
            allowReserved: true,
          },
        },
      ],
      [
        "a bodySerializer",
        "POST",
        "/x",
        {
          body: { a: 1 },
          bodySerializer: (body: { a: number }) => `<${body.a}>`,
          headers: { "content-type": "a/b" },
        },
      ],
      [
        "a pathSerializer",
        "GET",
        "/x/{a}",
        {
          params: { path: { a: 1 } },
          pathSerializer: (path: string, values: { a: number }) =>
            path.replace("{a}", `mine${values.a}`),
        },
      ],
    ] as [string, Method, string, object][])(
      "with %s",
      async (_, method, path, init) => {
        await compare(method, path, init);
      },
    );

    test.each([
      ["an error", json({ b: 2 }, 400)],
      ["a text error", () => new Response("no", { status: 400 })],
      ["204", empty(204)],
      ["no content", empty(200, { "content-length": "0" })],
    ])("for %s", async (_, answer) => {
      await compare("GET", "/x", {}, answer);
      await compare("GET", "/x", { parseAs: "text" }, answer);
    });

    test("with FormData", async () => {
      const { client, sent } = open();
      const body = new FormData();
      body.set("a", "b");
      await client.POST("/x", { body });
      await client.POST("/x", { body: { a: "b" }, bodySerializer: () => body });
      for (const { headers } of sent)
        expect(headers["content-type"]).toMatch(
          /^multipart\/form-data; boundary=/,
        );
    });

    test("with a Request class of one's own", async () => {
      class Mine extends Request {}
      const { client, sent } = open([
        empty(429, { "retry-after-ms": "0" }),
        json({}),
      ]);
      await client.POST("/x", { Request: Mine, body: {} });
      expect(sent[0]?.request).toBeInstanceOf(Mine);
      expect(sent).toHaveLength(2);
    });

    test("with options of the Request, and members of one's own", async () => {
      const { client, sent } = open();
      await client.GET("/x", {
        credentials: "include",
        redirect: "error",
        mine: 7,
      });
      expect(sent[0]?.request).toMatchObject({
        credentials: "include",
        redirect: "error",
        mine: 7,
      });
    });

    test("with a fetch of one call", async () => {
      const { client, sent } = open();
      const fetch = vi.fn(async () => json({ own: 1 })());
      expect((await client.GET("/x", { fetch })).data).toEqual({ own: 1 });
      expect(fetch).toHaveBeenCalledOnce();
      expect(sent).toEqual([]);
    });
  });
});
