import { afterEach, describe, expect, test } from "vitest";
import type { EventStreamOptions } from "../../../templates/runtime/reconnect.ts";
import type { StreamOperation } from "../../../templates/runtime/stream-call.ts";
import type { StreamError } from "../../../templates/runtime/stream-options.ts";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { collect, streaming } from "./streams.ts";
import { rejection, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const sse = "text/event-stream";
const ndjson = "application/x-ndjson";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** What a loop gives until it rejects, and with what. */
async function until(
  items: AsyncIterable<unknown>,
): Promise<[items: unknown[], error: StreamError]> {
  const found: unknown[] = [];
  const loop = async () => {
    for await (const item of items) found.push(item);
  };
  const error = await rejection(loop());
  return [found, error as unknown as StreamError];
}

describe.each(transports)("streams that fail over $name", ({ runtime }) => {
  async function open(
    answer: Answer,
    type = sse,
    more: Partial<StreamOperation["stream"]> = {},
    own?: EventStreamOptions,
    options: object = {},
  ): Promise<{ call: AsyncIterable<unknown> }> {
    server = await startServer(answer);
    const client = { baseUrl: server.url, maxRetries: 0, ...options };
    const { core } = testClient(runtime, client);
    const start = type === sse ? runtime.openEvents : runtime.openLines;
    // Not by itself: a promise gives a call's data in its place.
    return { call: start(core, streaming(type, more), [], {}, own) };
  }
  const whole = (body: string, type = sse): Answer => ({
    headers: { "content-type": type },
    body,
  });

  test("`event: error` rejects the loop with what it says, as Anthropic's has it", async () => {
    const error = { type: "error", error: { type: "overloaded_error" } };
    const { call } = await open(
      whole(
        `data: 1\n\nevent: error\ndata: ${JSON.stringify(error)}\n\ndata: 2\n\n`,
      ),
    );
    const [items, reason] = await until(call);
    expect(items).toEqual([1]);
    expect(reason).toBeInstanceOf(runtime.StreamError);
    expect(reason).toBeInstanceOf(runtime.PathwrightError);
    expect(reason.name).toBe("StreamError");
    expect(reason.body).toEqual(error);
    expect(reason.message).toContain("overloaded_error");
  });

  test("one of text, too, where items are text", async () => {
    const { call } = await open(whole("event: error\ndata: no\n\n"), sse, {
      text: true,
    });
    expect((await until(call))[1].body).toBe("no");
  });

  test("`.events()` gives it as it is", async () => {
    const { call } = await open(whole("event: error\ndata: no\n\n"));
    const { events } = call as unknown as {
      events(): AsyncIterable<{ event: string }>;
    };
    const [first] = await collect(events.call(call));
    expect(first?.event).toBe("error");
  });

  test.each([
    [sse, `data: {"a":1}\n\ndata: {"error":{"message":"full"}}\n\n`],
    [ndjson, `{"a":1}\n{"error":{"message":"full"}}\n`],
  ])(
    "so does an item of %s with the member that is configured, as OpenAI's has it",
    async (type, body) => {
      const { call } = await open(whole(body, type), type, { error: "error" });
      const [items, reason] = await until(call);
      expect(items).toEqual([{ a: 1 }]);
      expect(reason).toBeInstanceOf(runtime.StreamError);
      expect(reason.body).toEqual({ error: { message: "full" } });
    },
  );

  test.each([
    [sse, `data: {"type":"a"}\n\ndata: {"type":"error","code":1}\n\n`],
    [ndjson, `{"type":"a"}\n{"type":"error","code":1}\n`],
  ])("so does one of %s whose type is an error's", async (type, body) => {
    const told = { error: "type", errorValue: "error" };
    const { call } = await open(whole(body, type), type, told);
    const [items, reason] = await until(call);
    expect(items).toEqual([{ type: "a" }]);
    expect(reason).toBeInstanceOf(runtime.StreamError);
    expect(reason.body).toEqual({ type: "error", code: 1 });
  });

  test("such a member is data where nothing is configured, and where it is null", async () => {
    const item = { error: { message: "full" } };
    const { call } = await open(whole(`data: ${JSON.stringify(item)}\n\n`));
    expect(await collect(call)).toEqual([item]);
    await server?.close();
    const none = await open(whole('data: {"error":null}\n\n'), sse, {
      error: "error",
    });
    expect(await collect(none.call)).toEqual([{ error: null }]);
  });

  test.each([
    ["the call", { idleTimeout: 60 }, {}],
    ["the client", {}, { idleTimeout: 60 }],
  ])(
    "silence rejects the loop with a TimeoutError where %s says so",
    async (_, own, options) => {
      for (const type of [sse, ndjson]) {
        const { call } = await open(
          (__, response) => {
            response.writeHead(200, { "content-type": type });
            response.write(type === sse ? "data: 1\n\n" : "1\n");
          },
          type,
          {},
          own,
          options,
        );
        const [items, reason] = await until(call);
        expect(items).toEqual([1]);
        expect(reason).toBeInstanceOf(runtime.TimeoutError);
        await server?.close();
      }
    },
  );

  test.each([
    [sse, `data: "${"x".repeat(200)}"\n\n`],
    [ndjson, `"${"x".repeat(200)}"\n`],
  ])("an item of %s may be as large as the call says", async (type, body) => {
    const small = await open(whole(body, type), type, {}, { maxItemSize: 150 });
    expect((await until(small.call))[1]).toBeInstanceOf(runtime.ParseError);
    await server?.close();
    const large = await open(whole(body, type), type, {}, { maxItemSize: 999 });
    expect(await collect(large.call)).toHaveLength(1);
  });

  test("an item of 20 Mi characters is none too large", async () => {
    const { call } = await open(whole(`data: "${"x".repeat(20 << 20)}"\n\n`));
    const [item] = await collect(call);
    expect((item as string).length).toBe(20 << 20);
  });

  test.each([sse, ndjson])(
    "an answer of %s without a readable body is an error, as on React Native",
    async (type) => {
      const fetch = async () =>
        Object.defineProperty(
          new Response("data: 1\n\n", { headers: { "content-type": type } }),
          "body",
          { value: undefined },
        );
      const { call } = await open({}, type, {}, { fetch });
      const [items, reason] = await until(call);
      expect(items).toEqual([]);
      expect(reason).toBeInstanceOf(runtime.ParseError);
      expect(reason.message).toContain("platform");
    },
  );
});
