import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Core } from "../../../templates/runtime/core.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import type { RequestOptions } from "../../../templates/runtime/options.ts";
import {
  empty,
  json,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const now = Date.parse("2030-01-01T00:00:00Z");
const disconnected = new TypeError("fetch failed");

beforeEach(() => {
  vi.useFakeTimers({ now });
  vi.spyOn(Math, "random").mockReturnValue(0);
  vi.stubEnv("TZ", "America/New_York");
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe.each(transports)("retries over $name", ({ runtime }) => {
  /** Makes a call, lets all its time pass, and tells how long each attempt came after the one before. */
  async function run(
    turns: readonly Turn[],
    operation: Partial<Operation> = {},
    options: RequestOptions = {},
    client: Core["options"] = {},
    params: object = {},
  ) {
    const { fetch: play, sent } = scriptedFetch(...turns);
    const times: number[] = [];
    const inits: (RequestInit | undefined)[] = [];
    const fetch: typeof play = (request, init) => {
      times.push(Date.now());
      inits.push(init);
      return play(request, init);
    };
    const { call } = testClient(runtime, { fetch, ...client }, operation);
    const outcome = call([], params, options)
      .result()
      .then(
        (result) => result.status,
        (error: unknown) => error,
      );
    await vi.runAllTimersAsync();
    const delays = times.slice(1).map((time, index) => time - times[index]!);
    return { outcome: await outcome, sent, delays, inits };
  }

  const ok = json({});
  const post = { method: "POST", body: { type: "application/json" } } as const;

  test.each([408, 425, 429, 500, 502, 503, 504])(
    "%i is retried twice",
    async (status) => {
      const { outcome, delays } = await run([empty(status)]);
      expect(outcome).toBe(status);
      expect(delays).toEqual([500, 1000]);
    },
  );

  test.each([200, 204, 304, 400, 401, 403, 404, 409, 422, 501, 505])(
    "%i is not",
    async (status) => {
      const { outcome, delays } = await run([
        empty(status, { "retry-after": "1" }),
      ]);
      expect(outcome).toBe(status);
      expect(delays).toEqual([]);
    },
  );

  test("a connection that fails is", async () => {
    const { outcome, delays } = await run([disconnected, disconnected, ok]);
    expect(outcome).toBe(200);
    expect(delays).toEqual([500, 1000]);
    const failed = await run([disconnected]);
    expect(failed.outcome).toBeInstanceOf(runtime.ConnectionError);
    expect((failed.outcome as Error).cause).toBe(disconnected);
    expect(failed.sent).toHaveLength(3);
  });

  test.each([
    ["GET", [undefined, true, true]],
    ["HEAD", [undefined, true, true]],
    // A body that is kept alive may hold 64 KiB, and be no stream.
    ["PUT", [undefined, undefined, undefined]],
  ])(
    "%s is kept alive where it is sent again, so that Next.js sends it",
    async (method, expected) => {
      const { inits } = await run([empty(503)], { method });
      expect(inits.map((init) => init?.keepalive)).toEqual(expected);
    },
  );

  test("so are headers that come too late", async () => {
    const { outcome, delays } = await run(["stall", ok], {}, { timeout: 1000 });
    expect(outcome).toBe(200);
    expect(delays).toEqual([1500]);
    const failed = await run(["stall"], {}, { timeout: 1000 });
    expect(failed.outcome).toBeInstanceOf(runtime.TimeoutError);
    expect(failed.delays).toEqual([1500, 2000]);
  });

  test.each([
    ["GET", 3],
    ["HEAD", 3],
    ["PUT", 3],
    ["DELETE", 3],
    ["OPTIONS", 3],
    ["QUERY", 3],
    ["POST", 1],
    ["PATCH", 1],
    // Whether it may arrive twice is not known.
    ["COPY", 1],
  ] as const)("%s is sent %i times", async (method, attempts) => {
    for (const turn of [
      disconnected,
      empty(503),
      empty(408),
      "stall",
    ] as const) {
      const { sent } = await run([turn], { method });
      expect(sent).toHaveLength(attempts);
    }
  });

  test.each([
    ["429", empty(429), 3],
    ["503 that says when", empty(503, { "retry-after": "1" }), 3],
    ["503 that does not", empty(503), 1],
    ["503 with an absurd time", empty(503, { "retry-after": "soon" }), 1],
    [
      "503 that says so in milliseconds",
      empty(503, { "retry-after-ms": "1" }),
      1,
    ],
    ["500 that says when", empty(500, { "retry-after": "1" }), 1],
    ["408 that says when", empty(408, { "retry-after": "1" }), 1],
  ])("POST after %s", async (_, turn, attempts) => {
    const { sent } = await run([turn], post);
    expect(sent).toHaveLength(attempts);
  });

  test.each([
    ["the option", { idempotencyKey: "k" }, {}, {}],
    ["a header of the call", { headers: { "idempotency-KEY": "k" } }, {}, {}],
    ["a header of the client", {}, { headers: { "Idempotency-Key": "k" } }, {}],
    ["a parameter", {}, {}, { "Idempotency-Key": "k" }],
  ])(
    "an idempotency key from %s lets POST be retried",
    async (_, options, client, params) => {
      const parameters = [{ in: "header", name: "Idempotency-Key" }] as const;
      const { outcome, sent } = await run(
        [disconnected, empty(500), ok],
        { ...post, parameters },
        options,
        client,
        params,
      );
      expect(outcome).toBe(200);
      expect(sent.map(({ headers }) => headers["idempotency-key"])).toEqual([
        "k",
        "k",
        "k",
      ]);
    },
  );

  test("the key's header may be another", async () => {
    const { fetch, sent } = scriptedFetch(empty(500), ok);
    const { call } = testClient(runtime, { fetch }, post, {
      idempotencyHeader: "x-request-key",
    });
    const done = call([], {}, { idempotencyKey: "k" }).result();
    await vi.runAllTimersAsync();
    await done;
    expect(sent.map(({ headers }) => headers["x-request-key"])).toEqual([
      "k",
      "k",
    ]);
    expect(sent[0]?.headers).not.toHaveProperty("idempotency-key");
  });

  test.each([
    [{ "retry-after": "7" }, 7000],
    [{ "retry-after": "0.5" }, 500],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "60" }, 60_000],
    [{ "retry-after-ms": "125" }, 125],
    [{ "retry-after-ms": "125", "retry-after": "7" }, 125],
    [{ "retry-after-ms": "-1", "retry-after": "7" }, 7000],
    [{ "retry-after-ms": "soon", "retry-after": "7" }, 7000],
    [{ "retry-after": "Tue, 01 Jan 2030 00:00:09 GMT" }, 9000],
    [{ "retry-after": "Tuesday, 01-Jan-30 00:00:09 GMT" }, 9000],
    [{ "retry-after": "Tue Jan  1 00:00:09 2030" }, 9000],
  ])("%j waits %i ms", async (headers: Record<string, string>, delay) => {
    const { outcome, delays } = await run([empty(503, headers), ok]);
    expect(outcome).toBe(200);
    expect(delays).toEqual([delay]);
  });

  test.each([
    "-1",
    "NaN",
    "Infinity",
    "1e999",
    "",
    "soon",
    "1 2",
    "Mon, 31 Dec 2029 23:59:59 GMT",
    "Tue, 99 Foo 2030 99:99:99 GMT",
    "99:99",
  ])("%j is no time to wait", async (value) => {
    const { delays } = await run([empty(429, { "retry-after": value }), ok]);
    expect(delays).toEqual([500]);
  });

  test.each([
    "61",
    "60.001",
    "1e9",
    "Tue, 01 Jan 2030 00:01:01 GMT",
    "Tue, 01 Jan 9999 00:00:00 GMT",
  ])("%s is too long to wait", async (value) => {
    const { outcome, delays } = await run([
      empty(503, { "retry-after": value }),
      ok,
    ]);
    expect(outcome).toBe(503);
    expect(delays).toEqual([]);
  });

  test("waits double up to 8 s, less up to a quarter", async () => {
    const { delays } = await run([empty(503)], {}, { maxRetries: 7 });
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
    vi.mocked(Math.random).mockReturnValue(0.999999);
    const jittered = await run([empty(503)], {}, { maxRetries: 5 });
    expect(jittered.delays.map((delay) => Math.round(delay))).toEqual([
      375, 750, 1500, 3000, 6000,
    ]);
  });

  test.each([
    [{ maxRetries: 0 }, {}, 1],
    [{ maxRetries: 5 }, { maxRetries: 1 }, 6],
    [{}, { maxRetries: 1 }, 2],
    [{ maxRetries: undefined }, { maxRetries: undefined }, 3],
  ])(
    "the call's %j and the client's %j: %i attempts",
    async (options, client, attempts) => {
      const { sent } = await run([empty(503)], {}, options, client);
      expect(sent).toHaveLength(attempts);
    },
  );

  test("a success whose body fails is not retried", async () => {
    const broken = () =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.error(disconnected),
        }),
        { headers: { "content-type": "application/json" } },
      );
    const { outcome, sent } = await run([broken, ok]);
    expect(outcome).toBeInstanceOf(runtime.ConnectionError);
    expect((outcome as Error).cause).toBe(disconnected);
    expect(sent).toHaveLength(1);
  });

  test("a stream is never sent again", async () => {
    for (const turn of [empty(429), disconnected]) {
      const body = new Blob(["x"]).stream();
      const { sent } = await run(
        [turn],
        { method: "PUT", body: { type: "text/plain" } },
        {},
        {},
        { body },
      );
      expect(sent).toHaveLength(1);
    }
  });

  test("nor is it in a request that middleware made", async () => {
    const onRequest = ({ request }: { request: Request }) =>
      new Request(request, { headers: { a: "b" } });
    const { sent } = await run(
      [empty(429)],
      { method: "PUT", body: { type: "text/plain" } },
      {},
      { middleware: [{ onRequest }] },
      { body: new Blob(["x"]).stream() },
    );
    expect(sent.map(({ body }) => body)).toEqual(["x"]);
  });

  test("bodies of discarded answers are cancelled", async () => {
    const cancelled: number[] = [];
    const busy = (index: number) => () =>
      new Response(
        new ReadableStream({ cancel: () => void cancelled.push(index) }),
        { status: 503 },
      );
    const { fetch } = scriptedFetch(busy(0), busy(1), busy(2));
    const { call } = testClient(runtime, { fetch });
    const promise = call().asResponse();
    await vi.runAllTimersAsync();
    expect((await promise).bodyUsed).toBe(false);
    expect(cancelled).toEqual([0, 1]);
  });

  test("the first attempt neither clones nor rebuilds; later ones leave middleware's changes in place", async () => {
    const clone = vi.spyOn(Request.prototype, "clone");
    let composed: Request | undefined;
    const { sent } = await run(
      [empty(429), ok],
      post,
      {},
      {
        middleware: [
          {
            onRequest({ request }) {
              composed = request;
              request.headers.set("x-added", "yes");
            },
          },
        ],
      },
      { body: { a: 1 } },
    );
    expect(sent[0]?.request).toBe(composed);
    expect(clone).not.toHaveBeenCalled();
    expect(sent.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    expect(sent.map(({ headers }) => headers["x-added"])).toEqual([
      "yes",
      "yes",
    ]);
  });

  test("a request that middleware made is sent again with its own body", async () => {
    const { sent } = await run(
      [empty(429), empty(429), ok],
      post,
      {},
      {
        middleware: [
          {
            onRequest: ({ request }) =>
              new Request(request.url, { method: "POST", body: "other" }),
          },
        ],
      },
      { body: { a: 1 } },
    );
    expect(sent.map(({ body }) => body)).toEqual(["other", "other", "other"]);
  });

  test("what needs no second attempt is not cloned for one", async () => {
    const clone = vi.spyOn(Request.prototype, "clone");
    await run(
      [ok],
      post,
      { maxRetries: 0 },
      {
        middleware: [
          {
            onRequest: ({ request }) =>
              new Request(request, { headers: { a: "b" } }),
          },
        ],
      },
      { body: { a: 1 } },
    );
    expect(clone).not.toHaveBeenCalled();
  });

  test("middleware runs once per call, and sees the last answer", async () => {
    const seen: unknown[] = [];
    const { outcome } = await run(
      [empty(503), disconnected, json({}, 201)],
      {},
      {},
      {
        middleware: [
          {
            onRequest: () => void seen.push("request"),
            onResponse: ({ response }) => void seen.push(response.status),
            onError: () => void seen.push("error"),
          },
        ],
      },
    );
    expect(outcome).toBe(201);
    expect(seen).toEqual(["request", 201]);
  });

  test("no timer is left", async () => {
    await run([empty(503), ok]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
