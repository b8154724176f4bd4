import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { type Answer, startServer, type TestServer } from "./server.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
} from "./support.ts";
import { transports } from "./transports.ts";

const headers = { "content-type": "application/octet-stream" };
const operation: Operation = {
  id: "download",
  method: "GET",
  path: "/",
  accept: "application/octet-stream",
  security: [],
};

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe.each(transports)("bytes over $name", ({ runtime }) => {
  const start = (options: object, own: object = {}) =>
    new runtime.BinaryPromise<Blob>(
      testClient(runtime, { maxRetries: 0, ...options }).core,
      operation,
      [],
      {},
      own,
    );
  const open = async (answer: Answer, own: object = {}) => {
    server = await startServer(answer);
    // Not by itself: a promise gives a call's data in its place.
    return { call: start({ baseUrl: server.url }, own) };
  };
  const body = Buffer.from([0, 255, 10, 13, 128]);

  test("come as a Blob, as bytes or as a stream, as the caller asks, by one request", async () => {
    expect(await (await open({ headers, body })).call.asBytes()).toEqual(
      new Uint8Array(body),
    );
    expect(server?.requests).toHaveLength(1);
    const stream = await start({ baseUrl: server?.url }).asStream();
    const read = await new Response(stream).arrayBuffer();
    expect(Buffer.from(read)).toEqual(body);
    for (const blob of [
      await start({ baseUrl: server?.url }),
      await start({ baseUrl: server?.url }).asBlob(),
    ]) {
      expect(blob.type).toBe("application/octet-stream");
      expect(Buffer.from(await blob.arrayBuffer())).toEqual(body);
    }
    expect(server?.requests).toHaveLength(4);
  });

  test("are bytes whatever the server calls them", async () => {
    const { fetch } = scriptedFetch(json({ a: 1 }));
    const text = '{"a":1}';
    expect(await start({ fetch })).toEqual({ a: 1 });
    expect(await (await start({ fetch }).asBlob()).text()).toBe(text);
    const bytes = await start({ fetch }).asBytes();
    expect(new TextDecoder().decode(bytes)).toBe(text);
    const stream = await start({ fetch }).asStream();
    expect(await new Response(stream).text()).toBe(text);
  });

  test.each([200, 204, 205])(
    "of an empty %i there are none",
    async (status) => {
      const { fetch } = scriptedFetch(empty(status));
      const awaited = await start({ fetch });
      if (status === 200) expect(awaited.size).toBe(0);
      else expect(awaited).toBeUndefined();
      expect((await start({ fetch }).asBlob()).size).toBe(0);
      expect(await start({ fetch }).asBytes()).toEqual(new Uint8Array());
      const stream = await start({ fetch }).asStream();
      expect(await stream.getReader().read()).toEqual({
        done: true,
        value: undefined,
      });
    },
  );

  test.each(["asBlob", "asBytes", "asStream"] as const)(
    "%s is a call like any other",
    async (way) => {
      const failing = scriptedFetch(json({ why: "none" }, 404));
      const error = await rejection(start({ fetch: failing.fetch })[way]());
      expect(error).toBeInstanceOf(runtime.ApiError);
      expect(error).toMatchObject({
        status: 404,
        body: { why: "none" },
        operationId: "download",
      });
      const result = await start({ fetch: failing.fetch })[way]().result();
      expect(result).toMatchObject({ ok: false, error: { why: "none" } });

      const { fetch } = scriptedFetch(json(1));
      const { data, response } = await start({ fetch })[way]().withResponse();
      expect(data).toBeDefined();
      expect(response.status).toBe(200);

      const lost = scriptedFetch(new Error("reset"));
      expect(
        await rejection(start({ fetch: lost.fetch })[way]()),
      ).toBeInstanceOf(runtime.ConnectionError);
    },
  );

  test("a stream comes while the answer is still being written", async () => {
    let answer: ServerResponse | undefined;
    const { call } = await open((_, response) => {
      answer = response.writeHead(200, headers);
      answer.write("a");
    });
    const reader = (await call.asStream()).getReader();
    expect((await reader.read()).value).toEqual(new Uint8Array([97]));
    answer?.end("b");
    expect((await reader.read()).value).toEqual(new Uint8Array([98]));
    expect((await reader.read()).done).toBe(true);
  });

  test("a stream that breaks off is a ConnectionError", async () => {
    const { call } = await open((_, response) => {
      response.writeHead(200, { ...headers, "content-length": "9" });
      response.write("a", () => response.destroy());
    });
    const stream = await call.asStream();
    const error = await rejection(new Response(stream).text());
    expect(error).toBeInstanceOf(runtime.ConnectionError);
  });

  test.each(["cancel", "abort"])(
    "by %s of a stream the server sees the connection close",
    async (way) => {
      const controller = new AbortController();
      let closed: Promise<unknown> | undefined;
      const { call } = await open(
        (_, response) => {
          closed = once(response, "close");
          response.writeHead(200, headers).write("a");
        },
        { signal: controller.signal },
      );
      const reader = (await call.asStream()).getReader();
      await reader.read();
      if (way === "cancel") await reader.cancel();
      else {
        const next = rejection(reader.read());
        controller.abort("enough");
        expect(await next).toBe("enough");
      }
      await closed;
    },
  );
});
