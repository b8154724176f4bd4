import { afterEach, describe, expect, test } from "vitest";
import type { RequestOptions } from "../../../templates/runtime/options.ts";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const success: Answer = {
  headers: { "content-type": "application/json" },
  body: '{"a":1}',
};

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(...answers: readonly Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  servers.push(server);
  return server;
}

describe.each(transports)("redirects over $name", ({ runtime }) => {
  /** A client of a server that sends everyone to another origin. */
  async function open(options: RequestOptions = {}) {
    const there = await serve(success);
    const here = await serve({
      status: 302,
      headers: { location: `${there.url}/b` },
    });
    const { bearer, apiKey, inHeader, inCookie } = runtime;
    const securitySchemes = {
      token: bearer(),
      key: apiKey(inHeader, "X-Key"),
      session: apiKey(inCookie, "sid"),
    };
    const client = testClient(
      runtime,
      { baseUrl: here.url, token: "t", key: "k", session: "s", ...options },
      { path: "/a", security: [["token", "key", "session"]] },
      { securitySchemes },
    );
    return { ...client, here, there };
  }

  test("are followed; a key in a header of its own goes to another origin too, Authorization and cookies do not", async () => {
    const { call, paths, here, there } = await open();
    expect(await call()).toEqual({ a: 1 });
    expect((await paths.GET("/a")).data).toEqual({ a: 1 });
    expect(here.requests).toHaveLength(2);
    for (const { headers } of here.requests)
      expect(headers).toMatchObject({
        authorization: "Bearer t",
        "x-key": "k",
        cookie: "sid=s",
      });
    expect(there.requests).toHaveLength(2);
    for (const { headers } of there.requests) {
      expect(headers).toHaveProperty("x-key", "k");
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("cookie");
    }
  });

  test.each([
    ["the client", { redirect: "manual" }, {}],
    ["the call", {}, { redirect: "manual" }],
    [
      "the call before the client",
      { redirect: "error" },
      { redirect: "manual" },
    ],
    [
      "the client, undefined in the call",
      { redirect: "manual" },
      { redirect: undefined },
    ],
  ] as const)("manual, by %s", async (_, options, own) => {
    const { call, paths, there } = await open(options);
    const { status, headers } = await call([], {}, own).asResponse();
    expect(status).toBe(302);
    expect(headers.get("location")).toBe(`${there.url}/b`);
    const { response } = await paths.GET("/a", own);
    expect(response.status).toBe(302);
    expect(there.requests).toEqual([]);
  });

  test("error", async () => {
    const { call, paths, there } = await open({
      redirect: "error",
      maxRetries: 0,
    });
    for (const error of [rejection(call()), rejection(paths.GET("/a"))])
      expect(await error).toBeInstanceOf(runtime.ConnectionError);
    expect(there.requests).toEqual([]);
    expect(await call([], {}, { redirect: "follow" })).toEqual({ a: 1 });
  });

  test("the choice holds where the request is made anew", async () => {
    const there = await serve(success);
    const here = await serve(
      { status: 503, headers: { "retry-after-ms": "0" } },
      { status: 307, headers: { location: there.url } },
    );
    const { apiKey, inQuery } = runtime;
    const { call } = testClient(
      runtime,
      { baseUrl: here.url, key: "k", redirect: "manual" },
      { method: "PUT", body: { type: "text/plain" }, security: [["key"]] },
      { securitySchemes: { key: apiKey(inQuery, "key") } },
    );
    const { status } = await call([], { body: "hi" }).asResponse();
    expect(status).toBe(307);
    expect(here.requests.map(({ target }) => target)).toEqual([
      "/?key=k",
      "/?key=k",
    ]);
    expect(there.requests).toEqual([]);
  });
});
