import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EventStreamOptions } from "../../../templates/runtime/reconnect.ts";
import type { StreamOperation } from "../../../templates/runtime/stream-call.ts";
import { collect, Feed, streaming, whole } from "./streams.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const sse = "text/event-stream";
const ndjson = "application/x-ndjson";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each(transports)("streams over $name", ({ runtime }) => {
  const start = (turns: readonly Turn[], options: object = {}) => {
    const { fetch, sent } = scriptedFetch(...turns);
    const { core } = testClient(runtime, { fetch, maxRetries: 0, ...options });
    const events = (
      more: Partial<StreamOperation["stream"]> = {},
      own?: EventStreamOptions,
      params?: object,
    ) =>
      runtime.openEvents<unknown, AsyncIterable<unknown>, unknown>(
        core,
        streaming(sse, more, { method: "POST", body: { type: "text/plain" } }),
        [],
        params,
        own,
      );
    const lines = (
      more: Partial<StreamOperation["stream"]> = {},
      own?: EventStreamOptions,
    ) =>
      runtime.openLines<unknown, AsyncIterable<unknown>, unknown>(
        core,
        streaming(ndjson, more),
        [],
        {},
        own,
      );
    return { events, lines, sent };
  };

  test("the data of each event is an item, parsed as JSON", async () => {
    const { events, sent } = start([
      whole('data: {"a": 1}\n\ndata:\n\ndata: "b"\n\ndata: [\ndata: 3]\n\n'),
    ]);
    expect(await collect(events())).toEqual([{ a: 1 }, "b", [3]]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers["accept"]).toBe(sse);
  });

  test("`[DONE]` ends the items, and the answer", async () => {
    const feed = new Feed();
    const { events } = start([feed.turn]);
    const call = events();
    await call.asResponse();
    feed.push("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n");
    expect(await collect(call)).toEqual([1]);
    expect(feed.isCancelled).toBe(true);
  });

  test("to text it is an item like any other", async () => {
    const { events } = start([whole("data: {\n\ndata: [DONE]\n\ndata\n\n")]);
    expect(await collect(events({ text: true }))).toEqual(["{", "[DONE]", ""]);
  });

  test("the events themselves can be had, their data unparsed", async () => {
    const { events } = start([
      whole("event: add\nid: 4\nretry: 20\ndata: {\n\ndata: [DONE]\n\n"),
    ]);
    expect(await collect(events().events())).toEqual([
      { event: "add", id: "4", retry: 20, data: "{" },
      { event: "message", id: "4", retry: undefined, data: "[DONE]" },
    ]);
  });

  test("each line is an item, parsed as JSON; empty ones are none", async () => {
    const { lines, sent } = start([whole('{"a": 1}\r\n\n \n"b"', ndjson)]);
    expect(await collect(lines())).toEqual([{ a: 1 }, "b"]);
    expect(sent[0]?.headers["accept"]).toBe(ndjson);
  });

  test("or is text as it comes", async () => {
    const { lines } = start([whole("a\n\n[\n", "text/plain; charset=utf-8")]);
    expect(await collect(lines({ type: "text/plain", text: true }))).toEqual([
      "a",
      "",
      "[",
    ]);
  });

  test.each(["application/jsonl", "Application/NDJSON; charset=utf-8"])(
    "%s is the same format",
    async (type) => {
      const { lines } = start([whole("1\n2\n", type)]);
      expect(await collect(lines())).toEqual([1, 2]);
    },
  );

  test("where nothing else can come, awaiting gives the stream, unread", async () => {
    const feed = new Feed();
    const { events } = start([feed.turn]);
    const call = events();
    const { data, response } = await call.withResponse();
    expect(await call).toBe(data);
    expect(await call.result()).toMatchObject({ ok: true, status: 200 });
    expect(response.bodyUsed).toBe(false);
    feed.push("data: 1\n\n");
    feed.close();
    expect(await collect(data)).toEqual([1]);
    expect((await rejection(collect(data))).message).toContain("only once");
    expect(await rejection(collect(call))).toBeInstanceOf(runtime.RequestError);
  });

  test("204 and an empty body have no items", async () => {
    const { events, lines } = start([empty(204)]);
    expect(await events()).toBeUndefined();
    expect(await collect(events())).toEqual([]);
    expect(await collect(lines())).toEqual([]);
    const { lines: none } = start([
      () => new Response(null, { headers: { "content-length": "0" } }),
    ]);
    expect(await collect(none())).toEqual([]);
  });

  describe("where JSON may come too", () => {
    const otherwise = { otherwise: "application/json" };

    test("awaiting asks for that alone", async () => {
      const { events, sent } = start([json({ a: 1 })]);
      expect(await events(otherwise)).toEqual({ a: 1 });
      expect(sent[0]?.headers["accept"]).toBe("application/json");
    });

    test("iterating asks for the stream alone, in the same single request", async () => {
      const { events, sent } = start([whole("data: 1\n\n")]);
      expect(await collect(events(otherwise))).toEqual([1]);
      const raw = await collect(events(otherwise).events());
      expect(raw).toMatchObject([{ data: "1" }]);
      expect(sent.map(({ headers }) => headers["accept"])).toEqual([sse, sse]);
    });

    test("the request goes out though nobody asks for its answer", async () => {
      const { events, sent } = start([json({})]);
      void events(otherwise);
      await vi.advanceTimersByTimeAsync(0);
      expect(sent).toHaveLength(1);
    });

    test("a stream where JSON is awaited is a ParseError, and let go", async () => {
      const feed = new Feed();
      const { events } = start([feed.turn]);
      const error = await rejection(events(otherwise));
      expect(error).toBeInstanceOf(runtime.ParseError);
      expect(error.message).toContain("iterate");
      expect(feed.isCancelled).toBe(true);
    });

    test("so is JSON where a stream is", async () => {
      const { events, lines } = start([json({ a: 1 })]);
      for (const call of [events(otherwise), events(), lines()]) {
        const error = await rejection(collect(call));
        expect(error).toBeInstanceOf(runtime.ParseError);
        expect(error.message).toMatch(/^Not \S+, but application\/json$/);
      }
    });

    test("iterating after awaiting finds no stream", async () => {
      const { events } = start([json({ a: 1 })]);
      const call = events(otherwise);
      await call;
      expect(await rejection(collect(call))).toBeInstanceOf(runtime.ParseError);
    });

    test("a stream that the body asked for can be iterated later", async () => {
      const { events } = start([whole("data: 1\n\n")]);
      const call = events(otherwise);
      await call.asResponse();
      expect(await collect(call)).toEqual([1]);
    });
  });

  test("a failure rejects the iteration as it does the call", async () => {
    const { events } = start([json({ detail: "gone" }, 404)]);
    for (const error of [
      await rejection(collect(events())),
      await rejection(collect(events().events())),
      await rejection(events()),
    ]) {
      expect(error).toBeInstanceOf(runtime.NotFoundError);
      expect(error.body).toEqual({ detail: "gone" });
      expect(error.operationId).toBe("tail");
    }
    const result = await events().result();
    expect(result).toMatchObject({ ok: false, error: { detail: "gone" } });
  });

  test("what is not JSON is a ParseError that shows its beginning, and ends the answer", async () => {
    for (const type of [sse, ndjson]) {
      const feed = new Feed(type);
      const { events, lines } = start([feed.turn]);
      const call = type === sse ? events() : lines();
      await call.asResponse();
      const data = `<p>${"x".repeat(500)}`;
      feed.push(type === sse ? `data: 1\n\ndata: ${data}\n\n` : `1\n${data}\n`);
      const found: unknown[] = [];
      const error = await rejection(
        (async () => {
          for await (const item of call) found.push(item);
        })(),
      );
      expect(found).toEqual([1]);
      expect(error).toBeInstanceOf(runtime.ParseError);
      expect(error.message).toBe(`Not JSON: ${data.slice(0, 100)}`);
      expect(error.cause).toBeInstanceOf(SyntaxError);
      expect(feed.isCancelled).toBe(true);
    }
  });

  test("a connection that breaks is a ConnectionError, after what came before", async () => {
    const feed = new Feed();
    const { events, sent } = start([feed.turn], { maxRetries: 2 });
    const items = events()[Symbol.asyncIterator]();
    const first = items.next();
    await vi.advanceTimersByTimeAsync(0);
    feed.push("data: 1\n\ndata: 2\n");
    expect(await first).toEqual({ done: false, value: 1 });
    feed.fail();
    const error = await rejection(items.next());
    expect(error).toBeInstanceOf(runtime.ConnectionError);
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(1);
  });

  test("the headers have the call's timeout, the items all the time there is", async () => {
    const feed = new Feed();
    const { events } = start([feed.turn], { timeout: 10 });
    const items = events()[Symbol.asyncIterator]();
    const first = items.next();
    await vi.advanceTimersByTimeAsync(10_000_000);
    expect(vi.getTimerCount()).toBe(0);
    feed.push("data: 1\n\n");
    expect(await first).toEqual({ done: false, value: 1 });
    const { events: stalled } = start(["stall"], { timeout: 10 });
    const error = rejection(collect(stalled()));
    await vi.advanceTimersByTimeAsync(10);
    expect(await error).toBeInstanceOf(runtime.TimeoutError);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("middleware sees the request and the answer", async () => {
    const seen: unknown[] = [];
    const { events } = start([whole("data: 1\n\n")], {
      middleware: [
        {
          onRequest: ({ request }: { request: Request }) =>
            void seen.push(request.headers.get("accept")),
          onResponse: ({ response }: { response: Response }) =>
            void seen.push(response.status),
        },
      ],
    });
    expect(await collect(events())).toEqual([1]);
    expect(seen).toEqual([sse, 200]);
  });

  describe("nothing is left", () => {
    const leavings: [
      string,
      (call: AsyncIterable<unknown>) => Promise<void>,
    ][] = [
      [
        "break",
        async (call) => {
          for await (const _ of call) break;
        },
      ],
      [
        "throw",
        async (call) => {
          const error = await rejection(
            (async () => {
              for await (const item of call) throw new RangeError(String(item));
            })(),
          );
          expect(error).toBeInstanceOf(RangeError);
        },
      ],
      [
        "return while the next item is awaited",
        async (call) => {
          const items = call[Symbol.asyncIterator]();
          await items.next();
          const next = items.next();
          await vi.advanceTimersByTimeAsync(0);
          expect(await items.return?.()).toEqual({
            done: true,
            value: undefined,
          });
          expect(await next).toEqual({ done: true, value: undefined });
        },
      ],
      [
        "return before the first item",
        async (call) => {
          await call[Symbol.asyncIterator]().return?.();
        },
      ],
    ];

    test.each(leavings)("by %s", async (_, leave) => {
      for (const choose of ["items", "events", "lines"]) {
        const feed = new Feed(choose === "lines" ? ndjson : sse);
        const { signal } = new AbortController();
        const { events, lines } = start([feed.turn]);
        const call =
          choose === "lines"
            ? lines({}, { signal })
            : events({}, { signal, reconnect: true });
        await call.asResponse();
        feed.push(choose === "lines" ? "1\n" : "data: 1\n\n");
        await leave(
          choose === "events"
            ? (call as ReturnType<typeof events>).events()
            : call,
        );
        await vi.advanceTimersByTimeAsync(0);
        expect(feed.isCancelled, choose).toBe(true);
        expect(getEventListeners(signal, "abort"), choose).toHaveLength(0);
        expect(vi.getTimerCount(), choose).toBe(0);
      }
    });

    test.each([new Error("enough"), undefined, "stop"])(
      "by the caller's signal, whose reason (%s) is thrown: while an item is awaited, and between two",
      async (reason) => {
        for (const isWaiting of [true, false]) {
          const feed = new Feed();
          const controller = new AbortController();
          const { signal } = controller;
          const { events } = start([feed.turn]);
          const items = events({}, { signal })[Symbol.asyncIterator]();
          const first = items.next();
          await vi.advanceTimersByTimeAsync(0);
          feed.push("data: 1\n\ndata: 2\n\n");
          expect((await first).value).toBe(1);
          if (isWaiting) expect((await items.next()).value).toBe(2);
          const next = isWaiting ? rejection(items.next()) : undefined;
          await vi.advanceTimersByTimeAsync(0);
          controller.abort(reason);
          expect(await (next ?? rejection(items.next()))).toBe(signal.reason);
          await vi.advanceTimersByTimeAsync(0);
          expect(feed.isCancelled).toBe(true);
          expect(getEventListeners(signal, "abort")).toHaveLength(0);
          expect(vi.getTimerCount()).toBe(0);
        }
      },
    );

    test("by a signal that fires before the stream is read", async () => {
      const feed = new Feed();
      const controller = new AbortController();
      const { events } = start([feed.turn]);
      const stream = await events({}, { signal: controller.signal });
      controller.abort("late");
      expect(await rejection(collect(stream))).toBe("late");
      expect(feed.isCancelled).toBe(true);
    });

    test("at the end", async () => {
      const { signal } = new AbortController();
      const { events } = start([whole("data: 1\n\n")]);
      await collect(events({}, { signal }));
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
