import { afterEach, describe, expect, test } from "vitest";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { startServer, type TestServer } from "./server.ts";
import { testClient } from "./support.ts";
import { transports } from "./transports.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(headers = {}): Promise<TestServer> {
  const server = await startServer({
    headers: { "content-type": "application/json", ...headers },
    body: "[]",
  });
  servers.push(server);
  return server;
}

const operation: Partial<Operation> = {
  path: "/x",
  parameters: [
    { in: "query", name: "q" },
    { in: "query", name: "tags", explode: false },
  ],
};

describe.each(transports)("a query of the client over $name", ({ runtime }) => {
  /** What both kinds of call send, with the codec of parameters and, where there are none, without. */
  async function targets(
    base: (url: string) => string | URL,
    options: object,
    params: Record<string, unknown> = {},
  ): Promise<string[]> {
    const { url, requests } = await serve();
    const own = { baseUrl: base(url), ...options };
    const withCodec = testClient(runtime, own, operation);
    await withCodec.call([], params);
    await withCodec.paths.GET("/x", { params: { query: params } });
    if (!Object.keys(params).length) {
      const bare = { path: "/x" };
      const none = testClient(runtime, own, bare, { parameters: undefined });
      await none.call();
      await none.paths.GET("/x");
    }
    return [...new Set(requests.map(({ target }) => target))];
  }

  test("in the base URL is in every request, whatever else is", async () => {
    const base = (url: string) => `${url}/v1/?api-version=1&a=b%20c#f`;
    const kept = "/v1/x?api-version=1&a=b";
    for (const target of await targets(base, {}))
      expect(target.replace("%20", "+")).toBe(`${kept}+c`);
    expect(await targets(base, {}, { q: "z" })).toEqual([`${kept}%20c&q=z`]);
    expect(await targets((url) => new URL(base(url)), {}, { q: "z" })).toEqual([
      `${kept}%20c&q=z`,
    ]);
  });

  test("gives way to what a call says, and keeps what stands twice", async () => {
    const base = (url: string) => `${url}?q=1&a=1&a=2`;
    expect(await targets(base, {}, { q: "2" })).toEqual(["/x?q=2&a=1&a=2"]);
    expect(
      await targets((url) => `${url}/?a=1&a=2`, {}, { q: undefined }),
    ).toEqual(["/x?a=1&a=2"]);
  });

  test("of options is written as its parameters are", async () => {
    const query = { tags: ["a", "b"], other: [1, 2], none: undefined };
    expect(await targets((url) => url, { query }, { q: "1" })).toEqual([
      "/x?tags=a,b&other=1&other=2&q=1",
    ]);
    expect(await targets((url) => url, { query: { v: 1, n: null } })).toEqual([
      "/x?v=1",
    ]);
    expect(
      await targets(
        (url) => `${url}?v=0`,
        { query: { v: 1 } },
        { v: undefined },
      ),
    ).not.toContain("/x?v=0");
  });

  test("is not added to an address that a server gives", async () => {
    const { url, requests } = await serve({
      link: "</x?v=1&page=2>; rel=next",
    });
    const paged = {
      id: "list",
      method: "GET",
      path: "/x",
      security: [],
      pages: runtime.byLink({ items: [] }),
    };
    const { core } = testClient(
      runtime,
      { baseUrl: url, query: { v: 1 } },
      paged,
    );
    const first = await new runtime.PagePromise(core, paged, []).page();
    await first.getNextPage();
    expect(requests.map(({ target }) => target)).toEqual([
      "/x?v=1",
      "/x?v=1&page=2",
    ]);
  });
});
