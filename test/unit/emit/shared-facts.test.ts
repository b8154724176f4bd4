import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";

const json = { "application/json": { schema: { type: "object" } } };

function operation(own: object = {}): object {
  return { responses: { 200: { description: "Fine", content: json } }, ...own };
}

/** The client's file, and that of its only resource. */
async function emitted(
  document: object,
): Promise<Readonly<Record<"client" | "resource", string>>> {
  const { files } = await generate({
    file: "pets.json",
    text: JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Pets", version: "1" },
      ...document,
    }),
  });
  const text = (path: string): string => files.get(path) ?? "";
  return { client: text("client.ts"), resource: text("resources/pets.ts") };
}

const securitySchemes = { token: { type: "http", scheme: "bearer" } };

test("what most operations have is said of the API, and of those that have not", async () => {
  const { client, resource } = await emitted({
    security: [{ token: [] }],
    components: { securitySchemes },
    paths: {
      "/pets": {
        get: operation(),
        post: operation(),
        put: operation({ security: [] }),
        delete: { responses: { 204: { description: "Gone" } } },
      },
    },
  });
  expect(client).toContain('  security: [["token"]],\n');
  expect(client).toContain('  accept: "application/json",\n');
  expect(resource.match(/^ {2}(accept|security): .*$/gm)).toEqual([
    "  security: [],",
    "  accept: null,",
  ]);
});

test("what only half of the operations have is said of each", async () => {
  const { client, resource } = await emitted({
    components: { securitySchemes },
    paths: {
      "/pets": {
        get: operation(),
        put: operation({ security: [{ token: [] }] }),
      },
    },
  });
  expect(client).not.toContain("  security: ");
  expect(resource.match(/^ {2}security: .*$/gm)).toEqual([
    '  security: [["token"]],',
  ]);
});

test.each([
  ["the same server", "https://a.example.com", ["client"]],
  ["another server", "https://b.example.com", ["resource", "resource"]],
])("operations that all have %s of their own", async (_, url, places) => {
  const { client, resource } = await emitted({
    paths: {
      "/pets": {
        get: operation({ servers: [{ url: "https://a.example.com" }] }),
        put: operation({ servers: [{ url }] }),
      },
    },
  });
  expect([
    ...Array.from(client.matchAll(/ baseUrl: "/g), () => "client"),
    ...Array.from(resource.matchAll(/ server: "/g), () => "resource"),
  ]).toEqual(places);
});
