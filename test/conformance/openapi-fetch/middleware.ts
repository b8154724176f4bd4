import { json } from "../../unit/runtime/support.ts";
import type { Case } from "./support.ts";

const failure = new Error("the network");
const fails = { fetch: () => Promise.reject(failure) };

/** Middleware that notes in a header, on both ways, that it was there. */
const note = (name: string) => ({
  onRequest: ({ request }: { request: Request }) => {
    request.headers.append("way", name);
    return request;
  },
  onResponse: ({ response }: { response: Response }) => {
    response.headers.append("way", name);
    return response;
  },
});

/** What middleware sees and does. */
export const middleware: readonly Case[] = [
  {
    name: "middleware has an id, the same for a call, another for the next",
    act: async (client) => {
      const ids: string[] = [];
      client.use({
        onRequest: ({ id }) => void ids.push(id),
        onResponse: ({ id }) => void ids.push(id),
      });
      await client.GET("/x");
      await client.GET("/x");
      const [a, b, c, d] = ids;
      return [a === b, c === d, a !== c];
    },
  },
  {
    name: "middleware puts another request in its place",
    act: (client) => {
      client.use({
        onRequest: ({ request }) =>
          new Request("https://api.example.com/other", {
            ...request,
            method: "OPTIONS",
            headers: { foo: "bar" },
          }),
      });
      return client.GET("/x");
    },
  },
  {
    name: "middleware puts another answer in its place",
    answer: json({ at: "2024-01-01" }, 200, { foo: "bar" }),
    act: async (client) => {
      client.use({
        onResponse: async ({ response }) => {
          const { at } = (await response.json()) as { at: string };
          return Response.json(
            { at, more: true },
            { status: 201, headers: response.headers },
          );
        },
      });
      const { data, response } = await client.GET("/x");
      return [data, response.status, response.headers.get("foo")];
    },
  },
  {
    name: "an error that middleware leaves as it is",
    options: fails,
    act: (client) => {
      client.use({ onError: () => undefined });
      return client.GET("/x");
    },
  },
  {
    name: "the error that middleware is told of",
    options: fails,
    act: async (client) => {
      let seen: unknown;
      client.use({
        onError: ({ error }) => {
          seen = error;
          return Response.json({});
        },
      });
      await client.GET("/x");
      return seen === failure;
    },
  },
  {
    name: "another error that middleware gives",
    options: fails,
    act: (client) => {
      client.use({ onError: () => new Error("other") });
      return client.GET("/x");
    },
  },
  {
    name: "an answer that middleware gives after an error",
    options: fails,
    act: (client) => {
      client.use({ onError: () => Response.json({ saved: true }) });
      return client.GET("/x");
    },
  },
  {
    name: "several hooks for errors, in the order of answers",
    options: fails,
    act: (client) => {
      client.use({ onError: ({ error }) => Response.json(String(error)) });
      client.use({ onError: () => new Error("first") });
      return client.GET("/x");
    },
  },
  {
    name: "middleware of the client and of the call, in order",
    act: async (client) => {
      client.use(note("a"), note("b"), note("c"));
      const { response } = await client.GET("/x", { middleware: [note("d")] });
      return response.headers.get("way");
    },
  },
  {
    name: "what middleware is told of a call",
    options: { baseUrl: "https://api.example.com/v2/" },
    act: async (client) => {
      const told: unknown[] = [];
      client.use({
        onRequest: ({ schemaPath, params, options, request }) =>
          void told.push(
            schemaPath,
            params,
            options.baseUrl,
            options.parseAs,
            request instanceof Request,
          ),
      });
      await client.PUT("/tag/{name}", {
        params: { path: { name: "New" } },
        body: { description: "a" },
      });
      await client.GET("/x", { baseUrl: "https://api.example.com/v3/" });
      return told;
    },
  },
  {
    name: "middleware that does nothing",
    act: (client) => {
      client.use({ onRequest: () => undefined });
      return client.GET("/x");
    },
  },
  {
    name: "middleware taken out again",
    act: (client) => {
      const refuse = {
        onRequest: () => {
          throw new Error("called");
        },
      };
      client.use(refuse);
      client.eject(refuse);
      return client.GET("/x");
    },
  },
  {
    name: "middleware that throws",
    act: (client) => {
      client.use({
        onRequest: () => {
          throw new Error("refused");
        },
      });
      return client.GET("/x");
    },
  },
  {
    name: "headers that middleware sees and adds to",
    options: { headers: { client: "exists" } },
    act: async (client) => {
      const seen: (string | null)[] = [];
      client.use({
        onRequest: ({ request }) => {
          seen.push(request.headers.get("client"), request.headers.get("call"));
          request.headers.set("hook", "exists");
        },
        onResponse: ({ request }) =>
          void seen.push(request.headers.get("hook")),
      });
      await client.GET("/x", { headers: { call: "exists" } });
      return seen;
    },
  },
  {
    name: "a credential that middleware sets once there is one",
    act: async (client) => {
      let token = "";
      client.use({
        onRequest: ({ request }) => {
          if (token) request.headers.set("authorization", `Bearer ${token}`);
          return request;
        },
      });
      await client.GET("/x");
      token = "text";
      return client.GET("/x");
    },
  },
  {
    name: "an answer that middleware gives in place of a request",
    act: async (client) => {
      const called: string[] = [];
      client.use(
        {
          onRequest: () => Response.json({ early: true }),
          onResponse: () => void called.push("its own onResponse"),
        },
        { onRequest: () => void called.push("the next onRequest") },
      );
      const { data } = await client.GET("/x");
      return [data, called];
    },
  },
  {
    name: "an answer that the call's own middleware gives",
    act: (client) =>
      client.GET("/x", {
        middleware: [{ onRequest: () => Response.json({ early: true }) }],
      }),
  },
] satisfies Case[];
