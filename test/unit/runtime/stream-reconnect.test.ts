import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { EventStreamOptions } from "../../../templates/runtime/reconnect.ts";
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

const broken = new TypeError("fetch failed");

beforeEach(() => {
  vi.useFakeTimers();
  // No jitter: half a second, one, two.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe.each(transports)("reconnecting over $name", ({ runtime }) => {
  const start = (
    turns: readonly Turn[],
    own: EventStreamOptions = {},
    options: object = { reconnect: true },
    operation: object = {},
  ) => {
    const times: number[] = [];
    const began = Date.now();
    const { fetch: play, sent } = scriptedFetch(...turns);
    const fetch: typeof play = (request, init) => {
      times.push(Date.now() - began);
      return play(request, init);
    };
    const { core } = testClient(runtime, { fetch, ...options });
    const call = runtime.openEvents<unknown, unknown, unknown>(
      core,
      streaming("text/event-stream", {}, operation),
      [],
      {},
      own,
    );
    return { call, sent, times };
  };

  /** Collects to the end, all waits over at once. */
  async function played<T>(work: Promise<T>): Promise<T> {
    work.catch(() => {});
    await vi.runAllTimersAsync();
    return work;
  }

  test("is an option: without it a stream ends where it ends", async () => {
    const { call, sent } = start([whole("data: 1\n\n")], {}, {});
    expect(await collect(call)).toEqual([1]);
    expect(sent).toHaveLength(1);
  });

  test("the call's option wins over the client's", async () => {
    const off = start([whole("data: 1\n\n")], { reconnect: false });
    expect(await collect(off.call)).toEqual([1]);
    const on = start(
      [whole("data: 1\n\n"), empty(204)],
      { reconnect: true },
      {},
    );
    expect(await played(collect(on.call))).toEqual([1]);
    expect(on.sent).toHaveLength(2);
  });

  test("asks for what follows the last id until 204 comes", async () => {
    const { call, sent, times } = start(
      [
        whole("id: a\ndata: 1\n\n"),
        whole("data: 2\n\nid: b\n\nid: lost\ndata: 3\n"),
        whole("id\ndata: 4\n\n"),
        empty(204),
      ],
      { headers: { "x-own": "1" } },
    );
    expect(await played(collect(call))).toEqual([1, 2, 4]);
    const ids = sent.map(({ headers }) => headers["last-event-id"]);
    expect(ids).toEqual([undefined, "a", "b", undefined]);
    expect(sent.every(({ headers }) => headers["x-own"] === "1")).toBe(true);
    expect(new Set(sent.map(({ headers }) => headers["accept"]))).toEqual(
      new Set(["text/event-stream"]),
    );
    expect(times).toEqual([0, 500, 1000, 1500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ["0", [0, 500, 1500]],
    ["1", [0, 1, 1001]],
  ])(
    "a server that asks for `retry: %s` and gives one event at a time is soon left alone",
    async (retry, expected) => {
      const { call, times } = start([whole(`retry: ${retry}\ndata: 1\n\n`)]);
      const error = await rejection(played(collect(call)));
      expect(error).toBeInstanceOf(runtime.ConnectionError);
      expect(times).toEqual(expected);
    },
  );

  test("goes on when the connection breaks", async () => {
    const feed = new Feed();
    const { call } = start([feed.turn, empty(204)]);
    const items = collect(call);
    await vi.advanceTimersByTimeAsync(0);
    feed.push("data: 1\n\ndata: cut off");
    await vi.advanceTimersByTimeAsync(0);
    feed.fail();
    expect(await played(items)).toEqual([1]);
  });

  test.each([
    ["waits as long as the server asks", "retry: 7000", 7000],
    ["shorter too", "retry: 20", 20],
    ["but no longer than a minute", "retry: 99999999999", 60_000],
    ["whatever number that may be", `retry: ${"9".repeat(400)}`, 60_000],
    ["and half a second where it asks for none", ": retry", 500],
  ])("%s", async (_, line, expected) => {
    const { call, times } = start([whole(`${line}\ndata: 1\n\n`), empty(204)]);
    await played(collect(call));
    expect(times).toEqual([0, expected]);
  });

  test("gives up after `maxRetries` attempts in a row without an event", async () => {
    const { call, times } = start(
      [
        whole("data: 1\n\n"),
        broken,
        whole("data: 2\n\n"),
        broken,
        whole(":"),
        json({}, 503),
        whole(""),
      ],
      { maxRetries: 3 },
    );
    const found: unknown[] = [];
    const error = await played(
      rejection(
        (async () => {
          for await (const item of call) found.push(item);
        })(),
      ),
    );
    expect(found).toEqual([1, 2]);
    expect(error).toBeInstanceOf(runtime.InternalServerError);
    expect(times).toEqual([0, 500, 1500, 2000, 3000, 5000]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("with the ConnectionError that came last", async () => {
    const broke = start([whole(""), broken], { maxRetries: 1 });
    expect(await played(rejection(collect(broke.call)))).toMatchObject({
      name: "ConnectionError",
      cause: broken,
    });
    const ended = start([whole("")], { maxRetries: 2 });
    const error = await played(rejection(collect(ended.call)));
    expect(error.message).toBe("The stream ended");
    expect(error).toBeInstanceOf(runtime.ConnectionError);
    expect(ended.sent).toHaveLength(3);
    const none = start([whole("")], {}, { reconnect: true, maxRetries: 0 });
    expect(await played(rejection(collect(none.call)))).toMatchObject({
      message: "The stream ended",
    });
    expect(none.sent).toHaveLength(1);
  });

  test("waits as a failure asks, and at least as long as the stream did", async () => {
    const { call, times } = start(
      [
        whole("retry: 3000\ndata: 1\n\n"),
        json({}, 429, { "retry-after": "5" }),
        json({}, 503, { "retry-after": "1" }),
        empty(204),
      ],
      { maxRetries: 3 },
    );
    await played(collect(call));
    expect(times).toEqual([0, 3000, 8000, 11_000]);
  });

  test("a failure that will not pass ends it", async () => {
    const { call, sent } = start([whole("data: 1\n\n"), json({ no: 1 }, 403)]);
    const error = await played(rejection(collect(call)));
    expect(error).toBeInstanceOf(runtime.PermissionDeniedError);
    expect(error.body).toEqual({ no: 1 });
    expect(sent).toHaveLength(2);
  });

  test("so does an answer that is no stream, and an event that is no JSON", async () => {
    const html = start([whole("data: 1\n\n"), whole("<p>", "text/html")]);
    expect(await played(rejection(collect(html.call)))).toBeInstanceOf(
      runtime.ParseError,
    );
    const text = start([whole("data: {\n\n")]);
    expect(await played(rejection(collect(text.call)))).toBeInstanceOf(
      runtime.ParseError,
    );
    expect(text.sent).toHaveLength(1);
  });

  test("`[DONE]` ends it for good, for those who read the events too", async () => {
    const items = start([whole("data: 1\n\ndata: [DONE]\n\n")]);
    expect(await played(collect(items.call))).toEqual([1]);
    const events = start([whole("data: 1\n\ndata: [DONE]\n\n")]);
    expect(await played(collect(events.call.events()))).toHaveLength(2);
    expect([...items.sent, ...events.sent]).toHaveLength(2);
  });

  test("sends the body again, and asks for credentials", async () => {
    const token = vi.fn(() => `t${token.mock.calls.length}`);
    const { fetch, sent } = scriptedFetch(whole("data: 1\n\n"), empty(204));
    const { core } = testClient(
      runtime,
      { fetch, reconnect: true, token },
      {},
      { securitySchemes: { token: runtime.bearer() } },
    );
    const operation = streaming(
      "text/event-stream",
      {},
      {
        method: "POST",
        body: { type: "application/json", flat: true },
        security: [["token"]],
      },
    );
    const call = runtime.openEvents(core, operation, [], { q: 1 });
    await played(collect(call));
    expect(
      sent.map(({ body, headers }) => [body, headers["authorization"]]),
    ).toEqual([
      ['{"q":1}', "Bearer t1"],
      ['{"q":1}', "Bearer t2"],
    ]);
  });

  test.each([
    ["UTF-8", "é😀 %41", Buffer.from("é😀 %41").toString("latin1")],
    ["what no header can carry", "a\u0001", undefined],
  ])("an id is sent as %s", async (_, id, expected) => {
    const { call, sent } = start([whole(`id: ${id}\ndata: 1\n\n`), empty(204)]);
    await played(collect(call));
    expect(sent[1]?.headers["last-event-id"]).toBe(expected);
  });

  describe("nothing is left", () => {
    test("by the caller's signal during the wait", async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const { call, sent } = start([whole("data: 1\n\n")], { signal });
      const error = rejection(collect(call));
      await vi.advanceTimersByTimeAsync(100);
      expect(vi.getTimerCount()).toBe(1);
      controller.abort("enough");
      expect(await error).toBe("enough");
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(sent).toHaveLength(1);
    });

    test("by the caller's signal during a further request", async () => {
      const controller = new AbortController();
      const { signal } = controller;
      const { call, sent } = start([whole("data: 1\n\n"), "stall"], { signal });
      const error = rejection(collect(call));
      await vi.advanceTimersByTimeAsync(600);
      controller.abort("enough");
      expect(await error).toBe("enough");
      expect(sent[1]?.signal?.aborted).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });

    test.each([100, 600])("by `return` after %i ms", async (ms) => {
      const { signal } = new AbortController();
      const { call } = start([whole("data: 1\n\n"), "stall"], { signal });
      const items = call[Symbol.asyncIterator]();
      await items.next();
      const next = items.next();
      await vi.advanceTimersByTimeAsync(ms);
      await items.return?.();
      expect(await next).toEqual({ done: true, value: undefined });
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    });

    test("by leaving a later answer", async () => {
      const feed = new Feed();
      const { call } = start([whole("data: 1\n\n"), feed.turn]);
      const left = (async () => {
        for await (const item of call) if (item === 2) break;
      })();
      await vi.advanceTimersByTimeAsync(500);
      feed.push("data: 2\n\n");
      await left;
      expect(feed.isCancelled).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
