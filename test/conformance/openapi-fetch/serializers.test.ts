import * as original from "openapi-fetch";
import { describe, expect, test } from "vitest";
import * as own from "../../../templates/runtime/serializers.ts";

// TypeScript sees the default export alone where it resolves to CommonJS.
const theirs = original as unknown as typeof own;

/** What a serializer gives, or that it throws: in which words is each one's own. */
function outcome(serialize: () => unknown): unknown {
  try {
    return serialize();
  } catch {
    return "an error";
  }
}

/** Calls a serializer of either, and compares. */
function compare(call: (serializers: typeof own) => unknown): void {
  expect(outcome(() => call(own))).toEqual(outcome(() => call(theirs)));
}

const values = ["a", "", "a b&c=d", "é/?#[]@!$'()*+,;|", 0, false, null];
const lists = [[], ["a"], ["a", "b c", "d,e"], [1, true], [["deep"]]];
const objects = [{}, { a: "b" }, { "k y": "v,w", n: 1 }, { deep: { a: 1 } }];
const all = [...values, undefined, ...lists, ...objects];
const listStyles =
  "simple label matrix form spaceDelimited pipeDelimited".split(" ");
const objectStyles = "simple label matrix form deepObject".split(" ");
const switches = [true, false];

describe("the serializers write what openapi-fetch's of the same names write", () => {
  test("serializePrimitiveParam", () => {
    for (const value of all as string[])
      for (const options of [undefined, { allowReserved: true }])
        compare((one) => one.serializePrimitiveParam("n", value, options));
  });

  test.each(listStyles)("serializeArrayParam in style %s", (style) => {
    for (const value of all as unknown[][])
      for (const explode of switches)
        for (const allowReserved of switches)
          compare((one) =>
            one.serializeArrayParam("n", value, {
              style: style as "form",
              explode,
              allowReserved,
            }),
          );
  });

  test.each(objectStyles)("serializeObjectParam in style %s", (style) => {
    for (const value of objects)
      for (const explode of switches)
        for (const allowReserved of switches)
          compare((one) =>
            one.serializeObjectParam("n", value, {
              style: style as "form",
              explode,
              allowReserved,
            }),
          );
  });

  test("createQuerySerializer", () => {
    const array = { style: "pipeDelimited", explode: false } as const;
    const object = { style: "form", explode: false } as const;
    for (const options of [
      undefined,
      {},
      { array },
      { object },
      { allowReserved: true },
    ])
      for (const value of all)
        compare((one) =>
          one.createQuerySerializer(options)({ first: value, last: "z" }),
        );
    compare((one) => one.createQuerySerializer()(undefined));
  });

  test("defaultPathSerializer", () => {
    for (const template of ["{n}", "{n*}", "{.n}", "{.n*}", "{;n}", "{;n*}"])
      for (const value of all)
        compare((one) =>
          one.defaultPathSerializer(`/a/${template}/{other}`, { n: value }),
        );
  });

  test("defaultBodySerializer", () => {
    for (const body of [{ a: 1 }, "text", null, 0])
      compare((one) => one.defaultBodySerializer(body));
  });

  test("createFinalURL and removeTrailingSlash", () => {
    for (const search of ["", "a=1", "?a=1"])
      for (const path of [undefined, { id: "a b" }])
        compare((one) =>
          one.createFinalURL("/x/{id}", {
            baseUrl: one.removeTrailingSlash("https://api.example.com/v1/"),
            params: { query: {}, ...(path && { path }) },
            querySerializer: () => search,
            pathSerializer: one.defaultPathSerializer,
          }),
        );
    for (const url of ["", "/", "https://a.example", "https://a.example//"])
      compare((one) => one.removeTrailingSlash(url));
  });

  test("mergeHeaders", () => {
    const sources = [
      { a: "1", b: "2", c: undefined },
      undefined,
      new Headers({ b: "3" }),
      { a: null, list: ["x", "y"], n: 0 },
    ];
    compare((one) => [...one.mergeHeaders(...sources)]);
  });
});
