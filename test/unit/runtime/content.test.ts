import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Core } from "../../../templates/runtime/core.ts";
import { join as concatenate } from "../../../templates/runtime/join.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { type Answer, startServer, type TestServer } from "./server.ts";
import { rejection, type TestClient, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const success: Answer = { status: 204 };
const busy: Answer = { status: 503 };
const now = { maxRetries: 1 };

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pathwright-content-"));
  await writeFile(join(folder, "a.txt"), "héllo");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A Blob that is nothing to `fetch`, as those of packages and of jsdom are; older ones have no `stream`. */
class ForeignBlob {
  readonly #blob: Blob;
  readonly size: number;
  readonly type: string;
  readonly name = "a.txt";

  constructor(text: string, type = "text/plain") {
    this.#blob = new Blob([text]);
    this.size = this.#blob.size;
    this.type = type;
  }

  slice(): Blob {
    return this.#blob.slice();
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#blob.arrayBuffer();
  }
}

/** A FormData that is nothing to `fetch`, as undici's beside Node's own is. */
class ForeignForm {
  readonly #entries: [string, unknown][] = [];

  append(name: string, value: unknown): void {
    this.#entries.push([name, value]);
  }

  entries(): Iterable<[string, unknown]> {
    return this.#entries;
  }
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("hé");
  yield new TextEncoder().encode("llo");
}

/** "héllo" in everything that gives bytes; made anew, since some can be read only once. */
const files: Record<string, () => unknown> = {
  "a Buffer": () => Buffer.from("héllo"),
  "a view of a part of a buffer": () =>
    new Uint8Array(Buffer.from("..héllo..")).subarray(2, 8),
  "a DataView": () => new DataView(new TextEncoder().encode("héllo").buffer),
  "an ArrayBuffer": () => new TextEncoder().encode("héllo").buffer,
  "an ArrayBuffer of another realm": () =>
    runInNewContext("Uint8Array.from([104, 195, 169, 108, 108, 111]).buffer"),
  "a SharedArrayBuffer": () => {
    const shared = new SharedArrayBuffer(6);
    new Uint8Array(shared).set(new TextEncoder().encode("héllo"));
    return shared;
  },
  "a Blob": () => new Blob(["héllo"], { type: "text/plain" }),
  "a foreign Blob": () => new ForeignBlob("héllo"),
  "a stream of the web": () => new Blob(["héllo"]).stream(),
  "a file's stream": () => createReadStream(join(folder, "a.txt")),
  "a stream of text": () =>
    createReadStream(join(folder, "a.txt"), { encoding: "utf8" }),
  "an iterable of bytes": chunks,
};

describe.each(transports)("bodies over $name", ({ runtime }) => {
  async function open(
    body: Operation["body"] & object,
    answers: readonly Answer[] = [success],
    options: Core["options"] = {},
  ): Promise<TestClient & TestServer> {
    server = await startServer(...answers);
    const own = { baseUrl: server.url, ...options };
    const operation: Partial<Operation> = { method: "PUT", body };
    return { ...testClient(runtime, own, operation), ...server };
  }

  test.each(Object.entries(files))("%s is sent as it is", async (_, make) => {
    const { call, requests, paths } = await open({ type: "image/png" });
    await call([], { body: make() });
    await paths.PUT("/", { body: make() });
    for (const { headers, body } of requests) {
      expect(headers["content-type"]).toBe("image/png");
      expect(body.toString()).toBe("héllo");
    }
    expect(requests).toHaveLength(2);
  });

  test.each(Object.entries(files))(
    "%s is a file of a form, by itself and in a list",
    async (_, make) => {
      const { call, requests } = await open({ type: "multipart/form-data" });
      await call([], {
        body: { file: make(), more: [make(), make()], name: "b" },
      });
      const { headers, body } = requests[0]!;
      const form = await new Response(new Uint8Array(body), {
        headers: { "content-type": headers["content-type"]! },
      }).formData();
      const sent = [form.get("file"), ...form.getAll("more")] as File[];
      expect(await Promise.all(sent.map((file) => file.text()))).toEqual([
        "héllo",
        "héllo",
        "héllo",
      ]);
      expect(form.get("name")).toBe("b");
      expect(body.toString()).not.toContain(folder);
    },
  );

  test("a foreign Blob has its own name and type, and is sent again by a retry", async () => {
    const { call, requests } = await open(
      { type: "multipart/form-data" },
      [busy, success],
      now,
    );
    await call([], { body: { file: new ForeignBlob("héllo", "text/css") } });
    expect(requests).toHaveLength(2);
    for (const { body } of requests) {
      expect(body.toString()).toContain(
        'name="file"; filename="a.txt"\r\nContent-Type: text/css\r\n\r\nhéllo\r\n',
      );
    }
  });

  test.each([
    ["/home/ada/a.txt", "a.txt"],
    ["C:\\Users\\Ada\\a.txt", "a.txt"],
    ["notes/a.txt", "notes/a.txt"],
    ["a.txt", "a.txt"],
  ])("a file named %s is sent as %s", async (name, expected) => {
    const { call, requests } = await open({ type: "multipart/form-data" });
    await call([], { body: { file: new File(["a"], name) } });
    expect(requests[0]?.body.toString()).toContain(
      `name="file"; filename="${expected}"\r\n`,
    );
  });

  test("what is only repeated as a stream gets a key in the query at each attempt", async () => {
    server = await startServer(busy, success);
    const { call } = testClient(
      runtime,
      { baseUrl: server.url, key: "k", ...now },
      { method: "PUT", body: { type: "image/png" }, security: [["key"]] },
      { securitySchemes: { key: runtime.apiKey(runtime.inQuery, "key") } },
    );
    await call([], { body: new ForeignBlob("héllo") });
    expect(
      server.requests.map(({ target, body }) => [target, body.toString()]),
    ).toEqual([
      ["/?key=k", "héllo"],
      ["/?key=k", "héllo"],
    ]);
  });

  test("a form of bytes alone has a length, and a stream is sent once", async () => {
    const { call, requests } = await open(
      { type: "multipart/form-data" },
      [busy],
      now,
    );
    await rejection(call([], { body: { file: Buffer.from("a") } }));
    expect(requests).toHaveLength(2);
    expect(requests[0]?.headers["content-length"]).toBe(
      String(requests[0]?.body.length),
    );
    await rejection(call([], { body: { file: Readable.from(["a"]) } }));
    expect(requests).toHaveLength(3);
  });

  test("a FormData that fetch does not know is written member by member", async () => {
    const { call, requests } = await open({ type: "multipart/form-data" });
    const form = new ForeignForm();
    form.append("a", "1");
    form.append("__proto__", "2");
    form.append("a", "3");
    form.append("file", new ForeignBlob("héllo"));
    await call([], { body: form });
    const { headers, body } = requests[0]!;
    const sent = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"]! },
    }).formData();
    expect(sent.getAll("a")).toEqual(["1", "3"]);
    expect(sent.get("__proto__")).toBe("2");
    expect(await (sent.get("file") as File).text()).toBe("héllo");
  });

  test("URLSearchParams say what they are, also where JSON is expected", async () => {
    const { call, requests } = await open({ type: "application/json" });
    await call([], { body: new URLSearchParams({ a: "b c" }) });
    expect(requests[0]?.body.toString()).toBe("a=b+c");
    expect(requests[0]?.headers["content-type"]).toBe(
      "application/x-www-form-urlencoded",
    );
  });

  class Invoice {
    readonly #id = 1;
    get id(): number {
      return this.#id;
    }
  }
  const pipe = () =>
    Object.assign(new PassThrough(), { [Symbol.asyncIterator]: undefined });
  const file = () => Buffer.from("a");
  const form = "application/x-www-form-urlencoded";
  test.each<[string, string, () => unknown]>([
    ["a stream of before Node 10", "application/octet-stream", pipe],
    ["an object of a class as text", "text/plain", () => new Invoice()],
    ["an object of a class as bytes", "image/png", () => new Invoice()],
    ["a function", "text/plain", () => () => "a"],
    [
      "a foreign form without members",
      "application/json",
      () => ({ append() {} }),
    ],
    ["a file in JSON", "application/json", () => ({ file: file() })],
    ["files in JSON", "application/json", () => ({ all: [new Blob(["a"])] })],
    [
      "a file's stream in a JSON part",
      "multipart/form-data",
      () => ({ meta: { file: Readable.from(["a"]) } }),
    ],
    ["a file in a form of text", form, () => ({ file: file() })],
    ["files in a form of text", form, () => ({ all: [file()] })],
  ])("%s is refused", async (_, type, make) => {
    const { call, requests } = await open({ type });
    const error = await rejection(call([], { body: make() }));
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(error.message).toMatch(/stream|bytes|FormData|file/);
    expect(requests).toEqual([]);
  });

  test("plain objects of another realm, and methods named as members, are JSON as ever", async () => {
    const { call, requests } = await open({ type: "text/plain" });
    await call([], { body: runInNewContext("({ a: 1 })") as object });
    await call([], { body: { append: true, pipe: "a", slice: 1, size: 2 } });
    expect(requests.map(({ body }) => body.toString())).toEqual([
      '{"a":1}',
      '{"append":true,"pipe":"a","slice":1,"size":2}',
    ]);
  });

  test("a file that is not there fails the call, not the process", async () => {
    const { call } = await open({ type: "multipart/form-data" });
    const missing = () => createReadStream(join(folder, "missing"));
    const error = await rejection(
      call([], { body: { a: chunks(), b: missing(), c: missing() } }),
    );
    expect(error).toBeInstanceOf(runtime.ConnectionError);
  });

  test("a stream of objects fails the call", async () => {
    const { call } = await open({ type: "application/octet-stream" });
    const error = await rejection(
      call([], { body: Readable.from([{ a: 1 }]) }),
    );
    expect(error).toBeInstanceOf(runtime.ConnectionError);
  });
});

