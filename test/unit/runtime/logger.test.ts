import { afterEach, describe, expect, test, vi } from "vitest";
import type {
  LogEvent,
  LoggerOptions,
} from "../../../templates/runtime/logger.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const ok = json({ secret: "body-1" });
const busy = empty(503, { "retry-after-ms": "0" });

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe.each(transports)("a logger over $name", ({ runtime }) => {
  const { apiKey, basic, bearer, http, inCookie, inHeader, inQuery } = runtime;
  const securitySchemes = {
    token: bearer(),
    login: basic(),
    digest: http("Digest"),
    headerKey: apiKey(inHeader, "X-Key"),
    queryKey: apiKey(inQuery, "api key"),
    cookieKey: apiKey(inCookie, "sid"),
  };

  function start(
    turns: readonly Turn[],
    options: object = {},
    operation: Partial<Operation> = {},
    logging: LoggerOptions = {},
  ) {
    const { fetch, sent } = scriptedFetch(...turns);
    const events: LogEvent[] = [];
    const write = (event: LogEvent) => events.push(event);
    const logger = runtime.createLogger({ level: "debug", write, ...logging });
    const own = { fetch, logger, ...options };
    const client = testClient(runtime, own, operation, { securitySchemes });
    return { ...client, sent, events };
  }

  test("is told of every attempt of both kinds of call", async () => {
    vi.spyOn(Date, "now").mockReturnValue(0);
    const { call, paths, events } = start([busy, ok]);
    await call([], {}, { headers: { "x-a": "b" } });
    const facts = {
      operationId: "getIt",
      method: "GET",
      url: "https://api.example.com/v1/",
    };
    const request = { type: "request", level: "debug", ...facts };
    const response = { type: "response", ...facts, ms: 0 };
    const headers = { accept: "application/json", "x-a": "b" };
    const line = "GET https://api.example.com/v1/";
    expect(events).toEqual([
      { ...request, attempt: 1, headers, message: line },
      {
        ...response,
        attempt: 1,
        level: "warn",
        status: 503,
        headers: { "retry-after-ms": "0" },
        message: `${line}: 503 after 0 ms`,
      },
      {
        type: "retry",
        level: "warn",
        ...facts,
        attempt: 1,
        delay: 0,
        message: `${line}: once more in 0 ms`,
      },
      { ...request, attempt: 2, headers, message: `${line} (attempt 2)` },
      {
        ...response,
        attempt: 2,
        level: "info",
        status: 200,
        headers: { "content-type": "application/json" },
        message: `${line}: 200 after 0 ms (attempt 2)`,
      },
    ]);
    events.length = 0;
    await paths.GET("/");
    await paths.GET("/unknown");
    expect(
      events.map(({ type, operationId, url }) => [type, operationId, url]),
    ).toEqual([
      ["request", "getIt", facts.url],
      ["response", "getIt", facts.url],
      ["request", null, `${facts.url}unknown`],
      ["response", null, `${facts.url}unknown`],
    ]);
  });

  describe("is told how a call ends without an answer", () => {
    const errors = (events: readonly LogEvent[]) =>
      events.flatMap((event) => (event.type === "error" ? event.error : []));

    test("that nothing was sent", async () => {
      const { call, events } = start([ok], {}, { security: [["token"]] });
      await rejection(call());
      expect(events).toEqual([
        {
          type: "error",
          level: "error",
          operationId: "getIt",
          method: "GET",
          url: "/",
          attempt: 0,
          error: "RequestError: Give `token` to createClient",
          message: "GET /: RequestError: Give `token` to createClient",
        },
      ]);
    });

    test("that no answer came", async () => {
      const { call, events } = start([new Error("secret-cause")], {
        maxRetries: 0,
      });
      await rejection(call());
      expect(errors(events)).toEqual([
        "ConnectionError: No answer for GET https://api.example.com/v1/",
      ]);
      expect(JSON.stringify(events)).not.toContain("secret-cause");
    });

    test("that it was late, and nothing of an answer that comes later", async () => {
      vi.useFakeTimers();
      let answer!: (response: Response) => void;
      const fetch = () => new Promise<Response>((keep) => (answer = keep));
      const { call, events } = start([], { fetch, maxRetries: 0, timeout: 5 });
      const late = rejection(call());
      await vi.advanceTimersByTimeAsync(5);
      await late;
      answer(ok());
      await vi.advanceTimersByTimeAsync(5);
      expect(events.map(({ type }) => type)).toEqual(["request", "error"]);
      expect(errors(events)).toEqual([
        "TimeoutError: No answer in 5 ms for GET https://api.example.com/v1/",
      ]);
    });

    test("that a body cannot be read, without the body", async () => {
      const { call, paths, events } = start([() => new Response("s3cret")]);
      const { message } = await rejection(call());
      expect(message).toContain("s3cret");
      await rejection(paths.GET("/"));
      expect(errors(events)).toEqual(["ParseError", "ParseError"]);
      expect(JSON.stringify(events)).not.toContain("s3cret");
    });

    test("what middleware throws, by its name alone", async () => {
      const onRequest = () => {
        throw new TypeError("s3cret");
      };
      const { call, events } = start([ok], { middleware: [{ onRequest }] });
      await rejection(call());
      expect(errors(events)).toEqual(["TypeError"]);
    });

    test("not that the caller ended it", async () => {
      const { call, events } = start(["stall"]);
      const controller = new AbortController();
      const ended = rejection(call([], {}, { signal: controller.signal }));
      await vi.waitFor(() => expect(events).toHaveLength(1));
      controller.abort("enough");
      expect(await ended).toBe("enough");
      expect(errors(events)).toEqual([]);
    });
  });

  describe("sees no credentials", () => {
    const values = {
      token: "s3cret-token",
      login: { username: "s3cret-user", password: "s3cret-password" },
      digest: "s3cret-digest",
      headerKey: "s3cret-header",
      queryKey: "s3cret-query",
      cookieKey: "s3cret-cookie",
    };
    const inBase64 = btoa("s3cret-user:s3cret-password");

    test.each(Object.keys(values))("of the scheme %s", async (option) => {
      const echo = empty(302, {
        location:
          "https://u:s3cret@x.example/?a=1&api%20key=s3cret#access_token=s3cret",
        "set-cookie": "sid=s3cret",
        "x-key": "s3cret",
      });
      const { call, paths, sent, events } = start([echo], values, {
        security: [[option]],
      });
      await call().asResponse();
      await paths.GET("/");
      const seen = JSON.stringify(
        sent.map(({ url, headers }) => [url, headers]),
      );
      expect(seen).toMatch(new RegExp(`s3cret|${inBase64}`));
      expect(events).toHaveLength(4);
      expect(JSON.stringify(events)).not.toMatch(
        new RegExp(`s3cret|${inBase64}`),
      );
      expect(events[1]).toMatchObject({
        headers: {
          location:
            "https://[redacted]@x.example/?a=1&api%20key=[redacted]#access_token=[redacted]",
          "set-cookie": "[redacted]",
          "x-key": "[redacted]",
        },
      });
    });

    test("that the caller or middleware sets by hand", async () => {
      const { call, paths, events } = start(
        [ok],
        {
          headers: { Authorization: "s3cret", "proxy-authorization": "s3cret" },
          middleware: [
            {
              onRequest: ({ request }: { request: Request }) =>
                request.headers.set("x-key", "s3cret"),
            },
          ],
        },
        {
          parameters: [
            { in: "query", name: "api key" },
            { in: "query", name: "q" },
            { in: "cookie", name: "other" },
          ],
        },
      );
      const params = { "api key": "s3cret", q: "1" };
      const headers = { cookie: "a=s3cret" };
      await call([], { ...params, other: "s3cret" }, { headers });
      await paths.GET("/", { params: { query: params }, headers });
      for (const event of events.filter(({ type }) => type === "request"))
        expect(event).toMatchObject({
          url: "https://api.example.com/v1/?api%20key=[redacted]&q=1",
          headers: {
            authorization: "[redacted]",
            "proxy-authorization": "[redacted]",
            cookie: "[redacted]",
            "x-key": "[redacted]",
          },
        });
      expect(JSON.stringify(events)).not.toContain("s3cret");
    });

    test("that the logger is told to hide; idempotency keys are none", async () => {
      const { call, events } = start(
        [json({}, 200, { "X-TRACE": "s3cret" })],
        {},
        { method: "POST", parameters: [{ in: "query", name: "Sig" }] },
        { redact: ["X-Trace", "sig"] },
      );
      const options = { idempotencyKey: "k", headers: { "x-trace": "s3cret" } };
      await call([], { Sig: "s3cret" }, options);
      expect(events[0]).toHaveProperty("headers.idempotency-key", "k");
      expect(events[0]?.url).toMatch(/\?Sig=\[redacted\]$/);
      expect(JSON.stringify(events)).not.toContain("s3cret");
    });

    test("nor bodies", async () => {
      const { call, events } = start(
        [ok, json({ why: "body-3" }, 400)],
        {},
        {
          method: "POST",
          body: { type: "application/json" },
        },
      );
      await call([], { body: { secret: "body-2" } });
      await rejection(call([], { body: { secret: "body-2" } }));
      expect(events).toHaveLength(4);
      expect(JSON.stringify(events)).not.toMatch(/body-\d/);
    });
  });

  test.each([
    ["debug", ["request", "response", "retry", "request", "response", "error"]],
    [undefined, ["response", "retry", "response", "error"]],
    ["info", ["response", "retry", "response", "error"]],
    ["warn", ["response", "retry", "error"]],
    ["error", ["error"]],
    ["off", []],
  ] as const)("at level %s", async (level, types) => {
    const { call, events } = start(
      [busy, () => new Response("{")],
      {},
      {},
      {
        level,
      },
    );
    await rejection(call());
    expect(events.map(({ type }) => type)).toEqual(types);
  });

  test("writes to the console where nobody says otherwise", async () => {
    const debug = vi.spyOn(console, "debug").mockReturnValue();
    const info = vi.spyOn(console, "info").mockReturnValue();
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    const line = "GET https://api.example.com/v1/";
    const open = start([busy, ok], {}, {}, { write: undefined });
    await open.call();
    const usual = start([ok], { logger: runtime.createLogger() });
    await usual.call();
    expect(debug.mock.calls).toEqual([
      [line, { accept: "application/json" }],
      [`${line} (attempt 2)`, { accept: "application/json" }],
    ]);
    expect(warn).toHaveBeenCalledTimes(2);
    expect(info).toHaveBeenCalledTimes(2);
    expect(info.mock.calls[1]).toEqual([
      expect.stringMatching(
        /^GET https:\/\/api\.example\.com\/v1\/: 200 after \d+ ms$/,
      ),
    ]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("full"))],
  ])("that %s ends no call", async (_, write) => {
    const { call, paths } = start([ok], {}, {}, { write });
    expect(await call()).toEqual({ secret: "body-1" });
    expect((await paths.GET("/")).response.ok).toBe(true);
  });

  test("of one's own is refused: it would see credentials", async () => {
    const logger = vi.fn();
    const { call, paths, sent } = start([ok], { logger });
    expect(await rejection(call())).toBeInstanceOf(runtime.RequestError);
    expect(await rejection(paths.GET("/"))).toBeInstanceOf(
      runtime.RequestError,
    );
    expect(logger).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
  });
});
