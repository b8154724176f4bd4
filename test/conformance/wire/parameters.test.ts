import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Parameter } from "../../../templates/runtime/operation.ts";
import { startServer, type TestServer } from "../../unit/runtime/server.ts";
import { testClient } from "../../unit/runtime/support.ts";
import { transports } from "../../unit/runtime/transports.ts";
import { specials, tables, values } from "./tables.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({
    headers: { "content-type": "application/json" },
    body: "{}",
  });
});
afterAll(() => server.close());

const rows = tables.flatMap(({ in: place, style, rows }) =>
  rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [kind = "", ...cells] = row.split("|").map((cell) => cell.trim());
      return [false, true].map((explode, index) => ({
        title: `${place} ${style}${explode ? ", exploded" : ""}: ${kind}`,
        parameter: { in: place, name: "color", style, explode } as const,
        kind,
        expected: cells[index],
      }));
    }),
);

test("every table has every kind of value, and no other", () => {
  for (const { in: place, style } of tables) {
    const kinds = rows
      .filter(({ parameter }) => parameter.in === place)
      .filter(({ parameter }) => parameter.style === style)
      .map(({ kind }) => kind);
    expect(kinds).toEqual(Object.keys(values).flatMap((kind) => [kind, kind]));
  }
  expect(tables.map(({ in: place, style }) => `${place} ${style}`)).toEqual([
    "path simple",
    "path label",
    "path matrix",
    "query form",
    "query spaceDelimited",
    "query pipeDelimited",
    "query deepObject",
    "header simple",
    "cookie form",
    "cookie cookie",
  ]);
});

describe.each(transports)("over $name", ({ runtime }) => {
  /** What the server received of `parameter`, sent by both kinds of call. */
  async function send(parameter: Parameter, value: unknown): Promise<string[]> {
    const { in: place, name } = parameter;
    const template = place === "path" ? `/x{${name}}` : "/x";
    const { call, paths } = testClient(
      runtime,
      { baseUrl: server.url },
      { path: template, parameters: [parameter] },
    );
    const calls = [
      () => (place === "path" ? call([value]) : call([], { [name]: value })),
      () => paths.GET(template, { params: { [place]: { [name]: value } } }),
    ];
    const received: string[] = [];
    for (const start of calls) {
      server.requests.length = 0;
      try {
        await start();
      } catch (error) {
        expect(error).toBeInstanceOf(runtime.RequestError);
        expect(server.requests).toEqual([]);
        received.push("refused");
        continue;
      }
      const [{ target, headers }] = server.requests as [
        TestServer["requests"][0],
      ];
      const { [name]: header = "-", cookie = "-" } = headers;
      const search = target === "/x" ? "-" : target.slice("/x?".length);
      const found = {
        path: target.slice("/x".length),
        query: search,
        header,
        cookie,
      };
      received.push(found[place]);
      // It is sent in its own place, and nowhere else.
      if (place !== "path" && place !== "query") expect(target).toBe("/x");
      if (place !== "header") expect(header).toBe("-");
      if (place !== "cookie") expect(cookie).toBe("-");
    }
    return received;
  }

  test.each(rows)("$title", async ({ parameter, kind, expected }) => {
    expect(await send(parameter, values[kind])).toEqual([expected, expected]);
  });

  test.each(specials)("%s %j: %j", async (place, facts, value, expected) => {
    const parameter: Parameter = { in: place, name: "color", ...facts };
    expect(await send(parameter, value)).toEqual([expected, expected]);
  });
});
