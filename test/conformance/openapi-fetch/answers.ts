import { empty, json, type Method } from "../../unit/runtime/support.ts";
import type { Case } from "./support.ts";

const answers: Readonly<Record<string, () => Response>> = {
  "an object": json({ a: 1 }),
  "a list": json([]),
  "a falsy value": json(0),
  null: json(null),
  "201": json({ a: 1 }, 201),
  "204": empty(204),
  "nothing, and a length of 0": empty(200, { "content-length": "0" }),
  "nothing, and no length": empty(200),
  "a length of 0 that is not true": json([{ id: 1 }], 200, {
    "content-length": "0",
  }),
  "a length of 0 beside chunks": json([{ id: 1 }], 200, {
    "content-length": "0",
    "transfer-encoding": "chunked",
  }),
  "404": json({ code: 404 }, 404),
  "500": json({ code: 500 }, 500),
  "an empty 500": empty(500),
  "a falsy error": json(0, 400),
  "an error that is no JSON": () =>
    new Response("Unauthorized", { status: 401 }),
};

const methods: readonly Method[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

/** The body of an answer as text, whatever it was read as. */
async function textOf(data: unknown): Promise<unknown> {
  return data instanceof Blob ||
    data instanceof ReadableStream ||
    data instanceof ArrayBuffer
    ? [data.constructor.name, await new Response(data).text()]
    : data;
}

/** What comes of an answer. */
export const outcomes: readonly Case[] = [
  ...Object.entries(answers).map(([name, answer]): Case => ({
    name: `${name} as an answer`,
    answer,
    act: (client) => client.GET("/x"),
  })),
  ...["json", "text", "blob", "arrayBuffer", "stream"].flatMap((parseAs) =>
    ["an object", "204", "404"].map((name): Case => ({
      name: `${name} read as ${parseAs}`,
      answer: answers[name]!,
      act: async (client) => {
        const { data, ...rest } = await client.GET("/x", { parseAs });
        return { ...rest, data: await textOf(data) };
      },
    })),
  ),
  ...methods.map((method): Case => ({
    name: `the method ${method}`,
    act: (client) =>
      client[method]("/x/{id}", { params: { path: { id: 123 } } }),
  })),
  ...["get", "post", "delete"].map((method): Case => ({
    name: `request("${method}")`,
    act: (client) =>
      client.request(
        method,
        "/x",
        method === "post" ? { body: { title: "a" } } : {},
      ),
  })),
  {
    name: "HEAD with the length that a GET would have",
    answer: empty(200, {
      "content-length": "42",
      "content-type": "application/json",
    }),
    act: (client) => client.HEAD("/x"),
  },
  {
    name: "an answer that is no Response of the platform",
    options: {
      fetch: async () => {
        const response = {
          clone: () => ({ ...response }),
          headers: new Headers(),
          json: async () => ({ a: 1 }),
          text: async () => `{"a":1}`,
          status: 200,
          ok: true,
        };
        return response;
      },
    },
    act: (client) => client.GET("/x"),
  },
];
