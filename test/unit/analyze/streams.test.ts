import { describe, expect, test } from "vitest";
import type { AnalyzeOptions } from "../../../generator/analyze/index.ts";
import type { Stream } from "../../../generator/model/api.ts";
import { built, operations } from "./support.ts";

const sse = "text/event-stream";
const jsonl = "application/jsonl";
const item = { $ref: "#/components/schemas/Item" };
const components = {
  schemas: { Item: { type: "object" }, Text: { type: "string" } },
};

/** The stream of `GET /tail`, whose success has these contents. */
function streamOf(
  content: object | undefined,
  options: AnalyzeOptions = {},
  method = "get",
): Stream | null {
  const responses = { "200": { description: "OK", content } };
  const paths = { "/tail": { [method]: { operationId: "tail", responses } } };
  const { model } = built({ paths, components }, options);
  return operations(model)[0]?.[1].stream ?? null;
}

/** The schema of an item in a word: its name, or what kind it is of. */
function shown(stream: Stream | null): string | null {
  const item = stream?.item ?? null;
  if (item?.kind === "reference") return item.declaration.name;
  return item?.kind === "primitive" ? item.type : (item?.kind ?? null);
}

describe("an operation streams", () => {
  test.each([
    [sse, "events"],
    ["Text/Event-Stream; charset=utf-8", "events"],
    ["application/x-ndjson", "lines"],
    ["application/ndjson", "lines"],
    [jsonl, "lines"],
    ["application/stream+json", "lines"],
  ])("where a success is %s", (mediaType, format) => {
    expect(streamOf({ [mediaType]: {} })).toMatchObject({
      format,
      mediaTypes: [mediaType],
      otherwise: [],
    });
  });

  test.each(["application/json", "text/plain", "application/json-seq"])(
    "but not where it is %s",
    (mediaType) => expect(streamOf({ [mediaType]: {} })).toBeNull(),
  );

  test("nor where only a failure is, or the answer has no body", () => {
    const responses = {
      "200": { description: "OK" },
      default: { description: "Fault", content: { [sse]: {} } },
    };
    const { model } = built({ paths: { "/tail": { get: { responses } } } });
    expect(operations(model)[0]?.[1].stream).toBeNull();
    expect(streamOf({ [sse]: {} }, {}, "head")).toBeNull();
  });

  test("and otherwise gives its other media types", () => {
    const content = { "application/json": {}, [jsonl]: {}, [sse]: {} };
    expect(streamOf(content)).toMatchObject({
      format: "lines",
      mediaTypes: [jsonl, sse],
      otherwise: ["application/json"],
    });
  });
});

describe("an item", () => {
  test.each<[string, string, object, string | null, boolean]>([
    ["is what the schema says", sse, { schema: item }, "Item", false],
    [
      "is text, of a schema that is",
      sse,
      { schema: { type: "string" } },
      "string",
      true,
    ],
    ["is text where there is no schema", sse, {}, null, true],
    ["but JSON where the media type is", jsonl, {}, null, false],
    [
      "is an item of the list",
      jsonl,
      { schema: { type: "array", items: item } },
      "Item",
      false,
    ],
    [
      "is `itemSchema`, first of all",
      jsonl,
      { schema: { type: "array" }, itemSchema: item },
      "Item",
      false,
    ],
    [
      "which only components have a type for",
      jsonl,
      { itemSchema: { type: "object" } },
      null,
      false,
    ],
    ["which events may have too", sse, { itemSchema: item }, "Item", false],
    [
      "is OpenAPI 3.2's event with its data",
      sse,
      { itemSchema: { properties: { data: { contentSchema: item } } } },
      "object",
      false,
    ],
    [
      "JSON",
      sse,
      {
        itemSchema: {
          properties: { data: { contentMediaType: "application/json" } },
        },
      },
      "object",
      false,
    ],
    [
      "or text",
      sse,
      { itemSchema: { properties: { data: { type: "string" } } } },
      "object",
      true,
    ],
    [
      "is each of a list of events",
      sse,
      { schema: { type: "array", items: { properties: { data: item } } } },
      "object",
      false,
    ],
    [
      "whose ids the document takes for numbers",
      sse,
      { schema: { properties: { data: item, id: { type: "integer" } } } },
      "object",
      false,
    ],
    [
      "as it is among events of several kinds",
      sse,
      { itemSchema: { oneOf: [{}, {}] } },
      null,
      true,
    ],
  ])("%s (%s)", (_, mediaType, content, expected, isText) => {
    const stream = streamOf({ [mediaType]: content });
    expect(shown(stream)).toBe(expected);
    expect(stream?.isText).toBe(isText);
  });

  test("without a name is an element of the list", () => {
    const schema = { type: "array", items: { type: "integer" } };
    expect(shown(streamOf({ [jsonl]: { schema } }))).toBe("number");
    const others = [
      { ...schema, nullable: true },
      { ...schema, const: [1] },
    ];
    for (const other of others)
      expect(shown(streamOf({ [jsonl]: { schema: other } }))).not.toBe(
        "number",
      );
  });
});

