import { afterEach, describe, expect, test } from "vitest";
import type { Api } from "../../../templates/runtime/api.ts";
import type { Core } from "../../../templates/runtime/core.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import {
  type Answer,
  type Recorded,
  startServer,
  type TestServer,
} from "./server.ts";
import { rejection, type TestClient, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const success: Answer = {
  headers: { "content-type": "application/json" },
  body: '{"a":1}',
};

function readForm({ body, headers }: Recorded): Promise<FormData> {
  const type = headers["content-type"] ?? "";
  const answer = new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  });
  return answer.formData();
}

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe.each(transports)("the wire over $name", ({ runtime }) => {
  /** A client of a server that plays `answers`. */
  async function open(
    operation: Partial<Operation>,
    answers: readonly Answer[] = [success],
    options: Core["options"] = {},
    api: Partial<Api> = {},
  ): Promise<TestClient & TestServer> {
    server = await startServer(...answers);
    const own = { baseUrl: server.url, ...options };
    return { ...testClient(runtime, own, operation, api), ...server };
  }

  test("a GET with parameters everywhere", async () => {
    const { call, requests } = await open(
      {
        path: "/pets/{id}",
        parameters: [
          { in: "path", name: "id" },
          { in: "query", name: "filter", style: "deepObject" },
          { in: "header", name: "X-Trace" },
          { in: "cookie", name: "session" },
        ],
        security: [["token"]],
      },
      [success],
      { token: "t", headers: { "x-client": "c" } },
      { securitySchemes: { token: runtime.bearer() } },
    );
    const params = {
      filter: { name: "c d" },
      "X-Trace": [1, 2],
      session: "e",
    };
    const data = await call(["a/b"], params, { headers: { "x-call": "d" } });
    expect(data).toEqual({ a: 1 });
    expect(requests).toHaveLength(1);
    const [{ method, target, headers, body }] = requests as [
      (typeof requests)[0],
    ];
    expect(`${method} ${target}`).toBe(
      "GET /pets/a%2Fb?filter%5Bname%5D=c%20d",
    );
    expect(headers).toMatchObject({
      accept: "application/json",
      authorization: "Bearer t",
      "x-trace": "1,2",
      "x-client": "c",
      "x-call": "d",
      cookie: "session=e",
    });
    expect(headers).not.toHaveProperty("content-type");
    expect(body).toHaveLength(0);
  });

  test("a base URL may have a path and a slash at its end", async () => {
    const { call, requests, url } = await open({ path: "/pets" });
    const { call: other } = testClient(
      runtime,
      { baseUrl: `${url}/v1//` },
      { path: "/pets" },
    );
    await call();
    await other();
    expect(requests.map(({ target }) => target)).toEqual(["/pets", "/v1/pets"]);
  });

  test.each([
    ["application/json", { a: [1, null] }, '{"a":[1,null]}'],
    ["application/json", "text", '"text"'],
    ["application/json", 0, "0"],
    ["application/json", null, "null"],
    ["application/merge-patch+json; charset=utf-8", { a: null }, '{"a":null}'],
    ["text/plain", "ü", "ü"],
    ["application/xml", "<a/>", "<a/>"],
    [
      "application/x-www-form-urlencoded",
      { a: "b c&d", e: [1, 2], f: { g: { h: true } }, i: null, j: new Date(0) },
      "a=b+c%26d&e=1&e=2&f=%7B%22g%22%3A%7B%22h%22%3Atrue%7D%7D&j=1970-01-01T00%3A00%3A00.000Z",
    ],
    [
      "application/x-www-form-urlencoded",
      { items: [{ price: 1 }, { price: 2 }] },
      "items=%7B%22price%22%3A1%7D&items=%7B%22price%22%3A2%7D",
    ],
    ["application/x-www-form-urlencoded", "a=b", "a=b"],
    ["application/octet-stream", new Uint8Array([104, 105]), "hi"],
    ["application/octet-stream", new TextEncoder().encode("hi").buffer, "hi"],
    ["application/pdf", new Blob(["hi"], { type: "image/png" }), "hi"],
    ["application/x-www-form-urlencoded", new URLSearchParams("a=b"), "a=b"],
  ])("a body of %s from %o", async (type, body, expected) => {
    const { call, paths, requests } = await open({
      method: "POST",
      body: { type },
    });
    await call([], { body });
    await paths.POST("/", { body });
    for (const request of requests) {
      expect(request.headers["content-type"]).toBe(type);
      expect(request.headers["content-length"]).toBe(
        `${Buffer.byteLength(expected)}`,
      );
      expect(request.body.toString()).toBe(expected);
    }
    expect(requests).toHaveLength(2);
  });

  test("a form's lists have their indices in brackets in style deepObject", async () => {
    const type = "application/x-www-form-urlencoded";
    const { call, paths, requests } = await open({
      method: "POST",
      body: {
        type,
        deepObject: ["expand", "metadata"],
      },
    });
    const body = { expand: ["a", "b"], tags: ["c", "d"], metadata: { e: 1 } };
    await call([], { body });
    await paths.POST("/", { body });
    for (const request of requests)
      expect(decodeURIComponent(request.body.toString())).toBe(
        "expand[0]=a&expand[1]=b&tags=c&tags=d&metadata[e]=1",
      );
    expect(requests).toHaveLength(2);
  });

  test("a multipart form has the leaves of a deepObject", async () => {
    const { call, requests } = await open({
      method: "POST",
      body: {
        type: "multipart/form-data",
        encoding: [{ name: "link", style: "deepObject" }],
      },
    });
    await call([], { body: { link: { create: true, tags: ["a"] }, n: 1 } });
    const names = requests[0]?.body.toString().matchAll(/name="([^"]*)"/g);
    expect(Array.from(names ?? [], ([, name]) => name)).toEqual([
      "link[create]",
      "link[tags][0]",
      "n",
    ]);
  });

  test("a multipart body from a plain object", async () => {
    const { call, requests } = await open({
      method: "POST",
      body: { type: "multipart/form-data", flat: true },
    });
    await call([], {
      file: new File(["hi"], "a.txt", { type: "text/plain" }),
      bytes: new Uint8Array([1, 2]),
      tags: ["x", "y"],
      meta: { a: 1 },
      count: 3,
      none: null,
      missing: undefined,
    });
    const [request] = requests;
    const form = await readForm(request!);
    expect([...form.keys()]).toEqual([
      "file",
      "bytes",
      "tags",
      "tags",
      "meta",
      "count",
    ]);
    const file = form.get("file") as File;
    expect([file.name, file.type, await file.text()]).toEqual([
      "a.txt",
      "text/plain",
      "hi",
    ]);
    expect(await (form.get("bytes") as File).bytes()).toEqual(
      new Uint8Array([1, 2]),
    );
    expect(form.getAll("tags")).toEqual(["x", "y"]);
    expect(form.get("meta")).toBe('{"a":1}');
    expect(form.get("count")).toBe("3");
  });

  test("FormData sets its own content type, whatever headers say", async () => {
    const { call, requests } = await open({
      method: "POST",
      body: { type: "application/json" },
    });
    const form = new FormData();
    form.set("a", "b");
    const headers = { "Content-Type": "multipart/form-data" };
    await call([], { body: form });
    await call([], { body: { a: "b" } }, { headers });
    for (const { headers, body } of requests) {
      const [, boundary] =
        /^multipart\/form-data; boundary=(.+)$/.exec(
          headers["content-type"] ?? "",
        ) ?? [];
      expect(boundary).toBeTruthy();
      expect(body.toString()).toContain(boundary);
    }
    expect(requests).toHaveLength(2);
  });

  test("the caller's content type decides how a body is written", async () => {
    const { call, requests } = await open({
      method: "POST",
      body: { type: "application/json" },
    });
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    await call([], { body: { a: "b c" } }, { headers });
    expect(requests[0]?.headers["content-type"]).toBe(headers["Content-Type"]);
    expect(requests[0]?.body.toString()).toBe("a=b+c");
  });

  test("a key in the query leaves a body its length", async () => {
    const { call, requests } = await open(
      {
        method: "POST",
        body: { type: "application/json" },
        security: [["key"]],
      },
      [success],
      { key: "k" },
      {
        securitySchemes: { key: runtime.apiKey(runtime.inQuery, "key") },
      },
    );
    await call([], { body: [1] });
    expect(requests[0]?.target).toBe("/?key=k");
    expect(requests[0]?.headers["content-length"]).toBe("3");
    expect(requests[0]?.body.toString()).toBe("[1]");
  });

  test("a stream is sent as a stream", async () => {
    const { call, requests } = await open({
      method: "PUT",
      body: { type: "application/octet-stream" },
    });
    const body = new Blob(["a", "b"]).stream();
    await call([], { body });
    expect(requests[0]?.headers["transfer-encoding"]).toBe("chunked");
    expect(requests[0]?.headers["content-type"]).toBe(
      "application/octet-stream",
    );
    expect(requests[0]?.body.toString()).toBe("ab");
  });

  test("a flat body is what no parameter takes", async () => {
    const { call, requests } = await open({
      method: "POST",
      path: "/{id}",
      parameters: [
        { in: "path", name: "id" },
        { in: "query", name: "q", key: "query" },
      ],
      body: { type: "application/json", flat: true },
    });
    await call(["1"], { query: "x", name: "y", tags: undefined });
    await call(["1"]);
    expect(
      requests.map(({ target, body }) => [target, body.toString()]),
    ).toEqual([
      ["/1?q=x", '{"name":"y"}'],
      ["/1", "{}"],
    ]);
  });

  test("`key` names the member that holds a body", async () => {
    const { call, requests } = await open({
      method: "POST",
      parameters: [{ in: "query", name: "body" }],
      body: { type: "application/json", key: "requestBody" },
    });
    await call([], { body: "x", requestBody: [1] });
    await call([], { body: "x" });
    expect(
      requests.map(({ target, body }) => [target, body.toString()]),
    ).toEqual([
      ["/?body=x", "[1]"],
      ["/?body=x", ""],
    ]);
    expect(requests[1]?.headers).not.toHaveProperty("content-type");
  });

  test("a GET with a body is refused", async () => {
    const { call, requests } = await open({
      body: { type: "application/json" },
    });
    const error = await rejection(call([], { body: {} }));
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  test.each([
    ["JSON", {}, '{"a":[1,2]}', '{"a":[1,2]}'],
    ["text", { "content-type": "text/plain" }, "hi", "hi"],
    ["a form", {}, { a: "b" }, "a=b"],
    ["bytes", {}, new Uint8Array([104, 105]), "hi"],
  ])("a retry sends %s again", async (_, headers, body, expected) => {
    const busy: Answer = { status: 429, headers: { "retry-after": "0" } };
    const { call, requests } = await open(
      {
        method: "POST",
        body: {
          type: expected.includes("=")
            ? "application/x-www-form-urlencoded"
            : "text/plain",
        },
      },
      [busy, busy, success],
      { headers },
    );
    await call([], { body });
    expect(requests.map(({ body }) => body.toString())).toEqual([
      expected,
      expected,
      expected,
    ]);
    const types = requests.map(({ headers }) => headers["content-type"]);
    expect(new Set(types).size).toBe(1);
  });

  test("a retry sends a form again, with a boundary of its own", async () => {
    const busy: Answer = { status: 429, headers: { "retry-after": "0" } };
    const { call, requests } = await open(
      { method: "POST", body: { type: "multipart/form-data", flat: true } },
      [busy, success],
    );
    await call([], { a: "b" });
    expect(requests).toHaveLength(2);
    for (const request of requests)
      expect((await readForm(request)).get("a")).toBe("b");
  });

  test("a broken connection is a ConnectionError", async () => {
    const { call } = await open(
      {},
      [(_, response) => response.socket?.destroy()],
      { maxRetries: 0 },
    );
    const error = await rejection(call());
    expect(error).toBeInstanceOf(runtime.ConnectionError);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test("so is a body that breaks off", async () => {
    const { call } = await open({}, [
      (_, response) => {
        response.writeHead(200, {
          "content-type": "application/json",
          "content-length": "100",
        });
        response.write('{"a":', () => response.socket?.destroy());
      },
    ]);
    const error = await rejection(call());
    expect(error).toBeInstanceOf(runtime.ConnectionError);
  });

  test("redirects are followed", async () => {
    const { call, requests } = await open({ path: "/a" }, [
      { status: 302, headers: { location: "/b" } },
      success,
    ]);
    expect(await call()).toEqual({ a: 1 });
    expect(requests.map(({ target }) => target)).toEqual(["/a", "/b"]);
  });
});
