import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An answer that begins and never ends, and the end of its connection. */
function endless(type = "application/json"): {
  answer: Answer;
  closed: Promise<unknown>;
} {
  let hear: (response: ServerResponse) => void = () => {};
  const begun = new Promise<ServerResponse>((resolve) => (hear = resolve));
  return {
    answer(_, response) {
      response.writeHead(200, { "content-type": type });
      response.write("data: 1\n\n");
      hear(response);
    },
    closed: begun.then((response) => once(response, "close")),
  };
}

/** A `fetch` of one argument, such as users write, which knows no other signal than the Request's. */
const plain = (request: Request) => fetch(request);

describe.each(transports)("signals over $name", ({ runtime }) => {
  const reason = new Error("enough");

  test.each([
    ["fetch", undefined],
    ["a fetch of one argument", plain],
  ])("end a stream by path after its headers, with %s", async (_, fetch) => {
    const { answer, closed } = endless();
    server = await startServer(answer);
    const { paths } = testClient(runtime, { baseUrl: server.url, fetch });
    const controller = new AbortController();
    const { signal } = controller;
    const { data } = await paths.GET("/", { parseAs: "stream", signal });
    const reader = (data as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    controller.abort(reason);
    expect(await rejection(reader.read())).toBe(reason);
    await closed;
  });

  test("end what asResponse gives", async () => {
    const { answer, closed } = endless();
    server = await startServer(answer);
    const { call } = testClient(runtime, { baseUrl: server.url });
    const controller = new AbortController();
    const { signal } = controller;
    const response = await call([], {}, { signal }).asResponse();
    controller.abort(reason);
    await expect(response.text()).rejects.toThrow();
    await closed;
  });

  test("and timeouts reach a fetch of one argument, in each attempt", async () => {
    const closed: Promise<unknown>[] = [];
    server = await startServer((request) => {
      closed.push(once(request.socket, "close"));
    });
    const { call } = testClient(
      runtime,
      {
        baseUrl: server.url,
        fetch: plain,
        timeout: 500,
        middleware: [{ onRequest: ({ request }) => new Request(request) }],
      },
      { method: "PUT", body: { type: "application/json" } },
    );
    const error = await rejection(
      call([], { body: { a: 1 } }, { maxRetries: 1 }),
    );
    expect(error).toBeInstanceOf(runtime.TimeoutError);
    expect(closed).toHaveLength(2);
    await Promise.all(closed);
    expect(server.requests.map(({ body }) => body.toString())).toEqual([
      '{"a":1}',
      '{"a":1}',
    ]);
  });

  test("a retry is not ended by the attempt before it", async () => {
    server = await startServer(() => {}, {
      headers: { "content-type": "application/json" },
      body: "1",
    });
    const { call } = testClient(runtime, {
      baseUrl: server.url,
      fetch: plain,
      timeout: 1_000,
    });
    expect(await call()).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  test("end a fetch of one argument with the caller's own reason", async () => {
    let gone: Promise<unknown> | undefined;
    server = await startServer((request) => {
      gone = once(request.socket, "close");
      controller.abort(reason);
    });
    const controller = new AbortController();
    const { call } = testClient(runtime, { baseUrl: server.url, fetch: plain });
    const { signal } = controller;
    expect(await rejection(call([], {}, { signal }))).toBe(reason);
    await gone;
  });

  test("are heard by middleware", async () => {
    const controller = new AbortController();
    let heard: Promise<unknown> | undefined;
    const { call } = testClient(runtime, {
      baseUrl: "http://127.0.0.1:1",
      middleware: [
        {
          async onRequest({ request: { signal } }) {
            heard = once(signal, "abort").then(() => signal.reason as unknown);
            controller.abort(reason);
            await heard;
          },
        },
      ],
    });
    const { signal } = controller;
    expect(await rejection(call([], {}, { signal }))).toBe(reason);
    expect(await heard).toBe(reason);
  });

  test("close a stream between two items", async () => {
    const { answer, closed } = endless("text/event-stream");
    server = await startServer(answer);
    const { core } = testClient(runtime, { baseUrl: server.url });
    const controller = new AbortController();
    const call = runtime.openEvents<number, unknown, never>(
      core,
      {
        id: "a",
        method: "GET",
        path: "/",
        security: [],
        stream: { type: "text/event-stream" },
      },
      [],
      {},
      { signal: controller.signal },
    );
    const items = call[Symbol.asyncIterator]();
    expect((await items.next()).value).toBe(1);
    controller.abort(reason);
    await closed;
    expect(await rejection(items.next())).toBe(reason);
  });

  test("without a reason, as React Native's have it, end as others do", async () => {
    const { call } = testClient(runtime, {
      fetch: () => new Promise<never>(() => {}),
    });
    const listeners = new Set<() => void>();
    const signal = {
      aborted: false,
      addEventListener: (_: string, one: () => void) => listeners.add(one),
      removeEventListener: (_: string, one: () => void) =>
        listeners.delete(one),
    };
    const own = { signal: signal as unknown as AbortSignal };
    const pending = rejection(call([], {}, own));
    signal.aborted = true;
    for (const one of listeners) one();
    expect((await pending).name).toBe("AbortError");
    expect((await rejection(call([], {}, own))).name).toBe("AbortError");
    expect(listeners.size).toBe(0);
  });
});

describe.each(transports)("types over $name", ({ runtime }) => {
  const headers = { "Content-Type": "application/json", Accept: "text/html" };

  test.each([
    ["bytes", { type: "image/png" }, { body: Buffer.from("a") }, "a"],
    [
      "a form",
      { type: "application/x-www-form-urlencoded" },
      { body: { a: "b" } },
      "a=b",
    ],
    ["parts", { type: "multipart/form-data" }, { body: { a: "b" } }, "name="],
  ])(
    "of the operation win over those that all of a client send, for %s",
    async (_, body, params, expected) => {
      server = await startServer({ status: 204 });
      const { call, paths } = testClient(
        runtime,
        { baseUrl: server.url, headers },
        { method: "POST", accept: "image/png", body },
      );
      await call([], params);
      await paths.POST("/", params);
      for (const sent of server.requests) {
        expect(sent.headers["content-type"]?.split(";")[0]).toBe(body.type);
        expect(sent.headers["accept"]).toBe("image/png");
        expect(sent.body.toString()).toContain(expected);
      }
      expect(server.requests).toHaveLength(2);
    },
  );

  test("of a call win over both, and a client's hold where the document has none", async () => {
    server = await startServer({ status: 204 });
    const { call, paths } = testClient(
      runtime,
      { baseUrl: server.url, headers },
      { method: "POST", accept: null, body: { type: "application/json" } },
    );
    const own = { "content-type": "text/plain", accept: "a/b" };
    await call([], { body: "a" }, { headers: own });
    await call([], { body: "a" });
    await paths.POST("/other", { body: "a" });
    expect(
      server.requests.map(({ headers }) => [
        headers["content-type"],
        headers["accept"],
      ]),
    ).toEqual([
      ["text/plain", "a/b"],
      ["application/json", "text/html"],
      ["application/json", "text/html"],
    ]);
  });

  test("of a stream win over a client's", async () => {
    server = await startServer({
      headers: { "content-type": "text/event-stream" },
    });
    const { core } = testClient(runtime, { baseUrl: server.url, headers });
    const stream = { type: "text/event-stream" };
    const operation = {
      id: "a",
      method: "GET",
      path: "/",
      security: [],
      stream,
    };
    for await (const _ of runtime.openEvents(core, operation, []));
    expect(server.requests[0]?.headers["accept"]).toBe("text/event-stream");
  });
});
