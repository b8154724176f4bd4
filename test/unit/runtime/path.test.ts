import { describe, expect, test } from "vitest";
import type { Parameter } from "../../../templates/runtime/operation.ts";
import { json, rejection, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

describe.each(transports)("paths over $name", ({ runtime }) => {
  /** The path that both kinds of call send, or what both reject with. */
  async function send(
    template: string,
    values: Record<string, unknown>,
    parameter: Partial<Parameter> = {},
  ) {
    const { fetch, sent } = scriptedFetch(json({}));
    const parameters = Object.keys(values).map(
      (name) => ({ in: "path", name, ...parameter }) as const,
    );
    // Without the codec as well, where the parameters allow it.
    const isPlain =
      Object.keys(parameter).length === 0 &&
      Object.values(values).every((value) => typeof value !== "object");
    const apis = isPlain ? [{}, { parameters: undefined }] : [{}];
    const outcomes: unknown[] = [];
    for (const api of apis) {
      const { paths, call } = testClient(
        runtime,
        { fetch },
        { path: template, parameters },
        api as object,
      );
      for (const start of [
        () => call(Object.values(values)),
        () => paths.GET(template, { params: { path: values } }),
      ]) {
        sent.length = 0;
        outcomes.push(
          await start().then(
            () => sent[0]?.url.slice("https://api.example.com/v1".length),
            (error: unknown) => error,
          ),
        );
      }
    }
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    return outcomes[0];
  }

  test.each([
    ["/{a}{b}", { a: "x", b: "y" }, "/xy"],
    ["/{a}-{b}.json", { a: "x", b: "y" }, "/x-y.json"],
    ["/ops/{id}:cancel", { id: "o/1" }, "/ops/o%2F1:cancel"],
    ["/{id}/{id}", { id: "x" }, "/x/x"],
    ["/a b/ü/{id}/", { id: "x" }, "/a%20b/%C3%BC/x/"],
    ["/{id*}", { "id*": "x" }, "/x"],
    ["/$&/$1/{id}", { id: "$&" }, "/$&/$1/%24%26"],
    ["/{constructor}", { constructor: "x" }, "/x"],
    ["/{id}", { id: 0 }, "/0"],
    ["/{id}", { id: "a\\b" }, "/a%5Cb"],
    ["/{id}", { id: [1, "b"] }, "/1,b"],
    ["/{id}", { id: { a: 1, b: null } }, "/a,1"],
    ["/{id}", { id: ".a" }, "/.a"],
    ["/{id}", { id: "..." }, "/..."],
    ["/{id}", { id: "a/..b/c../.d" }, "/a%2F..b%2Fc..%2F.d"],
    ["/v{id}", { id: ".." }, "/v.."],
    ["/a/../{id}", { id: "x" }, "/x"],
  ])("%s with %j", async (template, values, expected) => {
    expect(await send(template, values)).toBe(expected);
  });

  test.each([
    ["/a/{id}", { id: "." }],
    ["/a/{id}", { id: ".." }],
    ["/a/{id}/b", { id: ".." }],
    ["/a/{id}", { id: "%2e%2E" }],
    ["/a/{id}", { id: ".%2e" }],
    ["/a/{id}", { id: "%2e" }],
    ["/a/.{id}", { id: "." }],
    ["/a/%2e{id}", { id: "." }],
    ["/a/{x}{id}", { x: ".", id: "." }],
    ["/a\\{id}", { id: ".." }],
    ["/a/{id}?x=1", { id: ".." }],
    ["/a/{id}#f", { id: ".." }],
    ["/a/{id}", { id: "../admin" }],
    ["/a/{id}", { id: "..\\admin" }],
    ["/a/{id}", { id: "x/../../admin" }],
    ["/a/{id}", { id: "x/.." }],
    ["/a/{id}", { id: "..%2Fadmin" }],
    ["/a/{id}", { id: "x%5c..%5Cadmin" }],
    ["/a/{id}", { id: "..;x/admin" }],
    ["/a/{id}", { id: ["x/..", "y"].join("/") }],
    ["/a{id}", { id: "/../admin" }],
  ])("%s with %j would climb", async (template, values) => {
    const error = await send(template, values);
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(String(error)).toContain("{id}");
  });

  test.each([
    "a/../b",
    "../b",
    "a/..",
    "a/%2e%2e/b",
    "a/%2E.",
    "a%2F..",
    "..%2Fadmin",
    "..;/admin",
  ])("a reserved %j would climb", async (id) => {
    const error = await send("/x/{id}", { id }, { allowReserved: true });
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(String(error)).toContain("{id}");
  });

  test.each([undefined, null, "", [], {}, [null]])(
    "%j is missing",
    async (id) => {
      const error = await send("/a/{id}", { id });
      expect(error).toBeInstanceOf(runtime.RequestError);
      expect(String(error)).toContain("`id`");
    },
  );

  test.each(["label", "matrix"] as const)(
    "in style %s nothing is missing too",
    async (style) => {
      for (const id of [undefined, null, [], {}]) {
        const error = await send("/a/{id}", { id }, { style });
        expect(error).toBeInstanceOf(runtime.RequestError);
      }
    },
  );

  test("an empty value has the sign of its style, unless that climbs", async () => {
    const id = "";
    expect(await send("/a{id}", { id }, { style: "matrix" })).toBe("/a;id");
    expect(await send("/a{id}", { id }, { style: "label" })).toBe("/a.");
    expect(await send("/a/{id}", { id }, { style: "label" })).toBeInstanceOf(
      runtime.RequestError,
    );
  });

  test("a placeholder that is no own member is missing", async () => {
    const { paths } = testClient(runtime, {}, { path: "/{toString}" });
    const error = await rejection(
      paths.GET("/{toString}", { params: { path: {} } }),
    );
    expect(error).toBeInstanceOf(runtime.RequestError);
  });
});
