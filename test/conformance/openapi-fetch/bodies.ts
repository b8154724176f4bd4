import type { Method } from "../../unit/runtime/support.ts";
import type { Case } from "./support.ts";

const withBody = ["PUT", "POST", "DELETE", "OPTIONS", "PATCH"] as const;
const methods: readonly Method[] = [...withBody, "GET", "HEAD"];

const values: readonly unknown[] = [
  { prop: "a" },
  {},
  "",
  "text",
  null,
  false,
  0,
  1,
  new Date("2024-08-07T09:52:00.836Z"),
];

const own = { "content-type": "application/my+json" };

/** Where a media type can be said: by the client, by the call, by both. */
const types: readonly { name: string; client?: object; call?: object }[] = [
  { name: "nobody names a type" },
  { name: "the client names its type", client: own },
  { name: "the client wants none", client: { "content-type": null } },
  { name: "the call names its type", call: own },
  {
    name: "the call names what the client wants none of",
    client: { "content-type": null },
    call: own,
  },
];

const serializers: readonly { name: string; options: object }[] = [
  { name: "as it is", options: {} },
  {
    name: "through the client's serializer",
    options: { bodySerializer: (body: unknown) => `<${JSON.stringify(body)}>` },
  },
];

/** What becomes of a body, and of its media type. */
export const bodies: readonly Case[] = [
  ...methods.flatMap((method) =>
    [{}, { body: undefined }].flatMap((init) =>
      serializers.map(({ name, options }): Case => ({
        name: `${method} with ${"body" in init ? "an undefined" : "no"} body, ${name}`,
        options,
        act: (client) => client[method]("/x", init),
      })),
    ),
  ),
  ...withBody.flatMap((method) =>
    values.flatMap((body) => [
      ...types.map(({ name, client: headers, call }): Case => ({
        name: `${method} of ${JSON.stringify(body)} where ${name}`,
        options: { headers },
        act: (client) => client[method]("/x", { body, headers: call }),
      })),
      ...serializers.map(({ name, options }): Case => ({
        name: `${method} of ${JSON.stringify(body)}, ${name}`,
        options,
        act: (client) => client[method]("/x", { body }),
      })),
    ]),
  ),
  {
    name: "text of a type that is not JSON's",
    act: (client) =>
      client.POST("/x", {
        body: "text",
        headers: { "content-type": "text/plain" },
      }),
  },
  {
    name: "an object sent as a form, since the call's header says so",
    act: (client) =>
      client.POST("/x", {
        body: { key1: "value1", key2: "value 2" },
        headers: { "Content-Type": "application/x-www-form-urlencoded" },
      }),
  },
  {
    name: "FormData made by the call's serializer",
    act: (client) =>
      client.POST("/x", {
        body: { title: "a" },
        bodySerializer: (body: { title: string }) => {
          const form = new FormData();
          form.set("title", body.title);
          return form;
        },
      }),
  },
  {
    name: "FormData with a file",
    act: (client) => {
      const form = new FormData();
      form.set("file", new Blob(["text of a file"], { type: "text/plain" }));
      return client.POST("/x", { body: form });
    },
  },
];
