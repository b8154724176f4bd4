import { describe, expect, test } from "vitest";
import type { Parameter } from "../../../templates/runtime/operation.ts";
import { json, rejection, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

type Row = [
  style: NonNullable<Parameter["style"]>,
  explode: boolean,
  value: unknown,
  expected: string,
];

// The tables of "Style Examples" in OpenAPI 3.1.1 and 3.2.0, 4.8.12.6; where they have none, RFC 6570, 3.2.
const query: readonly Row[] = [
  ["form", false, "", "color="],
  ["form", false, "blue", "color=blue"],
  ["form", false, list, "color=blue,black,brown"],
  ["form", false, object, "color=R,100,G,200,B,150"],
  ["form", true, "", "color="],
  ["form", true, "blue", "color=blue"],
  ["form", true, list, "color=blue&color=black&color=brown"],
  ["form", true, object, "R=100&G=200&B=150"],
  ["spaceDelimited", false, list, "color=blue%20black%20brown"],
  ["spaceDelimited", false, object, "color=R%20100%20G%20200%20B%20150"],
  ["spaceDelimited", true, list, "color=blue&color=black&color=brown"],
  ["pipeDelimited", false, list, "color=blue%7Cblack%7Cbrown"],
  ["pipeDelimited", false, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  ["pipeDelimited", true, list, "color=blue&color=black&color=brown"],
  [
    "deepObject",
    true,
    object,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  ["deepObject", true, { a: { b: "c" } }, "color%5Ba%5D%5Bb%5D=c"],
  [
    "deepObject",
    true,
    { a: ["b", { c: 1 }] },
    "color%5Ba%5D%5B0%5D=b&color%5Ba%5D%5B1%5D%5Bc%5D=1",
  ],
  [
    "deepObject",
    true,
    list,
    "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
  ],
  ["deepObject", true, "blue", "color=blue"],
  // Numbers, booleans, dates and what is nested.
  ["form", true, 0, "color=0"],
  ["form", true, -1.5, "color=-1.5"],
  ["form", true, 12345678901234567890n, "color=12345678901234567890"],
  ["form", true, false, "color=false"],
  ["form", true, new Date(0), "color=1970-01-01T00%3A00%3A00.000Z"],
  [
    "form",
    false,
    [new Date(0), true],
    "color=1970-01-01T00%3A00%3A00.000Z,true",
  ],
  ["form", true, [{ a: 1 }], "color=%7B%22a%22%3A1%7D"],
  ["form", true, { a: [1, 2] }, "a=1&a=2"],
  ["form", true, { a: ["x,y", { b: 1 }, null] }, "a=x%2Cy&a=%7B%22b%22%3A1%7D"],
  ["form", true, { a: [], b: 1 }, "b=1"],
  ["form", true, { a: [] }, ""],
  ["form", false, { a: [1, 2] }, "color=a,%5B1%2C2%5D"],
  // Nothing to say.
  ["form", true, null, ""],
  ["form", true, undefined, ""],
  ["form", true, [], ""],
  ["form", false, [], ""],
  ["form", true, {}, ""],
  ["form", false, {}, ""],
  ["form", true, [null, undefined], ""],
  ["form", true, ["a", null, "b", undefined], "color=a&color=b"],
  ["form", true, { a: 1, b: null, c: undefined }, "a=1"],
  ["form", false, { a: 1, b: null }, "color=a,1"],
  ["spaceDelimited", false, [], ""],
  ["pipeDelimited", false, {}, ""],
  ["deepObject", true, {}, ""],
  ["deepObject", true, { a: null, b: { c: undefined } }, ""],
  // What has a meaning in a URL loses it.
  [
    "form",
    true,
    "a&b=c#d?e+f g/é%41",
    "color=a%26b%3Dc%23d%3Fe%2Bf%20g%2F%C3%A9%2541",
  ],
  ["form", true, "Hello World!", "color=Hello%20World%21"],
  ["form", false, ["a,b", "c"], "color=a%2Cb,c"],
  ["form", true, { "a&b": "c=d" }, "a%26b=c%3Dd"],
  ["deepObject", true, { "a]": "b" }, "color%5Ba%5D%5D=b"],
];

const path: readonly Row[] = [
  ["simple", false, "blue", "blue"],
  ["simple", false, list, "blue,black,brown"],
  ["simple", false, object, "R,100,G,200,B,150"],
  ["simple", true, "blue", "blue"],
  ["simple", true, list, "blue,black,brown"],
  ["simple", true, object, "R=100,G=200,B=150"],
  ["label", false, "blue", ".blue"],
  ["label", false, list, ".blue,black,brown"],
  ["label", false, object, ".R,100,G,200,B,150"],
  ["label", true, list, ".blue.black.brown"],
  ["label", true, object, ".R=100.G=200.B=150"],
  ["matrix", false, "blue", ";color=blue"],
  ["matrix", false, list, ";color=blue,black,brown"],
  ["matrix", false, object, ";color=R,100,G,200,B,150"],
  ["matrix", true, "blue", ";color=blue"],
  ["matrix", true, list, ";color=blue;color=black;color=brown"],
  ["matrix", true, object, ";R=100;G=200;B=150"],
  ["matrix", true, ["", "a"], ";color;color=a"],
  ["simple", false, 0, "0"],
  ["simple", false, false, "false"],
  ["simple", false, new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ["simple", false, "a/b?c#d", "a%2Fb%3Fc%23d"],
  ["simple", false, "ü %", "%C3%BC%20%25"],
  ["simple", false, "...", "..."],
  ["label", true, "a.b", ".a.b"],
  ["matrix", true, "a;b=c", ";color=a%3Bb%3Dc"],
];

const header: readonly Row[] = [
  ["simple", false, "", ""],
  ["simple", false, "blue", "blue"],
  ["simple", false, list, "blue,black,brown"],
  ["simple", false, object, "R,100,G,200,B,150"],
  ["simple", true, list, "blue,black,brown"],
  ["simple", true, object, "R=100,G=200,B=150"],
  ["simple", false, 7, "7"],
  ["simple", false, "a b/c?", "a b/c?"],
];

const cookie: readonly Row[] = [
  ["form", true, "blue", "color=blue"],
  ["form", true, "", "color="],
  ["form", false, list, "color=blue,black,brown"],
  ["form", false, object, "color=R,100,G,200,B,150"],
  ["form", true, list, "color=blue; color=black; color=brown"],
  ["form", true, object, "R=100; G=200; B=150"],
  ["form", true, "a; b", "color=a%3B%20b"],
];

const kind = (value: unknown) =>
  typeof value === "bigint" ? `${value}n` : JSON.stringify(value);
const rows = (table: readonly Row[]) =>
  table.map(([style, explode, value, expected]) => ({
    title: `${style}${explode ? " exploded" : ""}: ${kind(value)} is ${JSON.stringify(expected)}`,
    style,
    explode,
    value,
    expected,
  }));

describe.each(transports)("parameters over $name", ({ runtime }) => {
  test("one that is only named is where the path has it, or in the query, in the style of that place", async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const { paths, call } = testClient(
      runtime,
      { fetch },
      { path: "/pets/{id}", parameters: ["id", "color"] },
    );
    await call([object], { color: object });
    await paths.GET("/pets/{id}", {
      params: { path: { id: object }, query: { color: object } },
    });
    const url =
      "https://api.example.com/v1/pets/R,100,G,200,B,150?R=100&G=200&B=150";
    expect(sent.map((one) => one.url)).toEqual([url, url]);
  });

  /** Sends one parameter in both kinds of call, which have to agree. */
  async function send(parameter: Parameter, value: unknown, template = "/") {
    const { fetch, sent } = scriptedFetch(json({}));
    const { paths, call } = testClient(
      runtime,
      { fetch },
      { path: template, parameters: [parameter] },
    );
    await (parameter.in === "path"
      ? call([value])
      : call([], { [parameter.name]: value }));
    await paths.GET(template, {
      params: { [parameter.in]: { [parameter.name]: value } },
    });
    const [one, other] = sent;
    expect(other?.url).toBe(one?.url);
    expect(other?.headers).toEqual(one?.headers);
    return one!;
  }

  const named = (style: NonNullable<Parameter["style"]>, explode: boolean) =>
    ({ name: "color", style, explode }) as const;

  test.each(rows(query))("query $title", async (row) => {
    const { url } = await send(
      { in: "query", ...named(row.style, row.explode) },
      row.value,
    );
    expect(url).toBe(
      `https://api.example.com/v1/${row.expected && `?${row.expected}`}`,
    );
  });

  test.each(rows(path))("path $title", async (row) => {
    const parameter = { in: "path", ...named(row.style, row.explode) } as const;
    const { url } = await send(parameter, row.value, "/x/{color}/y");
    expect(url).toBe(`https://api.example.com/v1/x/${row.expected}/y`);
  });

  test.each(rows(header))("header $title", async (row) => {
    const { headers } = await send(
      { in: "header", ...named(row.style, row.explode) },
      row.value,
    );
    expect(headers["color"]).toBe(row.expected);
  });

  test.each([null, undefined, [], {}])(
    "header %j is not sent",
    async (value) => {
      const { headers } = await send({ in: "header", name: "color" }, value);
      expect(headers).toEqual({ accept: "application/json" });
    },
  );

  test.each(rows(cookie))("cookie $title", async (row) => {
    const { headers } = await send(
      { in: "cookie", ...named(row.style, row.explode) },
      row.value,
    );
    expect(headers["cookie"]).toBe(row.expected);
  });

  test("defaults are OpenAPI's own", async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const { call } = testClient(
      runtime,
      { fetch },
      {
        path: "/{p}",
        parameters: [
          { in: "path", name: "p" },
          { in: "query", name: "q" },
          { in: "query", name: "s", style: "spaceDelimited" },
          { in: "header", name: "h" },
          { in: "cookie", name: "c" },
          { in: "cookie", name: "d" },
        ],
      },
    );
    const ab = ["a", "b"];
    await call([ab], { q: ab, s: ab, h: ab, c: ab, d: 1 });
    expect(sent[0]?.url).toBe("https://api.example.com/v1/a,b?q=a&q=b&s=a%20b");
    expect(sent[0]?.headers).toEqual({
      accept: "application/json",
      h: "a,b",
      cookie: "c=a; c=b; d=1",
    });
  });

  test.each([
    ["query", "a=%41:/[x]@$,;=*!'()", "q=a=%41:/%5Bx%5D@$,;=*!%27()"],
    ["query", "a&b#c+d?e f%zz", "q=a%26b%23c%2Bd?e%20f%25zz"],
    ["path", "a/b:c%2Fd", "/a/b:c%2Fd"],
    ["path", "a?b#c", "/a%3Fb%23c"],
  ] as const)("allowReserved in %s: %s", async (place, value, expected) => {
    const { url } = await send(
      { in: place, name: "q", allowReserved: true },
      value,
      place === "path" ? "/{q}" : "/",
    );
    expect(url.slice("https://api.example.com/v1".length)).toBe(
      place === "path" ? expected : `/?${expected}`,
    );
  });

  test.each([
    ["query", { a: [1] }, "/?q=%7B%22a%22%3A%5B1%5D%7D"],
    ["query", "x", "/?q=%22x%22"],
    ["query", null, "/"],
    ["query", undefined, "/"],
    ["path", { a: 1 }, "/%7B%22a%22%3A1%7D"],
  ] as const)("content in %s: %j", async (place, value, expected) => {
    const parameter: Parameter = {
      in: place,
      name: "q",
      content: "application/json; charset=utf-8",
    };
    const { url } = await send(
      parameter,
      value,
      place === "path" ? "/{q}" : "/",
    );
    expect(url).toBe(`https://api.example.com/v1${expected}`);
  });

  test("content in a header", async () => {
    const { headers } = await send(
      { in: "header", name: "h", content: "application/json" },
      { a: 1 },
    );
    expect(headers["h"]).toBe('{"a":1}');
  });

  test("content that is no JSON is text", async () => {
    const { url } = await send(
      { in: "query", name: "q", content: "text/plain" },
      "a b",
    );
    expect(url).toBe("https://api.example.com/v1/?q=a%20b");
  });

  test("names are encoded", async () => {
    const { url } = await send({ in: "query", name: "filter[a&b]" }, 1);
    expect(url).toBe("https://api.example.com/v1/?filter%5Ba%26b%5D=1");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "a parameter may be called %s",
    async (name) => {
      const { fetch, sent } = scriptedFetch(json({}));
      const { call } = testClient(
        runtime,
        { fetch },
        { parameters: [{ in: "query", name }] },
      );
      await call([], JSON.parse(`{"${name}":"x"}`) as object);
      await call([], {});
      expect(sent.map(({ url }) => url)).toEqual([
        `https://api.example.com/v1/?${name}=x`,
        "https://api.example.com/v1/",
      ]);
    },
  );

  test("`key` names the member of `params`", async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const { call } = testClient(
      runtime,
      { fetch },
      {
        path: "/{id}",
        parameters: [
          { in: "path", name: "id" },
          { in: "query", name: "id", key: "query_id" },
        ],
      },
    );
    await call(["a"], { query_id: "b", id: "c" });
    expect(sent[0]?.url).toBe("https://api.example.com/v1/a?id=b");
  });

  test("undeclared ones go as openapi-fetch sends them", async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const { paths } = testClient(runtime, { fetch });
    await paths.GET("/", {
      params: {
        query: { a: [1, 2], b: { c: { d: 3 } }, e: null, f: "g h" },
        header: { h: "i" },
      },
    });
    expect(sent[0]?.url).toBe(
      "https://api.example.com/v1/?a=1&a=2&b%5Bc%5D%5Bd%5D=3&f=g%20h",
    );
    expect(sent[0]?.headers["h"]).toBe("i");
  });

  test.each([
    ["/a?x=1", "/a?x=1&q=2"],
    ["/a?x=1#f", "/a?x=1&q=2"],
    ["/#Action=List", "/?q=2"],
  ])(
    "a template's own query stays, its fragment goes: %s",
    async (template, expected) => {
      const { url } = await send({ in: "query", name: "q" }, 2, template);
      expect(url).toBe(`https://api.example.com/v1${expected}`);
    },
  );

  test("a value that cannot be encoded is refused", async () => {
    const { fetch, sent } = scriptedFetch(json({}));
    const { call } = testClient(
      runtime,
      { fetch },
      { parameters: [{ in: "query", name: "q" }] },
    );
    const error = await rejection(call([], { q: "\ud800" }));
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(error.cause).toBeInstanceOf(URIError);
    expect(sent).toEqual([]);
  });
});
