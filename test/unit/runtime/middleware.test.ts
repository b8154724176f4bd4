import type { Middleware as OpenapiFetchMiddleware } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import type { BaseClientOptions } from "../../../templates/runtime/options.ts";
import type {
  Middleware,
  MiddlewareCallbackParams,
} from "../../../templates/runtime/path-types.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

describe.each(transports)("middleware over $name", ({ runtime }) => {
  const start = (
    middleware: readonly Middleware[],
    turns: readonly Turn[] = [json({ a: 1 })],
    operation: object = {},
  ) => {
    const { fetch, sent } = scriptedFetch(...turns);
    const options = { fetch, middleware, maxRetries: 0 };
    return { ...testClient(runtime, options, operation), sent };
  };

  test("may be openapi-fetch's own, by its type and its manners", async () => {
    const seen: unknown[] = [];
    const own: OpenapiFetchMiddleware = {
      onRequest({ request, schemaPath, params, id, options }) {
        seen.push([schemaPath, params, typeof id, options.baseUrl]);
        request.headers.set("x-own", "1");
        return request;
      },
      onResponse: async ({ response }) =>
        new Response(await response.text(), { status: 201 }),
    };
    const options: BaseClientOptions = { middleware: [own] };
    const { call, paths, sent } = start(options.middleware ?? []);
    expect((await call().withResponse()).response.status).toBe(201);
    paths.eject(own);
    paths.use(own);
    expect((await paths.GET("/")).response.status).toBe(201);
    expect(sent.map(({ headers }) => headers["x-own"])).toEqual(["1", "1"]);
    const told = ["/", { path: {} }, "string", "https://api.example.com/v1"];
    expect(seen).toEqual([told, told]);
  });

  test("runs on the way out in its order, on the way back in the opposite one", async () => {
    const steps: string[] = [];
    const named = (name: string): Middleware => ({
      onRequest: () => void steps.push(`> ${name}`),
      onResponse: async () => void steps.push(`< ${name}`),
    });
    const { call, paths } = start([named("a")]);
    paths.use(named("b"), named("c"));
    await call();
    expect(steps).toEqual(["> a", "> b", "> c", "< c", "< b", "< a"]);
    steps.length = 0;
    await paths.GET("/", { middleware: [named("d")] });
    expect(steps.join(" ")).toBe("> a > b > c > d < d < c < b < a");
  });

  test("eject takes it out, by identity", async () => {
    const onRequest = vi.fn();
    const one = { onRequest };
    const { call, paths } = start([one]);
    paths.use({ onRequest });
    paths.eject(one, { onResponse() {} });
    await call();
    expect(onRequest).toHaveBeenCalledOnce();
  });

  test("the client's own list stays as it was given", async () => {
    const list: Middleware[] = [];
    const { paths } = start(list);
    paths.use({ onRequest() {} });
    expect(list).toEqual([]);
  });

  test("is told what openapi-fetch tells", async () => {
    const told: MiddlewareCallbackParams[] = [];
    const { call, paths } = start(
      [
        { onRequest: (given) => void told.push(given) },
        { onResponse: (given) => void told.push(given) },
      ],
      undefined,
      {
        path: "/pets/{id}",
        parameters: [
          { in: "path", name: "id" },
          { in: "query", name: "q" },
        ],
      },
    );
    await call([7], { q: ["x"] });
    await paths.GET("/pets/{id}", {
      params: { path: { id: 7 }, query: { q: ["x"] } },
    });
    for (const given of told) {
      expect(given).toMatchObject({
        schemaPath: "/pets/{id}",
        params: { path: { id: 7 }, query: { q: ["x"] } },
        options: { baseUrl: "https://api.example.com/v1", parseAs: "json" },
      });
      expect(given.request).toBeInstanceOf(Request);
      expect(given.request.url).toBe("https://api.example.com/v1/pets/7?q=x");
      expect(given.id).toMatch(/^\w+$/);
      expect(Object.isFrozen(given.options)).toBe(true);
      for (const name of [
        "fetch",
        "querySerializer",
        "bodySerializer",
        "pathSerializer",
      ])
        expect(given.options).toHaveProperty(name, expect.any(Function));
    }
    expect(told).toHaveLength(4);
    expect(told[0]?.id).toBe(told[1]?.id);
    expect(told[0]?.id).not.toBe(told[2]?.id);
  });

  test("may change the request in place", async () => {
    const { call, sent } = start([
      { onRequest: ({ request }) => request.headers.set("x-a", "b") },
    ]);
    await call();
    expect(sent[0]?.headers["x-a"]).toBe("b");
  });

  test("may put another request in its place", async () => {
    const seen: string[] = [];
    const { call, sent } = start(
      [
        {
          onRequest: async ({ request }) =>
            new Request("https://other.example/", request),
        },
        { onRequest: ({ request }) => void seen.push(request.url) },
      ],
      [empty(404)],
    );
    const error = await rejection(call());
    expect(sent[0]?.url).toBe("https://other.example/");
    expect(seen).toEqual(["https://other.example/"]);
    expect(error.url).toBe("https://other.example/");
  });

  test.each([
    ["a success", json({ cached: 1 }), { cached: 1 }],
    ["a failure", json({ cached: 1 }, 418), 418],
  ])("may answer instead of sending: %s", async (_, answer, expected) => {
    const last = vi.fn();
    const { call, paths, sent } = start([
      { onResponse: last },
      { onRequest: () => answer() },
      { onRequest: last, onResponse: last },
    ]);
    const outcome = await call().catch((error) => error.status);
    expect(outcome).toEqual(expected);
    const { data, error, response } = await paths.GET("/");
    expect(data ?? error).toEqual({ cached: 1 });
    expect(response.status).toBe(answer().status);
    const raw = await call().asResponse();
    expect(raw.bodyUsed).toBe(false);
    expect(await raw.json()).toEqual({ cached: 1 });
    expect(sent).toEqual([]);
    expect(last).not.toHaveBeenCalled();
  });

  test("may put another answer in its place", async () => {
    const { call, paths } = start([
      {
        onResponse: ({ response }) =>
          new Response(response.body, {
            status: 201,
            headers: response.headers,
          }),
      },
      { onResponse: async () => json({ b: 2 }, 202)() },
    ]);
    expect(await call().result()).toMatchObject({
      status: 201,
      data: { b: 2 },
    });
    const { data, response } = await paths.GET("/");
    expect([data, response.status]).toEqual([{ b: 2 }, 201]);
  });

  test("sees the answer unread, and may look at a copy", async () => {
    const bodies: unknown[] = [];
    const { call } = start([
      {
        onResponse: async ({ response }) =>
          void bodies.push(await response.clone().json()),
      },
    ]);
    expect(await call()).toEqual({ a: 1 });
    expect(bodies).toEqual([{ a: 1 }]);
  });

  test("may turn an error into an answer", async () => {
    const seen: unknown[] = [];
    const { call } = start(
      [
        { onResponse: ({ response }) => void seen.push(response.status) },
        { onError: () => json({ offline: 1 })() },
        { onError: ({ error }) => void seen.push((error as Error).name) },
      ],
      [new TypeError("fetch failed")],
    );
    expect(await call()).toEqual({ offline: 1 });
    expect(seen).toEqual(["ConnectionError", 200]);
  });

  test("may turn an error into another", async () => {
    const other = new Error("other");
    const { call } = start(
      [{ onError: () => other }],
      [new TypeError("fetch failed")],
    );
    expect(await rejection(call())).toBe(other);
  });

  test("that throws rejects the call with what it threw", async () => {
    const reason = new Error("mine");
    const thrower = () => {
      throw reason;
    };
    for (const middleware of [{ onRequest: thrower }, { onResponse: thrower }])
      expect(await rejection(start([middleware]).call())).toBe(reason);
    const onError = start(
      [{ onError: thrower }],
      [new TypeError("fetch failed")],
    );
    expect(await rejection(onError.call())).toBe(reason);
  });

  test("that throws at an answer has its body cancelled", async () => {
    const cancel = vi.fn();
    const fetch = async () => new Response(new ReadableStream({ cancel }));
    const onResponse = () => {
      throw new Error("mine");
    };
    const options = { fetch, middleware: [{ onResponse }] };
    const { call, paths } = testClient(runtime, options);
    await rejection(call());
    await rejection(paths.GET("/"));
    expect(cancel).toHaveBeenCalledTimes(2);
  });

  test.each([
    ["a request", { onRequest: () => "x" }],
    ["an answer", { onResponse: () => ({}) }],
  ])("that gives what is not %s rejects the call", async (_, one) => {
    const { call } = start([one as unknown as Middleware]);
    expect(await rejection(call())).toMatchObject({
      name: "TypeError",
      message: "Middleware must give a Request or a Response",
    });
  });

  test("keeps its `this`", async () => {
    class Counter {
      count = 0;
      onRequest() {
        this.count++;
      }
      onResponse() {
        this.count++;
      }
      onError() {
        this.count++;
      }
    }
    const counter = new Counter();
    await start([counter]).call();
    await rejection(start([counter], [new TypeError("fetch failed")]).call());
    expect(counter.count).toBe(4);
  });

  test("has the retries and credentials of a call in `options.fetch`", async () => {
    const { call, sent } = start(
      [
        {
          async onResponse({ request, response, options }) {
            return response.status === 404 ? options.fetch(request) : undefined;
          },
        },
      ],
      [empty(404), json({ again: 1 })],
    );
    expect(await call()).toEqual({ again: 1 });
    expect(sent).toHaveLength(2);
  });
});
