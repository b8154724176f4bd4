import { afterEach, describe, expect, test, vi } from "vitest";
import type { RequestOptions } from "../../../templates/runtime/options.ts";
import type { Middleware } from "../../../templates/runtime/path-types.ts";
import { bearer } from "../../../templates/runtime/auth.ts";
import { json, rejection, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const ok = json({});

afterEach(() => void vi.unstubAllGlobals());

describe.each(transports)("options over $name", ({ runtime }) => {
  describe("the base URL", () => {
    const url = async (options: object, operation: object, api: object) => {
      const { fetch, sent } = scriptedFetch(ok);
      await testClient(runtime, { fetch, ...options }, operation, api).call();
      return sent[0]?.url;
    };
    const baseUrl = "https://a.example/x";
    const server = "https://b.example/y/";

    test("is the option, then the operation's, then the document's", async () => {
      expect(await url({ baseUrl }, { server }, {})).toBe(
        "https://a.example/x/",
      );
      expect(await url({}, { server }, {})).toBe("https://b.example/y/");
      expect(await url({}, {}, {})).toBe("https://api.example.com/v1/");
      expect(await url({ baseUrl: undefined }, {}, {})).toBe(
        "https://api.example.com/v1/",
      );
    });

    test.each([
      undefined,
      "",
      "/v1",
      "//host/v1",
      "v1",
      "https://user:s3cret@a.example",
      "https://user@a.example/x",
      "https://a.example\\@b.example",
      "https://a.example\t.b.example",
    ])("%j is none", async (base) => {
      const error = await rejection(url({}, {}, { baseUrl: base }));
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(error.message).toContain("`baseUrl`");
      expect(String(error.stack)).not.toContain("s3cret");
    });

    test.each(["https://", "https://a b", "https://[x]", "https://a:b/"])(
      "%j is refused by the platform",
      async (base) => {
        const error = await rejection(url({ baseUrl: base }, {}, {}));
        expect(error).toBeInstanceOf(runtime.RequestError);
      },
    );

    test("may be relative where a page has an address", async () => {
      vi.stubGlobal("location", { href: "https://page.example/a/b" });
      expect(await url({ baseUrl: "/v1" }, {}, {})).toBe(
        "https://page.example/v1/",
      );
      expect(await url({ baseUrl }, {}, {})).toBe("https://a.example/x/");
      expect(await url({}, { server: "//b.example/y" }, {})).toBe(
        "https://b.example/y/",
      );
      vi.stubGlobal("document", { baseURI: "https://page.example/" });
      expect(await url({ baseUrl: "v1" }, {}, {})).toBe(
        "https://page.example/v1/",
      );
      for (const none of ["", "https://user@a.example/x"]) {
        const error = await rejection(url({}, {}, { baseUrl: none }));
        expect(error.message).toContain("`baseUrl`");
      }
    });
  });

  describe("headers", () => {
    test("the call's win over the client's, the operation's own types too", async () => {
      const { fetch, sent } = scriptedFetch(ok);
      const { call } = testClient(runtime, {
        fetch,
        headers: {
          ACCEPT: "a/b",
          "x-a": "client",
          "x-b": "client",
          "x-c": undefined,
        },
      });
      await call([], {}, { headers: { "X-A": "call", "x-d": undefined } });
      await call([], {}, { headers: new Headers({ accept: "c/d" }) });
      expect(sent.map(({ headers }) => headers)).toEqual([
        { accept: "application/json", "x-a": "call", "x-b": "client" },
        { accept: "c/d", "x-a": "client", "x-b": "client" },
      ]);
    });

    test("null takes one away", async () => {
      const { fetch, sent } = scriptedFetch(ok);
      const { call } = testClient(runtime, {
        fetch,
        headers: new Headers({ "x-a": "1" }),
      });
      await call([], {}, { headers: { Accept: null, "X-A": null } });
      expect(sent[0]?.headers).toEqual({});
    });

    test("the client's are read when it is made", async () => {
      const { fetch, sent } = scriptedFetch(ok);
      const headers: Record<string, string> = { "x-a": "1" };
      const { call } = testClient(runtime, { fetch, headers });
      headers["x-a"] = "2";
      await call();
      expect(sent[0]?.headers["x-a"]).toBe("1");
    });

    test("an unusable one is refused", async () => {
      const { fetch, sent } = scriptedFetch(ok);
      const { call } = testClient(runtime, { fetch });
      const error = await rejection(call([], {}, { headers: { "a b": "c" } }));
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(sent).toEqual([]);
    });
  });

  describe("fetch", () => {
    test("the call's wins over the client's, that over the global one", async () => {
      const names: string[] = [];
      const named = (name: string) => async () => {
        names.push(name);
        return ok();
      };
      vi.stubGlobal("fetch", named("global"));
      await testClient(runtime).call();
      const { call } = testClient(runtime, { fetch: named("client") });
      await call();
      await call([], {}, { fetch: named("call") });
      expect(names).toEqual(["global", "client", "call"]);
    });

    test("is no method of anything", async () => {
      const selves: unknown[] = [];
      function fetch(this: unknown) {
        selves.push(this);
        return Promise.resolve(ok());
      }
      await testClient(runtime, { fetch }).call();
      expect(selves).toEqual([undefined]);
    });

    test("may throw at once", async () => {
      const cause = new Error("no");
      const fetch = () => {
        throw cause;
      };
      const error = await rejection(
        testClient(runtime, { fetch, maxRetries: 0 }).call(),
      );
      expect(error).toBeInstanceOf(runtime.ConnectionError);
      expect(error.cause).toBe(cause);
    });
  });

  describe("client parameters", () => {
    const operation = {
      path: "/accounts/{account_id}/{id}",
      parameters: [
        { in: "path", name: "account_id", client: "accountId" },
        { in: "path", name: "id" },
        { in: "header", name: "X-Org", client: "org" },
        { in: "query", name: "region", client: "region", required: true },
      ],
    } as const;
    const open = (options: object) => {
      const { fetch, sent } = scriptedFetch(ok);
      return { ...testClient(runtime, { fetch, ...options }, operation), sent };
    };

    test("come from the client, unless the call has them", async () => {
      const { call, sent } = open({ accountId: "a", org: "o", region: "r" });
      await call(["1"]);
      await call(["1"], { account_id: "b", "X-Org": "p", region: "s" });
      await call(["1"], { account_id: undefined });
      expect(sent.map(({ url, headers }) => [url, headers["x-org"]])).toEqual([
        ["https://api.example.com/v1/accounts/a/1?region=r", "o"],
        ["https://api.example.com/v1/accounts/b/1?region=s", "p"],
        ["https://api.example.com/v1/accounts/a/1?region=r", "o"],
      ]);
    });

    test.each([
      [{ region: "r" }, "`accountId`", "`account_id`"],
      [{ accountId: undefined, region: "r" }, "`accountId`", "`account_id`"],
      [{ accountId: "a" }, "`region`", "`region`"],
    ])(
      "%j: what has to be sent and is not there is named",
      async (options, option, member) => {
        const { call, sent } = open(options);
        const error = await rejection(call(["1"]));
        expect(error).toBeInstanceOf(runtime.RequestError);
        expect(error.message).toContain(
          `give ${option} to createClient or ${member} to the call`,
        );
        expect(sent).toEqual([]);
      },
    );

    test("what need not be sent is left out", async () => {
      const { call, sent } = open({ accountId: "a", region: "r" });
      await call(["1"]);
      expect(sent[0]?.headers).not.toHaveProperty("x-org");
    });

    test("calls by path do not have them filled in", async () => {
      const { paths } = open({ accountId: "a", region: "r" });
      const error = await rejection(
        paths.GET(operation.path, { params: { path: { id: "1" } } }),
      );
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(error.message).toContain("`account_id`");
    });
  });

  test("of the platform's Request come from the client, then from the call", async () => {
    const { fetch, sent } = scriptedFetch(ok);
    const given = {
      fetch,
      credentials: "include",
      cache: "no-store",
      next: { tags: ["a"] },
    } as const;
    const { call } = testClient(runtime, given);
    await call();
    await call([], {}, { cache: "reload" });
    const requests = sent.map(({ request }) => request);
    const whole = { credentials: "include", next: { tags: ["a"] } };
    expect(requests[0]).toMatchObject({ ...whole, cache: "no-store" });
    expect(requests[1]).toMatchObject({ ...whole, cache: "reload" });
  });

  describe("that only one platform knows", () => {
    /** Gives a Request that knows nothing of what its platform adds. */
    const anew: Middleware = {
      onRequest: ({ request }) =>
        new Request(request.url, { headers: request.headers }),
    };
    const given = {
      proxy: "http://proxy.example",
      tls: { ca: "c" },
      referrerPolicy: "origin",
    } as const;

    test.each([
      ["", []],
      [", also past middleware", [anew]],
    ])("stand beside each Request%s", async (_, middleware) => {
      const unavailable = json({}, 503, { "retry-after": "0" });
      const { fetch, sent } = scriptedFetch(unavailable, ok);
      const { call, paths } = testClient(runtime, {
        fetch,
        middleware,
        ...given,
      });
      await call();
      const own = { proxy: "http://other.example" } as RequestOptions;
      await call([], {}, own);
      await paths.GET("/", { unix: "/socket" });
      const referrerPolicy = middleware.length ? "" : "origin";
      const shared = { ...given, referrerPolicy };
      expect(sent.map(({ init }) => init)).toMatchObject([
        shared,
        shared,
        { ...shared, ...own },
        { ...shared, unix: "/socket" },
      ]);
    });

    test("are none of the client's own, nor its credentials or parameters", async () => {
      const { fetch, sent } = scriptedFetch(ok);
      const { call } = testClient(
        runtime,
        {
          fetch,
          accountId: "a",
          apiToken: "t",
          timeout: 1_000,
          maxRetries: 0,
          query: { a: 1 },
          headers: { a: "b" },
        },
        {
          path: "/{account_id}",
          parameters: [{ in: "path", name: "account_id", client: "accountId" }],
          security: [["apiToken"]],
        },
        {
          clientParameters: ["accountId"],
          securitySchemes: { apiToken: bearer() },
        },
      );
      await call([], {}, { idempotencyKey: "k", timeout: 500 });
      expect(Object.keys(sent[0]?.init ?? {})).toEqual(["signal"]);
      for (const own of ["accountId", "apiToken", "timeout", "maxRetries"])
        expect(sent[0]?.request).not.toHaveProperty(own);
    });
  });

  test("what is for one call, or for calls by path, no client gives to others", async () => {
    const { fetch, sent } = scriptedFetch(ok);
    const { call } = testClient(
      runtime,
      { fetch, idempotencyKey: "k", bodySerializer: () => "mine" },
      { method: "POST", body: { type: "application/json" } },
    );
    await call([], { body: { a: 1 } });
    expect(sent[0]?.headers).not.toHaveProperty("idempotency-key");
    expect(sent[0]?.body).toBe('{"a":1}');
  });
});
