import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { startServer } from "./server.ts";
import { collect, streaming } from "./streams.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const headers = { "content-type": "text/event-stream" };

describe.each(transports)("streams on the wire over $name", ({ runtime }) => {
  const open = (url: string, options: object = {}) =>
    runtime.openEvents<number, unknown, unknown>(
      testClient(runtime, { baseUrl: url }).core,
      streaming("text/event-stream"),
      [],
      {},
      options,
    );

  test.each(["break", "abort"])(
    "by %s the server sees the connection close",
    async (way) => {
      const controller = new AbortController();
      let closed: Promise<unknown> | undefined;
      const server = await startServer((_, response) => {
        closed = once(response, "close");
        response.writeHead(200, headers).write("data: 1\n\n");
      });
      const found: number[] = [];
      const loop = (async () => {
        for await (const item of open(server.url, {
          signal: controller.signal,
        })) {
          found.push(item);
          if (way === "break") break;
          controller.abort("enough");
        }
      })();
      if (way === "break") await loop;
      else expect(await rejection(loop)).toBe("enough");
      await closed;
      expect(found).toEqual([1]);
      await server.close();
    },
  );

  test("items come while the answer is still being written", async () => {
    let answer: ServerResponse | undefined;
    const server = await startServer((_, response) => {
      answer = response.writeHead(200, headers);
      answer.write("data: 1\n\n");
    });
    const found: number[] = [];
    for await (const item of open(server.url)) {
      found.push(item);
      if (item < 3) answer?.write(`data: ${item + 1}\r\n\r\n`);
      else answer?.end();
    }
    expect(found).toEqual([1, 2, 3]);
    await server.close();
  });

  test("a connection that breaks is a ConnectionError, or the next request's to go on from", async () => {
    const breakOff = (_: unknown, response: ServerResponse): void => {
      response.writeHead(200, headers);
      response.write("retry: 1\nid: é1\ndata: 1\n\n", () => response.destroy());
    };
    const server = await startServer(breakOff, breakOff, { status: 204 });
    const error = await rejection(collect(open(server.url)));
    expect(error).toBeInstanceOf(runtime.ConnectionError);
    expect(await collect(open(server.url, { reconnect: true }))).toEqual([1]);
    const ids = server.requests.map((one) => one.headers["last-event-id"]);
    expect(ids).toEqual([
      undefined,
      undefined,
      Buffer.from("é1").toString("latin1"),
    ]);
    await server.close();
  });
});
