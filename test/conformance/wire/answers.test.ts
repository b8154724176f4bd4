import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Answer,
  startServer,
  type TestServer,
} from "../../unit/runtime/server.ts";
import { rejection, testClient } from "../../unit/runtime/support.ts";
import { transports } from "../../unit/runtime/transports.ts";

/** What the server answers next. */
let answer: Answer = {};
let server: TestServer;
beforeAll(async () => {
  server = await startServer((request, response) => {
    if (typeof answer === "function") return answer(request, response);
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
});
afterAll(() => server.close());

const json = "application/json";
const any = "application/json, text/plain, application/xml, image/*";

/** The `Accept` of the operation, the answer's media type and body, and what a call gives; a Blob is its text in a list. */
const bodies: readonly [
  accept: string | undefined,
  type: string | undefined,
  body: string,
  data: unknown,
][] = [
  [json, json, '{"a":1}', { a: 1 }],
  [json, "application/vnd.api+json; charset=utf-8", "[1]", [1]],
  [json, "APPLICATION/JSON ;charset=UTF-8", "0", 0],
  [json, undefined, "null", null],
  [json, "text/html", "true", true],
  [any, "text/plain; charset=utf-8", "0", "0"],
  [any, "application/xml; charset=utf-8", "<a/>", "<a/>"],
  [any, "image/svg+xml", "<a/>", "<a/>"],
  [any, "image/png", "png", ["png"]],
  [any, undefined, "1", 1],
  ["*/*", "text/csv", "a,b", "a,b"],
  ["*/*", "application/pdf", "pdf", ["pdf"]],
  ["*/*", "application/problem+json", '"p"', "p"],
  ["text/*", "text/html", "<p>", "<p>"],
  [undefined, json, "false", false],
  [undefined, "application/x-ndjson", "{}\n{}\n", ["{}\n{}\n"]],
  [json, json, "", undefined],
  ["text/plain", "text/plain", "", ""],
  ["image/png", "image/png", "", [""]],
];

describe.each(transports)("answers over $name", ({ runtime }) => {
  const start = (accept: string | undefined, method = "GET") =>
    testClient(
      runtime,
      { baseUrl: server.url, maxRetries: 0 },
      { method, ...(accept === undefined ? { accept: "" } : { accept }) },
    );

  test.each(bodies)(
    "accepting %s, %s of %j",
    async (accept, type, body, data) => {
      for (const headers of [
        { "content-length": String(body.length) },
        { "transfer-encoding": "chunked" },
        { connection: "close" },
      ]) {
        const fields = type === undefined ? {} : { "content-type": type };
        answer = { headers: { ...headers, ...fields }, body };
        const { call } = start(accept);
        const given = await call();
        expect(given instanceof Blob ? [await given.text()] : given).toEqual(
          data,
        );
        const result = await call().result();
        expect(result).toMatchObject({
          ok: true,
          status: 200,
          error: undefined,
        });
      }
    },
  );

  test.each(["HEAD", "GET"])(
    "of %s without a body are undefined",
    async (method) => {
      const statuses = method === "HEAD" ? [200, 201, 299] : [204, 205];
      for (const status of statuses) {
        answer = (_, response) => {
          const length = method === "HEAD" ? { "content-length": "9" } : {};
          response.writeHead(status, { "content-type": json, ...length }).end();
        };
        const { call, paths } = start(json, method);
        expect(await call()).toBeUndefined();
        const { data, error, response } = await paths.request(method, "/");
        expect([data, error, response.status]).toEqual([
          undefined,
          undefined,
          status,
        ]);
      }
    },
  );

  test.each([
    [304, undefined, "", undefined],
    [400, json, "0", 0],
    [404, "application/problem+json", '{"title":"t"}', { title: "t" }],
    [409, json, "", undefined],
    [418, "text/plain", "teapot", "teapot"],
    [422, "text/html", "[1]", [1]],
    [499, json, "<html>", "<html>"],
    [500, undefined, "false", false],
    [599, "image/png", "png", "png"],
  ] as const)(
    "%i as %s of %j is an error",
    async (status, type, body, error) => {
      const headers: Record<string, string> = type
        ? { "content-type": type }
        : {};
      answer = { status, headers, body };
      const { call, paths } = start(json);
      const thrown = await rejection(call());
      expect(thrown).toBeInstanceOf(runtime.ApiError);
      expect([thrown.status, thrown.body]).toEqual([status, error]);
      const result = await call().result();
      expect(result).toMatchObject({
        ok: false,
        status,
        data: undefined,
        error,
      });
      const byPath = await paths.GET("/");
      expect(byPath.error).toEqual(error);
      expect(byPath.response.ok).toBe(false);
      expect("data" in byPath).toBe(false);
    },
  );

  test.each([
    [json, json, "<html>"],
    [json, "text/html", "<html>"],
    [json, "application/octet-stream", "{"],
    [any, "text/html", "<html>"],
    [any, undefined, "<html>"],
    [any, "application/json", '{"a":'],
  ])("accepting %s, %s of %j is a ParseError", async (accept, type, body) => {
    answer = { headers: type ? { "content-type": type } : {}, body };
    const { call, paths } = start(accept);
    expect(await rejection(call())).toBeInstanceOf(runtime.ParseError);
    expect(await rejection(paths.GET("/"))).toBeInstanceOf(runtime.ParseError);
  });
});
