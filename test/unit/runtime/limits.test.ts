import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { json, rejection, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const servers: TestServer[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) await server.close();
});

async function serve(...answers: readonly Answer[]): Promise<string> {
  const server = await startServer(...answers);
  servers.push(server);
  return server.url;
}

const packed = (type: string, status = 200): Answer => ({
  status,
  headers: { "content-type": type, "content-encoding": "gzip" },
  body: gzipSync(`"${"a".repeat(100_000)}"`),
});

describe.each(transports)("limits over $name", ({ runtime }) => {
  test.each([
    ["application/json", 200],
    ["text/plain", 200],
    ["application/json", 500],
  ])(
    "of a body of %s, status %i, that is small only while it is packed",
    async (type, status) => {
      const baseUrl = await serve(packed(type, status));
      const options = { baseUrl, maxRetries: 0, maxResponseSize: 10_000 };
      const { call, paths } = testClient(runtime, options, { accept: type });
      const parseAs = type === "text/plain" ? "text" : "json";
      for (const error of [
        rejection(call()),
        rejection(call().result()),
        rejection(paths.GET("/", { parseAs })),
      ]) {
        expect(await error).toBeInstanceOf(runtime.ParseError);
        expect((await error).message).toBe(
          "The body has more than 10000 bytes",
        );
      }
      const response = await call().asResponse();
      expect((await response.arrayBuffer()).byteLength).toBe(100_002);
      const own = await call([], {}, { maxResponseSize: Infinity }).result();
      expect(own.status).toBe(status);
    },
  );

  test("there is none for bytes", async () => {
    const baseUrl = await serve(packed("application/octet-stream"));
    const options = { baseUrl, maxResponseSize: 10 };
    const { call, paths } = testClient(runtime, options, {
      accept: "application/octet-stream",
    });
    expect(await call()).toHaveProperty("size", 100_002);
    const { data } = await paths.GET("/", { parseAs: "arrayBuffer" });
    expect(data).toHaveProperty("byteLength", 100_002);
  });

  test("of 64 MiB hold where nobody says otherwise, and let go of the rest", async () => {
    const cancel = vi.fn();
    const chunk = new Uint8Array(1024 * 1024).fill(32);
    let pulls = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulls++;
            controller.enqueue(chunk);
          },
          cancel,
        }),
      );
    const { fetch } = scriptedFetch(endless);
    const { call } = testClient(runtime, { fetch });
    const error = await rejection(call());
    expect(error.message).toBe(`The body has more than ${2 ** 26} bytes`);
    expect(pulls).toBeLessThan(70);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test("text that is cut between two bytes of a letter is whole", async () => {
    const bytes = new TextEncoder().encode('\uFEFF"größe €"');
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const headers = { "content-type": "application/json" };
    const { fetch } = scriptedFetch(() => new Response(body, { headers }));
    expect(await testClient(runtime, { fetch }).call()).toBe("größe €");
  });

  test("a timeout of 0 is none", async () => {
    const baseUrl = await serve((_, response) => {
      setImmediate(() => response.end("{}"));
    });
    const { call, paths } = testClient(runtime, { baseUrl, timeout: 0 });
    expect(await call()).toEqual({});
    expect(await call([], {}, { timeout: 0 })).toEqual({});
    expect((await paths.GET("/", { timeout: 0 })).data).toEqual({});
  });

  test("an answer that middleware has read is told so", async () => {
    const { fetch } = scriptedFetch(json({ a: 1 }));
    const onResponse = async ({ response }: { response: Response }) => {
      await response.json();
    };
    const { call, paths } = testClient(runtime, {
      fetch,
      middleware: [{ onResponse }],
    });
    for (const error of [rejection(call()), rejection(paths.GET("/"))]) {
      expect(await error).toBeInstanceOf(runtime.ParseError);
      expect((await error).message).toContain("response.clone()");
    }
  });

  test.each(["", "  ", "\n"])(
    "the environment variable %j is no key",
    async (value) => {
      vi.stubEnv("PATHWRIGHT_TEST_KEY", value);
      const { fetch, sent } = scriptedFetch(json({}));
      const client = () =>
        testClient(
          runtime,
          { fetch },
          { security: [["key"]] },
          { securitySchemes: { key: runtime.bearer("PATHWRIGHT_TEST_KEY") } },
        );
      const error = await rejection(client().call());
      expect(error.message).toBe("Give `key` to createClient");
      vi.stubEnv("PATHWRIGHT_TEST_KEY", `k${value}`);
      await client().call();
      expect(sent[0]?.headers["authorization"]).toBe("Bearer k");
    },
  );
});