describe("a stream of several", () => {
  test.each(["nobody reads on", "one of them fails"])(
    "lets go of all where %s",
    async (why) => {
      const sources = [new PassThrough(), new PassThrough()];
      const cancelled: unknown[] = [];
      const web = new ReadableStream({ cancel: (x) => void cancelled.push(x) });
      const { content } = concatenate([...sources, web], "a/b");
      const reader = (content as ReadableStream<Uint8Array>).getReader();
      sources[0]?.write("a");
      expect((await reader.read()).value).toEqual(new Uint8Array([97]));
      const reason = new Error("enough");
      if (why === "nobody reads on") await reader.cancel(reason);
      else {
        sources[0]?.destroy(reason);
        await expect(reader.read()).rejects.toBe(reason);
      }
      expect(sources.map(({ destroyed }) => destroyed)).toEqual([true, true]);
      expect(cancelled).toEqual([reason]);
    },
  );
});

describe.each(transports)("headers over $name", ({ runtime }) => {
  class ForeignHeaders {
    *[Symbol.iterator](): Generator<readonly [string, string]> {
      yield ["X-Team", "shelves"];
    }
  }
  test.each([
    ["Headers", new Headers({ "x-team": "shelves" })],
    ["foreign Headers", new ForeignHeaders()],
    ["pairs", [["X-Team", "shelves"]] as const],
    ["a Map", new Map([["X-Team", "shelves"]])],
  ])("may be %s", async (_, headers) => {
    server = await startServer(success);
    const { call } = testClient(runtime, { baseUrl: server.url, headers });
    await call();
    await call([], {}, { headers });
    for (const sent of server.requests)
      expect(sent.headers["x-team"]).toBe("shelves");
  });
});

