import { afterEach, describe, expect, test, vi } from "vitest";
import type { SecurityScheme } from "../../../templates/runtime/api.ts";
import {
  apiKey,
  basic,
  bearer,
  http,
  inCookie,
  inHeader,
  inQuery,
} from "../../../templates/runtime/auth.ts";
import type { Core } from "../../../templates/runtime/core.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import type {
  BasicCredential,
  Fetch,
} from "../../../templates/runtime/options.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const schemes = {
  token: bearer(),
  login: basic(),
  digest: http("Digest"),
  headerKey: apiKey(inHeader, "X-Key"),
  otherKey: apiKey(inHeader, "X-Other"),
  queryKey: apiKey(inQuery, "api key"),
  cookieKey: apiKey(inCookie, "sid"),
  otherCookie: apiKey(inCookie, "csrf"),
} satisfies Record<string, SecurityScheme>;

const ok = json({});
const refused = empty(401);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe.each(transports)("security over $name", ({ runtime }) => {
  function start(
    security: NonNullable<Operation["security"]>,
    options: Core["options"],
    turns: readonly Turn[] = [ok],
    operation: Partial<Operation> = {},
    securitySchemes: Record<string, SecurityScheme> = schemes,
  ) {
    const { fetch, sent } = scriptedFetch(...turns);
    const own = { fetch, ...options };
    const api = { securitySchemes };
    const client = testClient(runtime, own, { security, ...operation }, api);
    return { ...client, sent };
  }

  test.each([
    ["bearer", "token", "abc", { authorization: "Bearer abc" }],
    [
      "basic",
      "login",
      { username: "Aladdin", password: "open sesame" },
      { authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==" },
    ],
    [
      "basic in UTF-8",
      "login",
      { username: "tést", password: "£" },
      { authorization: `Basic ${Buffer.from("tést:£").toString("base64")}` },
    ],
    ["another scheme", "digest", "abc", { authorization: "Digest abc" }],
    ["a key in a header", "headerKey", "abc", { "x-key": "abc" }],
    ["a key in a cookie", "cookieKey", "abc==", { cookie: "sid=abc==" }],
    [
      "a cookie with other signs",
      "cookieKey",
      'a b;c,"ü',
      { cookie: "sid=a%20b%3Bc%2C%22%C3%BC" },
    ],
    ["a function", "token", () => "abc", { authorization: "Bearer abc" }],
    [
      "an asynchronous function",
      "token",
      async () => "abc",
      { authorization: "Bearer abc" },
    ],
    [
      "a function for basic",
      "login",
      async () => ({ username: "a", password: "b" }),
      { authorization: "Basic YTpi" },
    ],
  ])("%s", async (_, option, value, expected) => {
    const { call, sent } = start([[option]], { [option]: value });
    await call();
    expect(sent[0]?.headers).toMatchObject(expected);
    expect(sent).toHaveLength(1);
  });

  test("a key in the query", async () => {
    const { call, sent } = start([["queryKey"]], { queryKey: "a&b" }, [ok], {
      parameters: [{ in: "query", name: "q" }],
    });
    await call();
    await call([], { q: "[x]" });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.example.com/v1/?api%20key=a%26b",
      "https://api.example.com/v1/?q=%5Bx%5D&api%20key=a%26b",
    ]);
  });

  test.each([
    ["?", "?api%20key=a"],
    ["?b=1#f?g", "?b=1&api%20key=a#f?g"],
    ["#f", "?api%20key=a#f"],
    ["?api+key=b", "?api+key=b"],
    ["?api%20key=b", "?api%20key=b"],
    ["#?api%20key=b", "?api%20key=a#?api%20key=b"],
  ])(
    "a key in the query of %j, where no URL can be changed",
    async (own, expected) => {
      class ReadOnly extends URL {
        override get search(): string {
          return super.search;
        }
      }
      vi.stubGlobal("URL", ReadOnly);
      const path = "/";
      const { paths, sent } = start([["queryKey"]], { queryKey: "a" }, [ok], {
        path,
      });
      await paths.GET(path, { pathSerializer: (url: string) => url + own });
      expect(sent.map(({ url }) => url)).toEqual([
        `https://api.example.com/v1/${expected}`,
      ]);
    },
  );

  test("basic credentials may be long", async () => {
    const password = "p".repeat(200_000);
    const { call, sent } = start([["login"]], {
      login: { username: "u", password },
    });
    await call();
    const value = Buffer.from(`u:${password}`).toString("base64");
    expect(sent[0]?.headers["authorization"]).toBe(`Basic ${value}`);
  });

  test("a key in the query leaves the rest of a request as it is", async () => {
    const { paths, sent } = start(
      [["queryKey"]],
      { queryKey: "a" },
      [empty(429, { "retry-after": "0" }), ok],
      { method: "POST", body: { type: "application/json" } },
    );
    await paths.POST("/", {
      body: { a: 1 },
      headers: { "x-a": "b" },
      credentials: "omit",
      cache: "no-store",
      redirect: "manual",
      custom: 1,
    });
    for (const { body, headers, request } of sent) {
      expect(body).toBe('{"a":1}');
      expect(headers).toMatchObject({
        "x-a": "b",
        "content-type": "application/json",
      });
      expect(request).toMatchObject({
        method: "POST",
        credentials: "omit",
        cache: "no-store",
        redirect: "manual",
      });
    }
    expect(sent).toHaveLength(2);
  });

  test("a key in the query takes a stream along", async () => {
    const { call, sent } = start([["queryKey"]], { queryKey: "a" }, [ok], {
      method: "POST",
      body: { type: "text/plain" },
    });
    await call([], { body: new Blob(["hi"]).stream() });
    expect(sent[0]?.body).toBe("hi");
  });

  test("neither errors nor their causes show a key", async () => {
    const { call } = start([["queryKey"]], { queryKey: "s3cret" }, [
      empty(404),
    ]);
    const error = await rejection(call());
    expect(error.url).toBe("https://api.example.com/v1/");
    const unsendable = start([["token"]], { token: "s3cret\u0100" });
    const refusal = await rejection(unsendable.call());
    expect(refusal).toBeInstanceOf(runtime.RequestError);
    expect(refusal.message).toContain("`token`");
    expect(refusal.message).not.toContain("s3cret");
    expect(refusal.cause).toBeUndefined();
    expect(unsendable.sent).toEqual([]);
  });

  test.each([
    [
      "AND",
      [["headerKey", "cookieKey"]],
      ["headerKey", "cookieKey"],
      { "x-key": "headerKey", cookie: "sid=cookieKey" },
    ],
    [
      "AND of two cookies",
      [["cookieKey", "otherCookie"]],
      ["cookieKey", "otherCookie"],
      { cookie: "sid=cookieKey; csrf=otherCookie" },
    ],
    [
      "OR takes the first",
      [["headerKey"], ["otherKey"]],
      ["headerKey", "otherKey"],
      { "x-key": "headerKey" },
    ],
    [
      "OR takes what is there",
      [["headerKey"], ["otherKey"]],
      ["otherKey"],
      { "x-other": "otherKey" },
    ],
    [
      "OR of ANDs",
      [["headerKey", "token"], ["otherKey"]],
      ["headerKey", "otherKey"],
      { "x-other": "otherKey" },
    ],
    ["none", [], ["headerKey", "otherKey"], {}],
    [
      "optional, given",
      [[], ["headerKey"]],
      ["headerKey"],
      { "x-key": "headerKey" },
    ],
    ["optional, not given", [["headerKey"], []], ["otherKey"], {}],
  ] as const)("%s", async (_, security, given, expected) => {
    const options = Object.fromEntries(given.map((name) => [name, name]));
    const { call, sent } = start(security, options);
    await call();
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      ...expected,
    });
  });

  test.each([undefined, null, ""])("%j is no credential", async (token) => {
    const { call, sent } = start([["token"], ["headerKey", "login"]], {
      token: token as never,
    });
    const error = await rejection(call());
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(error.message).toContain("`token` or `headerKey` and `login`");
    expect(sent).toEqual([]);
  });

  test("a function that fails or gives nothing sends nothing", async () => {
    const cause = new Error("locked");
    const failing = start([["token"]], { token: () => Promise.reject(cause) });
    const error = await rejection(failing.call());
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(error.message).toContain("`token`");
    expect(error.cause).toBe(cause);
    const silent = start([["token"]], { token: (() => undefined) as never });
    expect(await rejection(silent.call())).toBeInstanceOf(runtime.RequestError);
    expect([failing.sent, silent.sent]).toEqual([[], []]);
  });

  describe("the environment", () => {
    const fromEnvironment: Record<string, SecurityScheme> = {
      token: bearer("PATHWRIGHT_TEST_TOKEN"),
      login: basic("PATHWRIGHT_TEST_LOGIN"),
    };
    const open = (options: Core["options"] = {}) =>
      start([["token"], ["login"]], options, [ok], {}, fromEnvironment);

    test("is read where the document says so, when the client is made", async () => {
      vi.stubEnv("PATHWRIGHT_TEST_TOKEN", "abc");
      const { call, sent } = open();
      const own = open({ token: "def" });
      vi.stubEnv("PATHWRIGHT_TEST_TOKEN", "later");
      await call();
      await own.call();
      expect(sent[0]?.headers["authorization"]).toBe("Bearer abc");
      expect(own.sent[0]?.headers["authorization"]).toBe("Bearer def");
    });

    test("holds user and password with a colon between them", async () => {
      vi.stubEnv("PATHWRIGHT_TEST_TOKEN", "");
      vi.stubEnv("PATHWRIGHT_TEST_LOGIN", "a:b");
      const { call, sent } = open();
      await call();
      expect(sent[0]?.headers["authorization"]).toBe("Basic YTpi");
    });

    test.each([
      ["need not exist", undefined],
      [
        "may be out of bounds, as in Deno without permission",
        {
          get env(): never {
            throw new Error("Requires env access");
          },
        },
      ],
    ])("%s", async (_, process) => {
      vi.stubGlobal("process", process);
      try {
        expect(() => open()).not.toThrow();
      } finally {
        vi.unstubAllGlobals();
      }
    });
  });

  describe("what is there already wins", () => {
    const values = {
      token: "t",
      headerKey: "k",
      cookieKey: "c",
      queryKey: "q",
    };

    test("a header of the call, of the client, or of middleware", async () => {
      const given = { authorization: "mine" };
      const call = start([["token"]], values);
      await call.call([], {}, { headers: given });
      const client = start([["token"]], { ...values, headers: given });
      await client.call();
      const middleware = start([["token"]], {
        ...values,
        middleware: [
          {
            onRequest: ({ request }) =>
              request.headers.set("Authorization", "mine"),
          },
        ],
      });
      await middleware.call();
      for (const { sent } of [call, client, middleware])
        expect(sent[0]?.headers["authorization"]).toBe("mine");
    });

    test("a header that the caller takes away stays away", async () => {
      const { call, sent } = start([["token"]], values);
      await call([], {}, { headers: { Authorization: null } });
      expect(sent[0]?.headers).not.toHaveProperty("authorization");
    });

    test("a cookie and a query parameter of the same name", async () => {
      const cookie = start([["cookieKey"]], values, [ok], {
        parameters: [{ in: "cookie", name: "sid" }],
      });
      await cookie.call([], { sid: "mine" });
      expect(cookie.sent[0]?.headers["cookie"]).toBe("sid=mine");
      const query = start([["queryKey"]], values, [ok], {
        parameters: [{ in: "query", name: "api key" }],
      });
      await query.call([], { "api key": "mine" });
      expect(query.sent[0]?.url).toBe(
        "https://api.example.com/v1/?api%20key=mine",
      );
    });

    test("other cookies are kept", async () => {
      const { call, sent } = start(
        [["cookieKey"]],
        values,
        [empty(503, { "retry-after-ms": "0" }), ok],
        { parameters: [{ in: "cookie", name: "asid" }] },
      );
      await call([], { asid: "x" }, { headers: { cookie: "a=b" } });
      expect(sent.map(({ headers }) => headers["cookie"])).toEqual([
        "a=b; asid=x; sid=c",
        "a=b; asid=x; sid=c",
      ]);
    });

    test("decided once per call: the client's own header of the first attempt does not win over the second's", async () => {
      let count = 0;
      const { call, sent } = start(
        [["token"]],
        { token: () => `t${++count}` },
        [empty(503, { "retry-after-ms": "0" }), ok],
      );
      await call();
      expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
        "Bearer t1",
        "Bearer t2",
      ]);
    });

    test("and it is kept by every attempt", async () => {
      const { call, sent } = start([["token"]], values, [
        empty(503, { "retry-after-ms": "0" }),
        refused,
      ]);
      await call([], {}, { headers: { authorization: "mine" } }).result();
      expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
        "mine",
        "mine",
      ]);
    });
  });

  describe("a 401", () => {
    const counting = () => {
      let count = 0;
      const token = vi.fn(() => `t${++count}`);
      return token;
    };

    test("asks a function once more and sends the request once more", async () => {
      const token = counting();
      const { call, sent } = start([["token"]], { token, maxRetries: 0 }, [
        refused,
        ok,
      ]);
      expect(await call()).toEqual({});
      expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
        "Bearer t1",
        "Bearer t2",
      ]);
      expect(token).toHaveBeenCalledTimes(2);
    });

    test("only once", async () => {
      const token = counting();
      const { call, sent } = start([["token"]], { token }, [refused]);
      expect(await rejection(call())).toBeInstanceOf(
        runtime.AuthenticationError,
      );
      expect(sent).toHaveLength(2);
    });

    test("is no retry", async () => {
      const busy = empty(503, { "retry-after-ms": "0" });
      const token = counting();
      const { call, sent } = start([["token"]], { token, maxRetries: 2 }, [
        busy,
        refused,
        busy,
        ok,
      ]);
      expect(await call()).toEqual({});
      expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
        "Bearer t1",
        "Bearer t2",
        "Bearer t3",
        "Bearer t4",
      ]);
    });

    test.each([
      ["the same value", () => "t"],
      ["a constant", "t"],
    ])("%s is not sent again", async (_, token) => {
      const { call, sent } = start([["token"]], { token }, [refused]);
      expect(await rejection(call())).toBeInstanceOf(
        runtime.AuthenticationError,
      );
      expect(sent).toHaveLength(1);
    });

    test("a function that then fails leaves the 401", async () => {
      const token = vi
        .fn()
        .mockReturnValueOnce("t")
        .mockRejectedValueOnce(new Error("no"));
      const { call, sent } = start([["token"]], { token }, [
        () => new Response('{"why":1}', { status: 401 }),
      ]);
      expect((await rejection(call())).body).toEqual({ why: 1 });
      expect(sent).toHaveLength(1);
    });

    test("a body is sent again, a stream is not", async () => {
      const post = { method: "POST", body: { type: "text/plain" } } as const;
      const text = start(
        [["token"]],
        { token: counting(), maxRetries: 0 },
        [refused, ok],
        post,
      );
      await text.call([], { body: "hi" });
      expect(text.sent.map(({ body }) => body)).toEqual(["hi", "hi"]);
      const stream = start([["token"]], { token: counting() }, [refused], post);
      await rejection(stream.call([], { body: new Blob(["hi"]).stream() }));
      expect(stream.sent).toHaveLength(1);
    });

    test("its body is cancelled when the request goes again", async () => {
      const cancel = vi.fn();
      const { call } = start([["token"]], { token: counting() }, [
        () => new Response(new ReadableStream({ cancel }), { status: 401 }),
        ok,
      ]);
      await call();
      expect(cancel).toHaveBeenCalledOnce();
    });
  });

  describe("calls that run at once", () => {
    /** A server that takes one token; whoever comes with another is refused when `release` says so. */
    function guarded(valid: () => string) {
      const waiting: (() => void)[] = [];
      const seen: string[] = [];
      const fetch: Fetch = async ({ headers }) => {
        const token = headers.get("authorization")!.slice("Bearer ".length);
        seen.push(token);
        if (token === valid()) return ok();
        await new Promise<void>((resolve) => waiting.push(resolve));
        return refused();
      };
      return { fetch, seen, waiting };
    }

    /** A promise that is kept when `resolve` is called. */
    function later() {
      let resolve!: (value: string) => void;
      const promise = new Promise<string>((keep) => (resolve = keep));
      return { promise, resolve };
    }

    test("share one question, in both kinds of call", async () => {
      const token = vi.fn(async () => "t");
      const { call, paths, sent } = start([["token"]], { token });
      await Promise.all([call(), call(), paths.GET("/")]);
      expect(token).toHaveBeenCalledOnce();
      expect(sent).toHaveLength(3);
      await call();
      expect(token).toHaveBeenCalledTimes(2);
    });

    test("share its failure, and the next call asks again", async () => {
      const token = vi
        .fn(async () => "t")
        .mockRejectedValueOnce(new Error("no"));
      const { call, sent } = start([["token"]], { token });
      const errors = await Promise.all([call(), call()].map(rejection));
      for (const error of errors)
        expect(error).toBeInstanceOf(runtime.RequestError);
      expect(await call()).toEqual({});
      expect(token).toHaveBeenCalledTimes(2);
      expect(sent).toHaveLength(1);
    });

    test("share one refresh, which is told what was refused", async () => {
      const { fetch, seen, waiting } = guarded(() => "new");
      const renewed = later();
      const token = vi.fn((old?: string) => (old ? renewed.promise : "old"));
      const { call, paths } = start([["token"]], { token, fetch });
      const calls = [call(), paths.GET("/"), call()];
      await vi.waitFor(() => expect(waiting).toHaveLength(3));
      // Two come back while the refresh is pending, the last after it.
      waiting[0]!();
      waiting[1]!();
      await vi.waitFor(() => expect(token).toHaveBeenCalledTimes(2));
      renewed.resolve("new");
      await Promise.all(calls.slice(0, 2));
      waiting[2]!();
      await calls[2];
      expect(token.mock.calls).toEqual([[undefined], ["old"]]);
      expect(seen).toEqual(["old", "old", "old", "new", "new", "new"]);
    });

    test("a refresh does not join a question from before the refusal, but later questions join the refresh", async () => {
      const { fetch, seen, waiting } = guarded(() => "new");
      const slow = later();
      const renewed = later();
      const token = vi
        .fn((_: string | undefined): string | Promise<string> => "old")
        .mockReturnValueOnce("old")
        .mockReturnValueOnce(slow.promise)
        .mockReturnValueOnce(renewed.promise);
      const { call } = start([["token"]], { token, fetch });
      const first = call();
      await vi.waitFor(() => expect(waiting).toHaveLength(1));
      const second = call();
      await vi.waitFor(() => expect(token).toHaveBeenCalledTimes(2));
      waiting[0]!();
      await vi.waitFor(() => expect(token).toHaveBeenCalledTimes(3));
      const third = call();
      renewed.resolve("new");
      await Promise.all([first, third]);
      expect(seen).toEqual(["old", "new", "new"]);
      // The second was answered from before the refresh: it takes what that gave.
      slow.resolve("old");
      await vi.waitFor(() => expect(waiting).toHaveLength(2));
      waiting[1]!();
      await second;
      expect(seen).toEqual(["old", "new", "new", "old", "new"]);
      expect(token.mock.calls).toEqual([[undefined], [undefined], ["old"]]);
    });

    test("a value that is refused later is renewed again", async () => {
      let valid = 2;
      let current = 1;
      const { fetch, seen, waiting } = guarded(() => `t${valid}`);
      const token = vi.fn((old?: string) =>
        old ? `t${++current}` : `t${current}`,
      );
      const { call } = start([["token"]], { token, fetch });
      for (const now of [2, 3]) {
        valid = now;
        const one = call();
        await vi.waitFor(() => expect(waiting).toHaveLength(now - 1));
        waiting.at(-1)!();
        await one;
      }
      expect(seen).toEqual(["t1", "t2", "t2", "t3"]);
    });

    test("do not wait for ever for an answer that does not come", async () => {
      vi.useFakeTimers();
      try {
        const token = vi
          .fn(async () => "t")
          .mockReturnValueOnce(new Promise<string>(() => {}));
        const options = { token, maxRetries: 0, timeout: 40_000 };
        const { call } = start([["token"]], options);
        const late = [rejection(call())];
        await vi.advanceTimersByTimeAsync(40_000);
        late.push(rejection(call()));
        await vi.advanceTimersByTimeAsync(40_000);
        for (const error of await Promise.all(late))
          expect(error).toBeInstanceOf(runtime.TimeoutError);
        expect(token).toHaveBeenCalledOnce();
        expect(await call()).toEqual({});
      } finally {
        vi.useRealTimers();
      }
    });
  });

  test("a refused user and password are told as they were given", async () => {
    const old = { username: "a", password: "old" };
    const login = vi.fn((was?: BasicCredential) =>
      was ? { ...was, password: "new" } : old,
    );
    const { call, sent } = start(
      [["login", "headerKey"]],
      {
        login,
        headerKey: "k",
      },
      [refused, ok],
    );
    await call();
    expect(login.mock.calls).toEqual([[undefined], [old]]);
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual(
      ["a:old", "a:new"].map((pair) => `Basic ${btoa(pair)}`),
    );
  });

  test("credentials are asked for within the time of an attempt, and an abort ends that", async () => {
    vi.useFakeTimers();
    try {
      const token = () => new Promise<string>(() => {});
      const { call, sent } = start([["token"]], {
        token,
        maxRetries: 0,
        timeout: 100,
      });
      const late = rejection(call());
      const controller = new AbortController();
      const aborted = rejection(call([], {}, { signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(50);
      controller.abort("enough");
      expect(await aborted).toBe("enough");
      await vi.advanceTimersByTimeAsync(50);
      expect(await late).toBeInstanceOf(runtime.TimeoutError);
      expect(sent).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("calls by path have the same security; unknown paths have none", async () => {
    const { paths, sent } = start([["token"]], { token: "t" });
    await paths.GET("/");
    await paths.POST("/");
    await paths.GET("/other");
    expect(sent.map(({ headers }) => headers["authorization"])).toEqual([
      "Bearer t",
      undefined,
      undefined,
    ]);
    const bare = start([["token"]], {});
    expect(await rejection(bare.paths.GET("/"))).toBeInstanceOf(
      runtime.RequestError,
    );
  });
});
