import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Core } from "../../../templates/runtime/core.ts";
import type { ApiPromise } from "../../../templates/runtime/promise.ts";
import { Feed, streaming } from "./streams.ts";
import { json, scriptedFetch, testClient, type Turn } from "./support.ts";
import { type Runtime, transports } from "./transports.ts";

const unhandled: unknown[] = [];
const record = (reason: unknown) => unhandled.push(reason);
/** Some are handled in the end: without a listener Node would print a warning of each. */
const ignore = (): void => {};
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", record);
  process.on("rejectionHandled", ignore);
});
afterEach(() => {
  process.off("unhandledRejection", record);
  process.off("rejectionHandled", ignore);
});

/** Node looks for unhandled rejections after the microtasks of a turn; a body takes some turns to be read. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++)
    await new Promise((resolve) => setImmediate(resolve));
}

const failures: Readonly<Record<string, Turn>> = {
  "a connection that fails": new TypeError("fetch failed"),
  "an answer that says so": json({ reason: "down" }, 500),
};
const unreadable = () => new Response("<html>");
const faults = { ...failures, "a success that cannot be read": unreadable };

type Call = ApiPromise<unknown> & {
  [Symbol.asyncIterator](): AsyncIterator<unknown>;
  pages(): AsyncIterable<unknown>;
  events(): AsyncIterable<unknown>;
  asBlob(): ApiPromise<unknown>;
  asBytes(): ApiPromise<unknown>;
  asStream(): ApiPromise<unknown>;
};

/** How the calls of each kind of operation begin. */
const kinds = {
  plain: (runtime, options) => testClient(runtime, options).call(),
  pages: (runtime, options) => {
    const pages = runtime.byLink({ items: [] });
    const operation = { ...streaming(""), pages };
    const { core } = testClient(runtime, options, operation);
    return new runtime.PagePromise(core, operation, []);
  },
  bytes: (runtime, options) =>
    new runtime.BinaryPromise(
      testClient(runtime, options).core,
      streaming(""),
      [],
    ),
  events: (runtime, options) =>
    runtime.openEvents(
      testClient(runtime, options).core,
      streaming("text/event-stream"),
      [],
    ),
  "lines or JSON": (runtime, options) =>
    runtime.openLines(
      testClient(runtime, options).core,
      streaming("application/jsonl", { otherwise: "application/json" }),
      [],
    ),
} satisfies Record<
  string,
  (runtime: Runtime, options: Core["options"]) => ApiPromise<unknown, unknown>
>;

async function consume(items: AsyncIterable<unknown>): Promise<void> {
  for await (const item of items) void item;
}

const everyCall: Readonly<Record<string, (call: Call) => unknown>> = {
  await: async (call) => await call,
  then: (call) => call.then(() => {}),
  catch: (call) => call.catch(() => {}),
  finally: (call) => call.finally(() => {}),
  withResponse: (call) => call.withResponse(),
  asResponse: (call) => call.asResponse(),
  result: (call) => call.result(),
  "result, then await": (call) => call.result().then(() => call),
  "asResponse, then result": (call) =>
    call.asResponse().then(() => call.result()),
  "all at once": (call) =>
    Promise.all([call, call.result(), call.withResponse(), call.asResponse()]),
  "Promise.allSettled": (call) => Promise.allSettled([call, call.result()]),
};
const iterating: typeof everyCall = {
  "for await": consume,
  "for await, then await": (call) => consume(call).catch(() => call),
};
const ways: Readonly<Record<keyof typeof kinds, typeof everyCall>> = {
  plain: everyCall,
  pages: {
    ...everyCall,
    ...iterating,
    pages: (call) => consume(call.pages()),
    "await, then pages": (call) => call.catch(() => consume(call.pages())),
  },
  bytes: {
    ...everyCall,
    asBlob: (call) => call.asBlob(),
    asBytes: (call) => call.asBytes(),
    asStream: (call) => call.asStream(),
    "the result of asBytes": (call) => call.asBytes().result(),
    "asBytes, then await": (call) => call.asBytes().catch(() => call),
  },
  events: {
    ...everyCall,
    ...iterating,
    events: (call) => consume(call.events()),
  },
  "lines or JSON": { ...everyCall, ...iterating },
};

