import { describe, expect, test } from "vitest";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";

async function runtimeOf(
  operation: object,
  components: object = {},
  servers: readonly object[] = [],
  paths: object = {
    "/pets/{id}": { post: { responses: { 200: json }, ...operation } },
  },
): Promise<string[]> {
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths,
    components,
    servers,
  };
  const { files } = await generate({
    file: "pets.json",
    text: JSON.stringify(document),
  });
  const optional = [
    "runtime/auth.ts",
    "runtime/binary.ts",
    "runtime/bodies.ts",
    "runtime/event-stream.ts",
    "runtime/line-stream.ts",
    "runtime/media.ts",
    "runtime/next-page.ts",
    "runtime/pages.ts",
    "runtime/parameters.ts",
    "runtime/server.ts",
    "runtime/stream.ts",
  ];
  return optional.filter((file) => files.has(file));
}

const json = { description: "OK", content: { "application/json": {} } };

const id = {
  name: "id",
  in: "path",
  required: true,
  schema: { type: "string" },
};

describe("a client brings a part of the runtime only where its operations call for it", () => {
  test("none for plain path parameters", async () => {
    expect(await runtimeOf({ parameters: [id] })).toEqual([]);
  });

  test("parameters where there is no operation: calls by path write them in every style", async () => {
    const text = `{"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{}}`;
    const { files } = await generate({ file: "empty.json", text });
    expect(files.has("runtime/parameters.ts")).toBe(true);
    expect(files.get("client.ts")).toContain("parameters,");
  });

  test.each([
    ["another place", { ...id, name: "q", in: "query" }],
    ["another style", { ...id, style: "label" }],
    ["a list", { ...id, schema: { type: "array" } }],
    ["an object", { ...id, schema: { type: ["string", "object"] } }],
    ["a value of which nothing is known", { ...id, schema: {} }],
    ["reserved characters", { ...id, allowReserved: true }],
    [
      "content",
      {
        name: "id",
        in: "path",
        required: true,
        content: { "application/json": {} },
      },
    ],
  ])("parameters: %s", async (_, parameter) => {
    const parameters = parameter.name === "id" ? [parameter] : [id, parameter];
    expect(await runtimeOf({ parameters })).toEqual(["runtime/parameters.ts"]);
  });

  test("bodies", async () => {
    const requestBody = {
      content: { "application/json": { schema: { type: "object" } } },
    };
    expect(await runtimeOf({ parameters: [id], requestBody })).toEqual([
      "runtime/bodies.ts",
    ]);
  });

  test.each([
    ["text", { 200: { ...json, content: { "text/plain": {} } } }],
    ["text beside JSON", { 200: json, 201: { content: { "text/plain": {} } } }],
    ["anything", { 200: { ...json, content: { "*/*": {} } } }],
    ["nothing that is documented", { 200: { description: "OK" } }],
  ])("answers: %s", async (_, responses) => {
    expect(await runtimeOf({ parameters: [id], responses })).toEqual([
      "runtime/media.ts",
    ]);
  });

  test.each([
    "application/json; charset=utf-8",
    "application/problem+json;v=1",
    "TEXT/JSON",
  ])("answers: JSON, written %s", async (mediaType) => {
    const responses = { 200: { ...json, content: { [mediaType]: {} } } };
    expect(await runtimeOf({ parameters: [id], responses })).toEqual([]);
  });

  test("answers: bytes", async () => {
    const responses = {
      200: { description: "OK", content: { "image/png": {} } },
    };
    expect(await runtimeOf({ parameters: [id], responses })).toEqual([
      "runtime/binary.ts",
      "runtime/media.ts",
    ]);
    const head = { head: { parameters: [id], responses } };
    const paths = { "/pets/{id}": head };
    expect(await runtimeOf({}, {}, [], paths)).toEqual(["runtime/media.ts"]);
  });

  test("variables of the first server", async () => {
    const plain = { url: "https://a.example" };
    const variable = { url: "https://{b}.example" };
    const parameters = [id];
    expect(await runtimeOf({ parameters }, {}, [plain, variable])).toEqual([]);
    expect(await runtimeOf({ parameters }, {}, [variable, plain])).toEqual([
      "runtime/server.ts",
    ]);
  });

  test("pages", async () => {
    const offset = { name: "offset", in: "query", schema: { type: "integer" } };
    const limit = { ...offset, name: "limit" };
    const schema = { type: "array", items: { type: "string" } };
    const list = { ...json, content: { "application/json": { schema } } };
    const get = { parameters: [id, offset, limit], responses: { 200: list } };
    const paged = { "/pets/{id}": { get } };
    expect(await runtimeOf({}, {}, [], paged)).toEqual([
      "runtime/next-page.ts",
      "runtime/pages.ts",
      "runtime/parameters.ts",
    ]);
    const whole = { "/pets/{id}": { get: { ...get, parameters: [id] } } };
    expect(await runtimeOf({}, {}, [], whole)).toEqual([]);
  });

  test.each([
    ["events", { "text/event-stream": {} }, "runtime/event-stream.ts"],
    ["lines", { "application/jsonl": {} }, "runtime/line-stream.ts"],
    [
      "a stream beside JSON",
      { "application/jsonl": {}, "application/json": {} },
      "runtime/line-stream.ts",
    ],
  ])("streams: %s", async (_, content, file) => {
    const responses = { 200: { description: "OK", content } };
    expect(await runtimeOf({ parameters: [id], responses })).toEqual([
      file,
      "runtime/stream.ts",
    ]);
  });

  test("conversions, with types that can carry them", async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      paths: { "/pets": { get: { responses: { 200: json } } } },
    };
    const generated = async (config: Config) => {
      const text = JSON.stringify(document);
      const { files } = await generate({ file: "pets.json", text, config });
      return files;
    };
    const plain = await generated({});
    expect(plain.has("runtime/conversion.ts")).toBe(false);
    expect(plain.get("runtime/path-types.ts")).toContain('"openapi-fetch"');
    const types = { int64: "bigint" } as const;
    const converting = await generated({ types });
    expect(converting.has("runtime/conversion.ts")).toBe(true);
    expect(converting.get("runtime/json.ts")).toContain("quoteIntegers");
    expect(converting.get("runtime/path-types.ts")).not.toContain(
      '"openapi-fetch"',
    );
    expect(converting.get("runtime/assignable.ts")).toContain("unknown");
    expect(converting.get("runtime/transport.ts")).toContain('"openapi-fetch"');
    expect(converting.has("conversions.ts")).toBe(false);
  });

  test("credentials", async () => {
    const securitySchemes = { key: { type: "http", scheme: "bearer" } };
    expect(await runtimeOf({ parameters: [id] }, { securitySchemes })).toEqual([
      "runtime/auth.ts",
    ]);
  });
});
