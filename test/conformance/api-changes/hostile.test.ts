import { expect, test } from "vitest";
import { type Changes } from "../../../generator/api-changes/index.ts";
import { compared } from "./compared.ts";

/** A document whose only answer is a schema, beside other schemas. */
function documentOf(
  answer: object,
  schemas: Readonly<Record<string, unknown>>,
): string {
  const content = { "application/json": { schema: answer } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Made", version: "1" },
    servers: [{ url: "https://made.example" }],
    paths: {
      "/made": {
        get: {
          operationId: "getMade",
          responses: { 200: { description: "Fine", content } },
        },
      },
    },
    components: { schemas },
  });
}

const ref = (name: string): object => ({
  $ref: `#/components/schemas/${name}`,
});

function timed(old: string, now: string): Changes {
  const start = process.cpuUsage();
  const changes = compared(old, now);
  const { user } = process.cpuUsage(start);
  expect(user / 1e6).toBeLessThan(10);
  return changes;
}

test("schemas that lead back to themselves, in ways of their own", () => {
  const knot = (leaf: string): string =>
    documentOf(ref("A"), {
      A: {
        type: "object",
        properties: { b: ref("B"), all: { allOf: [ref("A"), ref("B")] } },
      },
      B: {
        anyOf: [ref("A"), ref("B"), { type: "array", items: ref("B") }],
        properties: { leaf: { type: leaf } },
      },
    });
  expect(timed(knot("string"), knot("string")).changes).toEqual([]);
  expect(timed(knot("string"), knot("integer")).verdict).toBe("major");
});

test("a chain of 20,000 schemas", () => {
  const chain = (last: string): string =>
    documentOf(
      ref("S0"),
      Object.fromEntries(
        Array.from({ length: 20_000 }, (_, index) => [
          `S${String(index)}`,
          index === 19_999
            ? { type: last }
            : {
                type: "object",
                properties: { next: ref(`S${String(index + 1)}`) },
              },
        ]),
      ),
    );
  const { changes } = timed(chain("string"), chain("integer"));
  expect(changes.map(({ kind }) => kind)).toContain("type-changed");
});

test("a chain of 5,000 unions of one another", () => {
  const chain = (last: string): string =>
    documentOf(
      ref("S0"),
      Object.fromEntries(
        Array.from({ length: 5_000 }, (_, index) => [
          `S${String(index)}`,
          index === 4_999
            ? { type: last }
            : { anyOf: [ref(`S${String(index + 1)}`), { const: index }] },
        ]),
      ),
    );
  expect(timed(chain("string"), chain("boolean")).verdict).toBe("major");
});

test("a union of 600 objects that each hold it", () => {
  const wide = (type: string): string => {
    const names = Array.from(
      { length: 600 },
      (_, index) => `S${String(index)}`,
    );
    const anyOf = names.map(ref);
    const one = (name: string): object => ({
      type: "object",
      required: [name],
      properties: { [name]: { type }, next: ref("All") },
    });
    return documentOf(ref("All"), {
      All: { anyOf },
      ...Object.fromEntries(names.map((name) => [name, one(name)])),
    });
  };
  expect(timed(wide("string"), wide("integer")).verdict).toBe("major");
});

test("compositions that multiply", () => {
  const product = (type: string): string => {
    const part = (index: number): object => ({
      oneOf: Array.from({ length: 12 }, (_, at) => ({
        type: "object",
        properties: { [`p${String(index)}_${String(at)}`]: { type } },
      })),
    });
    return documentOf(
      { allOf: Array.from({ length: 12 }, (_, index) => part(index)) },
      {},
    );
  };
  const { verdict } = timed(product("string"), product("integer"));
  expect(["major", "minor", null]).toContain(verdict);
});
