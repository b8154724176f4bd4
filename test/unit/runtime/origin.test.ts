import { afterEach, describe, expect, test, vi } from "vitest";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { startServer, type TestServer } from "./server.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) await server.close();
});

async function serve(): Promise<TestServer> {
  const server = await startServer({
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  servers.push(server);
  return server;
}

const reserved: Partial<Operation> = {
  path: "/{id}",
  parameters: [{ in: "path", name: "id", allowReserved: true }],
};

describe.each(transports)("the host of a request over $name", ({ runtime }) => {
  /** A client of the page's own server, and a host that must see nothing of it. */
  async function open(operation: Partial<Operation>, baseUrl?: string) {
    const here = await serve();
    const evil = await serve();
    const host = evil.url.replace("http:", "");
    const token = vi.fn(() => "s3cret");
    const client = testClient(
      runtime,
      { baseUrl: baseUrl ?? here.url, token },
      { security: [["token"]], ...operation },
      { securitySchemes: { token: runtime.bearer() } },
    );
    return { ...client, here, evil, host, token };
  }

  const atRoot = async (operation: Partial<Operation>) => {
    const opened = await open(operation, "/");
    vi.stubGlobal("location", { href: `${opened.here.url}/a/page` });
    return opened;
  };

  test("is the page's where a path begins with two slashes", async () => {
    const evil = await serve();
    const path = `${evil.url.replace("http:", "")}/c`;
    const { call, paths, here } = await atRoot({ path });
    await call();
    await paths.GET(path);
    expect(here.requests.map(({ target }) => target)).toEqual([path, path]);
    expect(evil.requests).toEqual([]);
  });

  test("is the page's whatever a reserved path value holds", async () => {
    const { call, paths, here, evil, host } = await atRoot(reserved);
    const id = `${host.slice(1)}/c`;
    await call([id]);
    await paths.GET("/{id}", { params: { path: { id } } });
    await call([`\\${host.slice(2)}`]);
    expect(here.requests.map(({ target }) => target)).toEqual([
      `/${id}`,
      `/${id}`,
      `/%5C${host.slice(2)}`,
    ]);
    expect(evil.requests).toEqual([]);
  });

  test.each([".evil.example/x", "@evil.example/x", ":99/x", "\\.evil.example"])(
    "is the base URL's behind which %j stands",
    async (path) => {
      const { call, paths, token, here } = await open({ path });
      for (const error of [rejection(call()), rejection(paths.GET(path))])
        expect(await error).toBeInstanceOf(runtime.RequestError);
      expect(token).not.toHaveBeenCalled();
      expect(here.requests).toEqual([]);
    },
  );

  test("is the base URL's whatever a path serializer gives", async () => {
    const { paths, token, here, evil } = await open({ path: "/x" });
    for (const pathSerializer of [
      () => `${evil.url}/x`,
      (url: string) => url.replace("/x", "0/x"),
      (url: string) => url.replace("http://", "http://evil.example@"),
    ]) {
      const error = await rejection(paths.GET("/x", { pathSerializer }));
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(error.message).toContain(`${here.url}/`);
    }
    expect(token).not.toHaveBeenCalled();
    await paths.GET("/x", { pathSerializer: (url: string) => `${url}/y` });
    expect(here.requests.map(({ target }) => target)).toEqual(["/x/y"]);
    expect(evil.requests).toEqual([]);
  });
});
