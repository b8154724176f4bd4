import type { Case } from "./support.ts";

/** A serializer of paths that marks what it has filled in. */
const mark =
  (by: string) =>
  (path: string, values: Record<string, unknown>): string =>
    Object.entries(values).reduce(
      (filled, [name, value]) =>
        filled.replace(`{${name}}`, `${by}-${typeof value}-${String(value)}`),
      path,
    );

const query = { array: ["1", "2", "3"], object: { foo: "bar", bar: "baz" } };

const styles = {
  array: ["form", "spaceDelimited", "pipeDelimited"],
  object: ["form", "deepObject"],
} as const;

const urls: readonly Case[] = [
  ...["https://api.foo.example/v2", "https://api.foo.example/v3/"].map(
    (baseUrl): Case => ({
      name: `baseUrl ${baseUrl}`,
      options: { baseUrl },
      act: (client) => client.GET("/resources"),
    }),
  ),
  {
    name: "a call's own baseUrl, and the client's again after it",
    options: { baseUrl: "https://api.foo.example/v2/" },
    act: async (client) => {
      await client.GET("/resources", {
        baseUrl: "https://api.bar.example/v3/",
      });
      return client.GET("/resources");
    },
  },
  ...[
    "/{simple}/{list}/{object}",
    "/{.simple}/{;list}/{list*}/{.object*}/{;object*}",
  ].map((path): Case => ({
    name: `the path ${path}`,
    act: (client) =>
      client.GET(path, {
        params: {
          path: { simple: "a", list: [1, 2, 3], object: { b: "c", d: "e" } },
        },
      }),
  })),
  ...[";/?:@&=+$,# ", "aAzZ09-_.~", "!*'()", "🥴"].map((text): Case => ({
    name: `the path value ${text}`,
    act: (client) => client.GET("/x/{text}", { params: { path: { text } } }),
  })),
  {
    name: "a query beside `params`",
    act: (client) => client.GET("/resources", { query: { a: 1 } } as object),
  },
  {
    name: "an operation of the document",
    act: (client) => client.GET("/declared", { headers: { foo: "bar" } }),
  },
  {
    name: "a path value that is missing",
    act: (client) => client.GET("/x/{text}", { params: {} }),
  },
  {
    name: "the client's serializer of paths",
    options: { pathSerializer: mark("client") },
    act: (client) =>
      client.GET("/x/{a}/{b}", { params: { path: { a: 123, b: "text" } } }),
  },
  {
    name: "the call's serializer of paths before the client's",
    options: { pathSerializer: mark("client") },
    act: (client) =>
      client.GET("/x/{a}", {
        params: { path: { a: 1 } },
        pathSerializer: mark("call"),
      }),
  },
];

const queries: readonly Case[] = [
  ...[
    { string: "string", number: 0, boolean: false },
    { array: [] },
    { array: [], other: [], third: [] },
    { string: undefined, number: null },
    { string: "a b", array: query.array },
  ].map((given): Case => ({
    name: `the query ${JSON.stringify(given)}`,
    act: (client) => client.GET("/x", { params: { query: given } }),
  })),
  ...(["array", "object"] as const).flatMap((member) =>
    styles[member].flatMap((style) =>
      [false, true].map((explode): Case => ({
        name: `an ${member} of a query in style ${style}${explode ? ", exploded" : ""}`,
        options: { querySerializer: { [member]: { style, explode } } },
        act: (client) =>
          client.GET("/x", {
            params: { query: { [member]: query[member], last: true } },
          }),
      })),
    ),
  ),
  {
    name: "a list of a query as the call says, not the client",
    options: { querySerializer: { array: { style: "form", explode: true } } },
    act: (client) =>
      client.GET("/x", {
        params: { query: { array: query.array } },
        querySerializer: { array: { style: "form", explode: false } },
      }),
  },
  {
    name: "reserved characters of a query, as client and call say",
    options: { querySerializer: { allowReserved: true } },
    act: async (client) => {
      const params = { query: { string: "bad/character🐶" } };
      await client.GET("/x", { params });
      await client.GET("/x", {
        params,
        querySerializer: { array: { style: "form", explode: false } },
      });
      return client.GET("/x", {
        params,
        querySerializer: { allowReserved: false },
      });
    },
  },
  {
    name: "the client's function for queries",
    options: { querySerializer: (given: { a: number }) => `?alpha=${given.a}` },
    act: (client) => client.GET("/x", { params: { query: { a: 2 } } }),
  },
  {
    name: "the call's function for queries before the client's",
    options: { querySerializer: () => "client" },
    act: (client) =>
      client.GET("/x", {
        params: { query: { a: 2 } },
        querySerializer: (given: { a: number }) => `alpha=${given.a}`,
      }),
  },
];

const shared = { foo: "bar", bar: "baz", baz: "bat", box: "cat" };

const headers: readonly Case[] = [
  {
    name: "the client's headers",
    options: { headers: shared },
    act: (client) => client.GET("/x"),
  },
  ...[
    { foo: "", bar: 0, baz: undefined, box: false },
    { foo: null },
    { foo: "other", more: 123, flag: true },
    { list: ["one", "two", "three"] },
    { Cookie: "session=1234" },
    new Headers({ foo: "other" }),
  ].map((own, index): Case => ({
    name: `the call's headers beside the client's, ${index + 1}`,
    options: { headers: shared },
    act: (client) => client.GET("/x", { credentials: "include", headers: own }),
  })),
  {
    name: "a header parameter before headers",
    options: { headers: shared },
    act: (client) =>
      client.GET("/x", {
        headers: { foo: "own" },
        params: { header: { foo: "parameter" } },
      }),
  },
];

/** A `Request` class that the answer tells of. */
class OwnRequest extends Request {}
const tellClass = async (request: Request): Promise<Response> =>
  Response.json({
    isOwn: request instanceof OwnRequest,
    credentials: request.credentials,
  });

const classes: readonly Case[] = [
  {
    name: "the client's Request class",
    options: { Request: OwnRequest, fetch: tellClass },
    act: (client) => client.GET("/x"),
  },
  {
    name: "the call's Request class",
    options: { fetch: tellClass },
    act: (client) => client.GET("/x", { Request: OwnRequest }),
  },
  {
    name: "the client's options of its Requests",
    options: { credentials: "include", fetch: tellClass },
    act: (client) => client.GET("/x"),
  },
  {
    name: "the call's options of its Request before the client's",
    options: { credentials: "include", fetch: tellClass },
    act: (client) => client.GET("/x", { credentials: "omit" }),
  },
  {
    name: "a member of the caller's own on the Request",
    options: {
      fetch: async (request: object) =>
        Response.json("custom" in request && request.custom),
    },
    act: (client) => client.GET("/x", { custom: "value" }),
  },
  {
    name: "what only the platform's fetch knows",
    options: {
      requestInitExt: { dispatcher: "mine" },
      fetch: async (_: Request, init: { dispatcher?: string }) =>
        Response.json(init.dispatcher),
    },
    act: (client) => client.GET("/x"),
  },
];

/** What becomes of addresses, queries, headers and the Request itself. */
export const requests: readonly Case[] = [
  ...urls,
  ...queries,
  ...headers,
  ...classes,
];
