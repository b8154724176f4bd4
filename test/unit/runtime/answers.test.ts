import { describe, expect, test, vi } from "vitest";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { empty, rejection, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const bytes = (type: string | null, body: BodyInit) => () =>
  new Response(
    body,
    type === null ? {} : { headers: { "content-type": type } },
  );

describe.each(transports)("answers over $name", ({ runtime }) => {
  const call = (answer: () => Response, operation: Partial<Operation> = {}) =>
    testClient(
      runtime,
      { fetch: scriptedFetch(answer).fetch, maxRetries: 0 },
      operation,
    ).call();

  test.each([
    ["application/json", '{"a":1}', { a: 1 }],
    ["application/json; charset=utf-8", "0", 0],
    ["Application/JSON", "false", false],
    ["application/vnd.api+json;version=1", "null", null],
    ["application/problem+json", '""', ""],
    ["text/plain; charset=utf-8", "{}", "{}"],
    ["text/csv", "a,b", "a,b"],
    ["application/xml", "<a/>", "<a/>"],
    ["image/svg+xml", "<svg/>", "<svg/>"],
  ])("%s: %s", async (type, body, expected) => {
    const accept = type.toLowerCase();
    expect(await call(bytes(type, body), { accept })).toEqual(expected);
  });

  test.each([
    "application/octet-stream",
    "image/png",
    "application/x-ndjson",
    "application/jsonl",
  ])("%s is a Blob", async (type) => {
    const answer = bytes(type, new Uint8Array([0, 255]));
    const blob = (await call(answer, { accept: type })) as Blob;
    expect(blob).toBeInstanceOf(Blob);
    expect(blob.type).toBe(type);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(
      new Uint8Array([0, 255]),
    );
  });

  test.each([[undefined], [null], [{ ok: true, json: () => ({}) }]])(
    "what is no Response is told so, and not asked for again: %j",
    async (answer) => {
      const fetch = vi.fn(() => answer as never);
      const client = testClient(runtime, { fetch });
      const error = await rejection(client.call());
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(error.message).toBe(
        `\`fetch\` gave ${String(answer)}, which is no Response`,
      );
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  test("a byte order mark is no part of JSON", async () => {
    expect(await call(bytes("application/json", "\ufeff[1]"))).toEqual([1]);
  });

  test.each([
    ["text/plain", "application/json"],
    ["application/octet-stream", "application/json, application/problem+json"],
    [null, "application/vnd.api+json"],
    ["text/plain", "application/json, */*;q=0.9"],
    ["image/png", "application/hal+json, */*;q=0.9"],
  ])("JSON that says %s where %s is promised", async (type, accept) => {
    const answer = bytes(type, new TextEncoder().encode('{"a":1}'));
    expect(await call(answer, { accept })).toEqual({ a: 1 });
  });

  test.each([
    ["text/plain", "application/json, text/plain"],
    ["text/csv", "application/json, text/*"],
    ["text/html", "application/json, */*"],
  ])("%s where %s is promised", async (type, accept) => {
    expect(await call(bytes(type, '{"a":1}'), { accept })).toBe('{"a":1}');
  });

  test("what promises nothing is read by its own type", async () => {
    const { accept: _, ...none } = { accept: undefined };
    expect(await call(bytes("text/html", "1"), { ...none, accept: "" })).toBe(
      "1",
    );
  });

  test.each([
    ["application/json", "<html>"],
    ["text/html", "<html>"],
    ["application/json", '{"a":'],
  ])("%s: %s is a ParseError", async (type, body) => {
    const error = await rejection(call(bytes(type, body)));
    expect(error).toBeInstanceOf(runtime.ParseError);
    expect(error.name).toBe("ParseError");
    expect(error.message).toContain(body);
    expect(error.cause).toBeInstanceOf(SyntaxError);
  });

  test("a ParseError shows only the beginning", async () => {
    const error = await rejection(
      call(bytes("application/json", "x".repeat(5000))),
    );
    expect(error.message.length).toBeLessThan(200);
  });

  test.each([
    ["200 without a body", empty(200)],
    ["200 with an empty one", bytes("application/json", "")],
    ["a length of 0", empty(200, { "content-length": "0" })],
    ["201", empty(201)],
    ["204", empty(204)],
    ["205", empty(205)],
  ])("%s is undefined", async (_, answer) => {
    const accept = "application/json, text/plain, image/png";
    expect(await call(answer, { accept })).toBeUndefined();
  });

  const none = (accept: string | null, type: string, length?: string) => {
    const headers: Record<string, string> = { "content-type": type };
    if (length) headers["content-length"] = length;
    return call(() => new Response("", { headers }), { accept });
  };

  test.each([
    ["text/plain", "text/plain", ""],
    ["text/plain", "text/csv", ""],
    ["application/xml", "", ""],
    ["text/plain", "text/plain", "0"],
    ["image/png", "text/plain", ""],
  ])("empty text for %s is empty text", async (accept, type, length) => {
    expect(await none(accept, type, length)).toBe("");
  });

  test.each([
    ["image/png", "image/png", ""],
    ["*/*", "image/png", "0"],
  ])("no bytes for %s are an empty Blob", async (accept, type, length) => {
    const blob = (await none(accept, type, length)) as Blob;
    expect([blob.size, blob.type]).toEqual([0, type]);
  });

  test("where nothing is promised, nothing is what came", async () => {
    expect(await none(null, "text/plain")).toBeUndefined();
    expect(await none(null, "image/png")).toBeUndefined();
  });

  test("a length of 0 beside chunks says nothing", async () => {
    const headers = {
      "content-length": "0",
      "transfer-encoding": "chunked",
      "content-type": "application/json",
    };
    const answer = () => new Response('{"a":1}', { headers });
    expect(await call(answer)).toEqual({ a: 1 });
    const { fetch } = scriptedFetch(answer);
    const { paths } = testClient(runtime, { fetch });
    expect((await paths.GET("/")).data).toEqual({ a: 1 });
  });

  test("so is the answer to HEAD", async () => {
    const answer = empty(200, { "content-type": "application/json" });
    expect(await call(answer, { method: "HEAD" })).toBeUndefined();
  });

  test.each([
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [402, "ApiError"],
    [403, "PermissionDeniedError"],
    [404, "NotFoundError"],
    [409, "ConflictError"],
    [418, "ApiError"],
    [422, "UnprocessableEntityError"],
    [429, "RateLimitError"],
    [500, "InternalServerError"],
    [503, "InternalServerError"],
    [599, "InternalServerError"],
    [304, "ApiError"],
  ] as const)("%i is a %s", async (status, name) => {
    const answer = () =>
      new Response(status === 304 ? null : '{"code":7}', {
        status,
        headers: { "x-request-id": "r" },
      });
    const error = await rejection(
      call(answer, { id: "getPet", path: "/pets" }),
    );
    expect(error).toBeInstanceOf(runtime[name]);
    expect(error).toBeInstanceOf(runtime.ApiError);
    expect(error).toBeInstanceOf(Error);
    expect(error.constructor).toBe(runtime[name]);
    expect(error).toMatchObject({
      name,
      status,
      body: status === 304 ? undefined : { code: 7 },
      method: "GET",
      url: "https://api.example.com/v1/pets",
      operationId: "getPet",
    });
    expect(error.headers.get("x-request-id")).toBe("r");
    expect(error.stack).toContain(name);
    expect(error.message).toContain(String(status));
  });

  test.each([
    ["text", "nope", "nope"],
    ["JSON, whatever its type", "[1]", [1]],
    ["empty", "", ""],
    ["nothing", null, undefined],
    ["a falsy value", "0", 0],
  ])("the body of an error may be %s", async (_, body, expected) => {
    const answer = () => new Response(body, { status: 400 });
    const error = await rejection(call(answer));
    expect(error.body).toEqual(expected);
  });

  test.each([
    ["application/problem+json", undefined],
    ["text/csv", ""],
    ["application/octet-stream", ""],
  ])("an empty error of %s is %j", async (type, expected) => {
    const headers = { "content-type": type };
    const answer = () => new Response("", { status: 400, headers });
    expect((await rejection(call(answer))).body).toBe(expected);
  });

  const textFailures = { 400: true, 404: false, "4XX": true, default: false };

  test.each([
    [400, "text/plain", '{"a":1}', '{"a":1}'],
    [400, "text/plain; charset=utf-8", "404", "404"],
    [400, null, "null", "null"],
    [400, null, "", ""],
    [409, "text/html", "true", "true"],
    // It says itself what it is.
    [400, "application/problem+json", '{"a":1}', { a: 1 }],
    [400, "application/json", "", undefined],
    // JSON by the document, whatever it says itself.
    [404, "text/plain", '{"a":1}', { a: 1 }],
    [500, "text/plain", "[1]", [1]],
    [500, null, "", undefined],
  ])(
    "where failures may be text: %i of %s, %j",
    async (status, type, text, expected) => {
      const answer = () =>
        new Response(text === "" && type === null ? null : text, {
          status,
          headers: type === null ? {} : { "content-type": type },
        });
      // A Response of a text says that it is one.
      const untyped = () => {
        const given = answer();
        if (type === null) given.headers.delete("content-type");
        return given;
      };
      const error = await rejection(call(untyped, { textFailures }));
      expect(error.body).toEqual(expected);
      const { fetch } = scriptedFetch(untyped);
      const options = { fetch, maxRetries: 0 };
      const { paths } = testClient(runtime, options, { textFailures });
      expect((await paths.GET("/")).error).toEqual(expected);
    },
  );

  test("an operation may have no id", async () => {
    const error = await rejection(call(empty(404), { id: null }));
    expect(error.operationId).toBeNull();
  });
});