describe.each(transports)("a Request made again over $name", ({ runtime }) => {
  /** As test environments stand in for it: what is no plain object loses all that it says. */
  class SpreadingRequest extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init && { ...init });
    }
  }

  test("is what it was, in a class of its own too", async () => {
    server = await startServer(busy, success);
    const { call, paths } = testClient(
      runtime,
      { baseUrl: server.url, key: "k", ...now },
      {
        method: "PUT",
        body: { type: "application/json" },
        security: [["key"]],
      },
      { securitySchemes: { key: runtime.apiKey(runtime.inQuery, "key") } },
    );
    const seen: Request[] = [];
    const fetch = async (request: Request, init?: RequestInit) => {
      seen.push(request);
      return globalThis.fetch(request, init);
    };
    await paths.PUT("/", {
      body: { a: 1 },
      Request: SpreadingRequest,
      fetch,
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      next: { revalidate: 1 },
    });
    expect(call).toBeDefined();
    expect(
      server.requests.map(({ method, target, headers, body }) => [
        method,
        target,
        headers["content-type"],
        body.toString(),
      ]),
    ).toEqual([
      ["PUT", "/?key=k", "application/json", '{"a":1}'],
      ["PUT", "/?key=k", "application/json", '{"a":1}'],
    ]);
    for (const request of seen) {
      expect(request).toBeInstanceOf(SpreadingRequest);
      expect(request).toMatchObject({
        cache: "no-store",
        credentials: "omit",
        redirect: "manual",
        next: { revalidate: 1 },
      });
    }
    expect(seen).toHaveLength(2);
  });
});
