import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";

import { generate, generateFrom } from "../../../generator/generate.ts";
import { load, type Sources } from "../../../generator/read/index.ts";

const key = { type: "http", scheme: "bearer", "x-env": "KEY" };
const config = { environment: ["KEY"] };

function api(securitySchemes: object): string {
  return JSON.stringify({
    openapi: "3.1.0",
    components: { securitySchemes },
    paths: { "/a": { get: { responses: { 200: { description: "" } } } } },
  });
}

test("the local document itself may name an environment variable", async () => {
  const { environment, diagnostics } = await generate({
    file: "api/openapi.json",
    text: api({ key }),
  });
  expect(environment).toEqual(["KEY"]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ["a component", api({ key: { $ref: "keys.json#/key" } }), { key }],
  ["a map", api({ $ref: "keys.json" }), { key }],
  [
    "all components",
    JSON.stringify({
      ...(JSON.parse(api({})) as object),
      components: { $ref: "keys.json" },
    }),
    { securitySchemes: { key } },
  ],
  [
    "an alias",
    api({
      key: { $ref: "#/components/securitySchemes/other" },
      other: { $ref: "keys.json#/key" },
    }),
    { key },
  ],
])(
  "what another file says of one is not heard, as %s, unless the configuration says so",
  async (_, text, keys) => {
    const input = {
      file: "openapi.json",
      text,
      texts: new Map([["keys.json", JSON.stringify(keys)]]),
    };
    const { environment, diagnostics } = await generate(input);
    expect(environment).toEqual([]);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(["ignored-environment"]),
    );
    expect(diagnostics[0]?.source?.file).toBe("keys.json");
    const allowed = await generate({ ...input, config });
    expect(allowed.environment).toEqual(["KEY"]);
    expect(allowed.diagnostics).toEqual([]);
  },
);

test("so it is in Swagger", async () => {
  const swagger = (one: object): string =>
    JSON.stringify({ swagger: "2.0", securityDefinitions: { one }, paths: {} });
  const old = { type: "basic", "x-env": "KEY" };
  const local = await generate({ file: "a.json", text: swagger(old) });
  expect(local.environment).toEqual(["KEY"]);
  const foreign = await generate({
    file: "a.json",
    text: swagger({ $ref: "b.json" }),
    texts: new Map([["b.json", JSON.stringify(old)]]),
  });
  expect(foreign.environment).toEqual([]);
  expect(foreign.diagnostics.map(({ source }) => source?.file)).toEqual([
    "b.json",
  ]);
  const file = "https://example.com/a.json";
  const far = await generate({ file, text: swagger(old) });
  expect(far.environment).toEqual([]);
});

test("nor is a document from standard input", async () => {
  async function* stdin() {
    yield Buffer.from(api({ key }));
  }
  const { sources } = await load("-", { stdin: stdin() });
  const given = await generateFrom(sources as Sources);
  expect(given.environment).toEqual([]);
  expect(given.diagnostics.map(({ code }) => code)).toEqual([
    "ignored-environment",
  ]);
  const allowed = await generateFrom(sources as Sources, config);
  expect(allowed.environment).toEqual(["KEY"]);
});

test("nor is a document from a URL, however it came here", async () => {
  const server = createServer((_, response) => response.end(api({ key })));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const file = `http://127.0.0.1:${port}/openapi.json`;
  const { sources } = await load(file);
  for (const [given, allowed] of [
    [
      await generateFrom(sources as Sources),
      await generateFrom(sources as Sources, config),
    ],
    [
      await generate({ file, text: api({ key }) }),
      await generate({ file, text: api({ key }), config }),
    ],
  ] as const) {
    expect(given.environment).toEqual([]);
    expect(given.diagnostics.map(({ code }) => code)).toEqual([
      "ignored-environment",
    ]);
    expect(allowed.environment).toEqual(["KEY"]);
  }
});
