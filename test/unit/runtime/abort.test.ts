import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Operation } from "../../../templates/runtime/operation.ts";
import type { ApiPromise } from "../../../templates/runtime/promise.ts";
import {
  empty,
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  stubAny(any);
});

const { any } = AbortSignal;

/** Makes the platform one of those that have `AbortSignal.any`, or of the others. */
function stubAny(value: typeof any | undefined): void {
  Object.assign(AbortSignal, { any: value });
}

/** An answer whose headers come at once and whose body never does. */
function stalledBody(cancelled?: () => void): () => Response {
  return () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new Uint8Array([123])),
        ...(cancelled && { cancel: cancelled }),
      }),
      { headers: { "content-type": "application/json" } },
    );
}

describe.each(transports)("time and abort over $name", ({ runtime }) => {
  const start = (turns: readonly Turn[], options: object = {}) => {
    const { fetch, sent } = scriptedFetch(...turns);
    return { ...testClient(runtime, { fetch, ...options }), sent };
  };

  test("headers have 60 s", async () => {
    const { call, sent } = start(["stall"], { maxRetries: 0 });
    const error = rejection(call());
    await vi.advanceTimersByTimeAsync(59_999);
    expect(sent[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(runtime.TimeoutError);
    expect((await error).name).toBe("TimeoutError");
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("so has the body, in what the headers left of them", async () => {
    const { fetch: play, sent } = scriptedFetch(stalledBody());
    const fetch: typeof play = async (request, init) => {
      await new Promise((resolve) => setTimeout(resolve, 40_000));
      return play(request, init);
    };
    const { call } = testClient(runtime, { fetch });
    const error = rejection(call());
    await vi.advanceTimersByTimeAsync(59_999);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.signal?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(runtime.TimeoutError);
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(sent).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the body of a failure has no more", async () => {
    const { call } = start([
      () => new Response(new ReadableStream(), { status: 400 }),
    ]);
    const error = rejection(call().result());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await error).toBeInstanceOf(runtime.TimeoutError);
  });

  test("the call's timeout wins over the client's", async () => {
    const { core, call } = start(["stall"], { timeout: 5, maxRetries: 0 });
    expect(core.options.timeout).toBe(5);
    const own = rejection(call([], {}, { timeout: 9 }));
    const shared = rejection(call());
    await vi.advanceTimersByTimeAsync(5);
    expect((await shared).message).toContain("5 ms");
    await vi.advanceTimersByTimeAsync(4);
    expect((await own).message).toContain("9 ms");
  });

  test("Infinity waits for ever", async () => {
    const { call } = start(["stall"]);
    void call([], {}, { timeout: Infinity }).asResponse();
    await vi.advanceTimersByTimeAsync(10_000_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("asResponse: the body has all the time it wants", async () => {
    const { call, sent } = start([stalledBody()]);
    const controller = new AbortController();
    const { signal } = controller;
    const response = await call([], {}, { signal }).asResponse();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(sent[0]?.signal?.aborted).toBe(false);
    controller.abort();
    expect(sent[0]?.signal?.aborted).toBe(true);
    expect(response.bodyUsed).toBe(false);
  });

  test("asStream: too, and the signal ends who reads", async () => {
    const { core } = start([stalledBody()]);
    const controller = new AbortController();
    const { signal } = controller;
    const operation = Object.values(core.api.resources ?? {})[0]
      ?.operations[0] as Operation;
    const call = () =>
      new runtime.BinaryPromise(core, operation, [], {}, { signal });
    const reader = (await call().asStream()).getReader();
    await reader.read();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    const next = rejection(reader.read());
    await vi.advanceTimersByTimeAsync(100_000);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    const unread = (await call().asStream()).getReader();
    controller.abort("enough");
    expect(await next).toBe("enough");
    expect(await rejection(unread.read())).toBe("enough");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("time in which nobody reads does not count", async () => {
    const { call } = start([json({ a: 1 })]);
    const promise = call();
    await vi.advanceTimersByTimeAsync(1_000_000);
    expect(vi.getTimerCount()).toBe(0);
    expect(await promise).toEqual({ a: 1 });
  });

  test("a fetch that answers too late has its body cancelled", async () => {
    const cancelled = vi.fn();
    const fetch = () =>
      new Promise<Response>((resolve) =>
        setTimeout(() => resolve(stalledBody(cancelled)()), 20),
      );
    const { call } = testClient(runtime, { fetch, timeout: 10, maxRetries: 0 });
    expect(
      await Promise.all([rejection(call()), vi.advanceTimersByTimeAsync(20)]),
    ).toMatchObject([{ name: "TimeoutError" }, {}]);
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test.each([
    ["an error", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
    ["0", 0],
    ["an empty text", ""],
  ])("the caller's own reason comes back: %s", async (_, reason) => {
    const turns = { headers: "stall", body: stalledBody() } as const;
    for (const turn of Object.values(turns)) {
      const controller = new AbortController();
      const { call, sent } = start([turn]);
      const outcome = rejection(call([], {}, { signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(10);
      controller.abort(reason);
      expect(await outcome).toBe(reason);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.signal?.aborted).toBe(true);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  test("a falsy one comes through middleware", async () => {
    const controller = new AbortController();
    const middleware = [{ onRequest() {} }];
    const { call } = start(["stall"], { middleware });
    const outcome = rejection(call([], {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort(0);
    expect(await outcome).toBe(0);
  });

  test("without a reason it is the platform's AbortError", async () => {
    const controller = new AbortController();
    const { call } = start(["stall"]);
    const outcome = rejection(call([], {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(0);
    controller.abort();
    expect(await outcome).toBe(controller.signal.reason);
    expect((await outcome).name).toBe("AbortError");
  });

  test("a signal that has fired already sends nothing", async () => {
    const onRequest = vi.fn();
    const middleware = [{ onRequest }];
    const { call, sent } = start([json({})], { middleware });
    const reason = new Error("before");
    const signal = AbortSignal.abort(reason);
    expect(await rejection(call([], {}, { signal }))).toBe(reason);
    expect(sent).toEqual([]);
    expect(onRequest).not.toHaveBeenCalled();
  });

  test("an abort ends the wait for a retry at once", async () => {
    const controller = new AbortController();
    const { call, sent } = start([empty(503, { "retry-after": "60" })]);
    const outcome = rejection(call([], {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(vi.getTimerCount()).toBe(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });

  test("an abort after the headers ends the reading", async () => {
    const controller = new AbortController();
    const { call, sent } = start([stalledBody()]);
    const promise = call([], {}, { signal: controller.signal });
    await promise.asResponse();
    controller.abort("enough");
    expect(await rejection(promise)).toBe("enough");
    expect(sent[0]?.signal?.aborted).toBe(true);
  });

  test("a failing body read aborts nothing of the caller's", async () => {
    const controller = new AbortController();
    const { call } = start([() => new Response("<html>")]);
    const { signal } = controller;
    const error = await rejection(call([], {}, { signal }));
    expect(error).toBeInstanceOf(runtime.ParseError);
    expect(signal.aborted).toBe(false);
  });

  test.each([
    ["that has `AbortSignal.any`", AbortSignal.any, 0],
    ["that has not", undefined, 1_000],
  ])(
    "1,000 calls leave no listener on a signal, on a platform %s",
    async (_, any, least) => {
      vi.useRealTimers();
      stubAny(any);
      const { signal } = new AbortController();
      const add = vi.spyOn(signal, "addEventListener");
      const remove = vi.spyOn(signal, "removeEventListener");
      const turns: Turn[] = [
        json({ a: 1 }),
        json({}, 404),
        empty(204),
        new TypeError("fetch failed"),
        empty(503, { "retry-after-ms": "0" }),
        () => new Response("<html>"),
      ];
      const fetches = turns.map((turn) => scriptedFetch(turn).fetch);
      const clients = fetches.map((fetch) =>
        testClient(runtime, { fetch, maxRetries: 0 }),
      );
      const retrying = testClient(runtime, { fetch: fetches[4] });
      const uses = [
        (promise: ApiPromise<unknown>) => promise,
        (promise: ApiPromise<unknown>) => promise.result(),
        (promise: ApiPromise<unknown>) => promise.withResponse(),
        (promise: ApiPromise<unknown>) => promise.asResponse(),
      ];
      for (let index = 0; index < 1000; index++) {
        const { call } =
          index % 50 === 0 ? retrying : clients[index % clients.length]!;
        await uses[index % uses.length]!(call([], {}, { signal })).then(
          () => {},
          () => {},
        );
      }
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
      expect(add.mock.calls.length).toBeGreaterThanOrEqual(least);
      expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
    },
  );

  test.each([
    [
      "that has `AbortSignal.any`, without a listener on it",
      AbortSignal.any,
      0,
    ],
    ["that has not", undefined, 5],
  ])(
    "a signal ends all calls that share it, on a platform %s",
    async (_, any, listeners) => {
      stubAny(any);
      const controller = new AbortController();
      const { signal } = controller;
      const { fetch } = scriptedFetch("stall");
      const { call } = testClient(runtime, { fetch });
      const calls = Array.from({ length: 5 }, () =>
        rejection(call([], {}, { signal })),
      );
      await vi.advanceTimersByTimeAsync(0);
      expect(getEventListeners(signal, "abort")).toHaveLength(listeners);
      controller.abort("enough");
      expect(new Set<unknown>(await Promise.all(calls))).toEqual(
        new Set(["enough"]),
      );
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    },
  );

  test("the caller's signal never reaches a Request", async () => {
    const { signal } = new AbortController();
    const given: unknown[] = [];
    const Plain = globalThis.Request;
    vi.stubGlobal(
      "Request",
      class extends Plain {
        constructor(input: RequestInfo | URL, init?: RequestInit) {
          super(input, init);
          given.push(init?.signal);
        }
      },
    );
    try {
      const { call, sent } = start([json({})]);
      await call([], {}, { signal });
      expect(given).not.toContain(signal);
      expect(sent[0]?.signal).not.toBe(signal);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