describe("an error in the place of an item", () => {
  const typed = (type: object, required = ["type"]) => ({
    type: "object",
    required,
    properties: { type },
  });
  const delta = typed({ const: "delta" });
  const done = typed({ type: "string", enum: ["done", "stopped"] });
  const failed = typed({ type: "string", enum: ["error"] });
  const failing = (error: object, required = ["error"]) => ({
    type: "object",
    required,
    properties: { error },
  });
  const fault = failing({ type: "object" });
  const errorOf = (schema: object, media = sse) =>
    streamOf({ [media]: { schema } })?.error;

  test.each([sse, jsonl])("is told by its type, in %s", (media) => {
    const byType = { member: "type", value: "error" };
    expect(errorOf({ oneOf: [delta, done, failed] }, media)).toEqual(byType);
    const nested = { anyOf: [{ oneOf: [delta, done] }, { allOf: [failed] }] };
    expect(errorOf(nested, media)).toEqual(byType);
  });

  test("or by a member that it alone has", () => {
    const byMember = { member: "error", value: null };
    expect(errorOf({ oneOf: [delta, fault] })).toEqual(byMember);
    expect(errorOf({ anyOf: [item, failing({ type: "string" })] })).toEqual(
      byMember,
    );
  });

  test.each<[string, object]>([
    ["there are no alternatives", failed],
    ["an item may have an `error`", failing({ type: "object" }, [])],
    ["an alternative may have an `error`", { oneOf: [delta, failing({}, [])] }],
    [
      "it may be null",
      { oneOf: [delta, failing({ type: ["object", "null"] })] },
    ],
    ["several have one", { oneOf: [fault, { allOf: [fault, delta] }] }],
    ["a type is missing", { oneOf: [{ type: "object" }, failed] }],
    [
      "a type need not be there",
      { oneOf: [typed({ const: "a" }, []), failed] },
    ],
    ["a type is any text", { oneOf: [typed({ type: "string" }), failed] }],
    [
      "its type may be another",
      { oneOf: [delta, typed({ enum: ["error", "done"] })] },
    ],
    ["two say it", { oneOf: [failed, failed] }],
  ])("but not where %s", (_, schema) => {
    expect(errorOf(schema)).toBeNull();
  });

  test("is what the configuration says, first of all", () => {
    const tail = { format: "events", item: "Item", error: "fault" } as const;
    const content = { [sse]: { schema: { oneOf: [delta, failed] } } };
    expect(streamOf(content, { streams: { tail } })?.error).toEqual({
      member: "fault",
      value: null,
    });
  });
});

describe("the configuration names a stream", () => {
  const json = { "application/json": { schema: item } };

  test.each(["tail", "get /tail", "GET /tail"])("by %s", (key) => {
    expect(streamOf(json, { streams: { [key]: "events" } })).toMatchObject({
      format: "events",
      mediaTypes: [sse],
      otherwise: ["application/json"],
      isText: true,
      item: null,
    });
  });

  test("its item, and its media type", () => {
    const tail = {
      format: "lines",
      item: "Item",
      mediaType: "application/json",
    } as const;
    expect(streamOf(json, { streams: { tail } })).toMatchObject({
      mediaTypes: ["application/json"],
      otherwise: [],
      isText: false,
      item: { kind: "reference", declaration: { name: "Item" } },
    });
    const text = { format: "events", item: "Text" } as const;
    expect(streamOf(json, { streams: { tail: text } })?.isText).toBe(true);
  });

  test("that is text, or nothing that is documented", () => {
    const streams = { tail: "lines" } as const;
    expect(streamOf({ "text/plain": {} }, { streams })).toMatchObject({
      mediaTypes: ["text/plain"],
      isText: true,
    });
    expect(streamOf(undefined, { streams })).toMatchObject({
      mediaTypes: ["application/x-ndjson"],
      isText: false,
      otherwise: [],
    });
  });

  test("and is told of what the document does not have", () => {
    const responses = { "200": { description: "OK" } };
    const paths = { "/tail": { get: { operationId: "tail", responses } } };
    const streams = {
      tail: { format: "lines", item: "None" },
      gone: "lines",
    } as const;
    const { reported } = built({ paths, components }, { streams });
    expect(reported).toEqual([
      ["unknown-stream", ""],
      ["unknown-stream", ""],
    ]);
  });
});
