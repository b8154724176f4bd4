import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../../generated/index.ts";
import { redactor, hideIn } from "../../../templates/runtime/redact.ts";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serve(...answers: readonly Answer[]): Promise<TestServer> {
  const server = await startServer(...answers);
  servers.push(server);
  return server;
}

/** Everything that an error shows to whoever prints it. */
function shown(error: unknown): string {
  return (
    inspect(error, { depth: null }) + String(error) + JSON.stringify(error)
  );
}

describe.each(transports)("a key in the query over $name", ({ runtime }) => {
  const { apiKey, byLink, inQuery } = runtime;
  const securitySchemes = { key: apiKey(inQuery, "api key") };
  const operation = {
    id: "list",
    method: "GET",
    path: "/items",
    security: [["key"]],
    pages: byLink({ items: [] }),
  };

  function start(baseUrl: string, options: object = {}) {
    const own = { baseUrl, key: "s3cret", maxRetries: 0, ...options };
    const api = { securitySchemes, hideIn };
    const client = testClient(runtime, own, operation, api);
    return {
      ...client,
      list: () => new runtime.PagePromise(client.core, operation, []),
    };
  }

  const page = (link: string): Answer => ({
    headers: {
      "content-type": "application/json",
      link: `<${link}>; rel=next`,
    },
    body: "[1]",
  });
  const again = "/items?page=2&api%20key=s3cret";

  async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
    const found: unknown[] = [];
    for await (const item of items) found.push(item);
    return found;
  }

  test("that a Link repeats is in no failure of the page it leads to", async () => {
    const server = await serve(page(again), {
      status: 404,
      body: `{"message":"no page at ${again}"}`,
    });
    const error = await rejection(all(start(server.url).list()));
    expect(error).toBeInstanceOf(runtime.NotFoundError);
    const url = `${server.url}/items?page=2&api%20key=[redacted]`;
    expect(error.url).toBe(url);
    expect(error.message).toBe(
      `404 for GET ${url}: no page at /items?page=2&api%20key=[redacted]`,
    );
    expect(error.stack).not.toContain("s3cret");
    expect(server.requests.map(({ target }) => target)).toEqual([
      "/items?api%20key=s3cret",
      again,
    ]);
  });

  test.each([
    ["leads in a circle", again, "was there before"],
    [
      "leads to another origin",
      `http://u:s3cret@b.example${again}`,
      "not to be",
    ],
  ])(
    "that a Link repeats is in no PaginationError: it %s",
    async (_, to, words) => {
      const server = await serve(page(to));
      const { list } = start(server.url);
      const looped = await rejection(all(list()));
      const first = await list().page();
      const asked = await rejection(
        first.getNextPage().then((second) => second.getNextPage()),
      );
      for (const error of [looped, asked]) {
        expect(error).toBeInstanceOf(runtime.PaginationError);
        expect(error.message).toContain(words);
        expect(error.message).toContain("[redacted]");
        expect(shown(error)).not.toContain("s3cret");
      }
    },
  );

  test("is in no other error, nor in its causes", async () => {
    const server = await serve({ body: `<a href="${again}">` });
    const broken = await rejection(start(server.url).call());
    expect(broken).toBeInstanceOf(runtime.ParseError);
    const fetch = ({ url }: Request): Promise<never> =>
      Promise.reject(new TypeError(`error sending request for url (${url})`));
    const { call, paths } = start(server.url, { fetch });
    const lost = await Promise.all([
      rejection(call()),
      rejection(paths.GET("/items")),
    ]);
    for (const error of [broken, ...lost]) {
      expect(shown(error)).toContain("[redacted]");
      expect(shown(error)).not.toContain("s3cret");
    }
  });

  test("is in no event of a logger, those of errors among them", async () => {
    const events: unknown[] = [];
    const logger = runtime.createLogger({
      write: (event) => events.push(event),
    });
    const { paths } = start("https://a.example", { logger });
    await rejection(
      paths.GET("/items", {
        pathSerializer: () => `https://b.example${again}`,
      }),
    );
    expect(JSON.stringify(events)).toContain("[redacted]");
    expect(JSON.stringify(events)).not.toContain("s3cret");
  });
});

test("errors of the platform that cannot be changed stay as they are", () => {
  const fixed = new DOMException("no ?a=s3cret");
  hideIn(fixed, {});
  const loop = new Error("x ?access_token=s3cret");
  loop.cause = loop;
  hideIn(loop, {});
  expect(loop.message).toBe("x ?access_token=[redacted]");
  expect(redactor([]).text("plain")).toBe("plain");
});

test("a client shows nothing of its credentials to whoever prints it", () => {
  const client = createClient({ apiToken: "s3cret", accountId: "a" });
  for (const part of [
    client,
    client.realtimeKit,
    client.realtimeKit.livestreams,
  ]) {
    expect(JSON.stringify(part)).not.toContain("s3cret");
    expect(inspect(part, { depth: null, showHidden: true })).not.toContain(
      "s3cret",
    );
    expect(inspect({ ...part }, { depth: null })).not.toContain("s3cret");
  }
  expect(JSON.stringify(client)).toBe('{"realtimeKit":{"livestreams":{}}}');
  expect(Object.keys(client.realtimeKit.livestreams)).toEqual([]);
});