describe.each(transports)("unhandled rejections over $name", ({ runtime }) => {
  const start = (kind: string, turn: Turn): Call => {
    const { fetch } = scriptedFetch(turn);
    return kinds[kind as keyof typeof kinds](runtime, {
      fetch,
      maxRetries: 0,
    }) as Call;
  };

  describe.each(Object.entries(ways))("%s", (kind, all) => {
    test.each(Object.entries(all))("%s alone leaves none", async (_, use) => {
      for (const turn of Object.values(faults)) {
        await Promise.resolve(use(start(kind, turn))).catch(() => {});
        await turns();
        expect(unhandled).toEqual([]);
      }
    });

    test.each(Object.entries(failures))(
      "there is one, what awaiting throws, for %s where nobody reads",
      async (_, turn) => {
        const call = start(kind, turn);
        await turns();
        expect(unhandled).toHaveLength(1);
        const thrown: unknown = await call.catch((error: unknown) => error);
        expect(unhandled[0]).toEqual(thrown);
        expect(unhandled[0]).toBeInstanceOf(
          turn instanceof Error
            ? runtime.ConnectionError
            : runtime.InternalServerError,
        );
        expect(await call.asResponse().catch(String)).toMatchObject(
          turn instanceof Error ? /ConnectionError/ : { status: 500 },
        );
      },
    );
  });

  test.each([
    ["pages", (call: Call) => call.pages()],
    ["pages", (call: Call) => call[Symbol.asyncIterator]()],
    ["events", (call: Call) => call.events()[Symbol.asyncIterator]()],
    ["events", (call: Call) => call[Symbol.asyncIterator]()],
    ["lines or JSON", (call: Call) => call[Symbol.asyncIterator]()],
  ])("a loop over %s that begins late still tells", async (kind, open) => {
    const turn = failures["an answer that says so"]!;
    const opened = open(start(kind, turn));
    await turns();
    expect(unhandled).toEqual([]);
    const items = { [Symbol.asyncIterator]: () => opened };
    await expect(consume(items as AsyncIterable<unknown>)).rejects.toThrow(
      "500",
    );
  });

  test("what is made of a call and not read is one too", async () => {
    void start("bytes", failures["an answer that says so"]!).asBytes();
    void start("plain", failures["an answer that says so"]!).then(() => {});
    await turns();
    expect(unhandled).toHaveLength(2);
  });

  test("the answer of a failure that nobody read is there unread", async () => {
    const call = start("plain", json({ reason: "down" }, 500));
    await turns();
    const response = await call.asResponse();
    expect(await response.json()).toEqual({ reason: "down" });
  });

  test("a reader who comes while the failure is read hears of it alone", async () => {
    const feed = new Feed("application/json");
    const call = start(
      "plain",
      () => new Response(feed.turn().body, { status: 500 }),
    );
    await turns();
    const reading = call.result();
    feed.push(`{"reason":"down"}`);
    feed.close();
    expect(await reading).toMatchObject({ error: { reason: "down" } });
    await turns();
    expect(unhandled).toEqual([]);
  });

  test.each(["plain", "pages", "bytes", "lines or JSON"])(
    "the body of a success of %s that nobody reads stays unread",
    async (kind) => {
      let pulls = 0;
      const body = new ReadableStream(
        { pull: () => void pulls++ },
        { highWaterMark: 0 },
      );
      const call = start(kind, () => new Response(body));
      await turns();
      expect(pulls).toBe(0);
      expect((await call.asResponse()).bodyUsed).toBe(false);
      expect(unhandled).toEqual([]);
    },
  );

  test("a failure whose body breaks off, or was read before, is told as what it is", async () => {
    const feed = new Feed();
    void start("plain", () => new Response(feed.turn().body, { status: 500 }));
    await turns();
    feed.fail();
    const used = new Response("{}", { status: 500 });
    await used.text();
    void start("plain", () => used);
    await turns();
    expect(unhandled.map((reason) => (reason as Error).name).sort()).toEqual([
      "ConnectionError",
      "ParseError",
    ]);
  });
});
