import { memberPointer } from "../../openapi/json-pointer.ts";
import { isObject, memberValue } from "../../openapi/json.ts";
import { safeName } from "./names.ts";

/** What a part of a Swagger document must be, so that it can be upgraded. */
export type Expected =
  | { readonly is: "anything" }
  | { readonly is: "a string" }
  | { readonly is: "a list"; readonly items: Expected }
  | {
      readonly is: "an object";
      readonly members: Readonly<Record<string, Expected>>;
      /** Of the members that are not named; `null` where they are left out. */
      readonly others: Expected | null;
      /** Whether names that begin with `x-` are extensions, which are left out: nothing reads them there. */
      readonly isExtensible: boolean;
      /** Of these one must be there, and say something; none where that is left open. */
      readonly needed: readonly string[];
    };

/** How a part is told that is not what it must be, with a JSON Pointer to it. */
export type ReportUnexpected = (expected: string, at: string) => void;

const anything: Expected = { is: "anything" };
const text: Expected = { is: "a string" };
const texts: Expected = { is: "a list", items: text };

function object(members: Readonly<Record<string, Expected>> = {}): Expected {
  return {
    is: "an object",
    members,
    others: anything,
    isExtensible: false,
    needed: [],
  };
}

function mapOf(others: Expected, isExtensible = false): Expected {
  return { is: "an object", members: {}, others, isExtensible, needed: [] };
}

const parameter: Expected = {
  is: "an object",
  members: { $ref: text, in: text, name: text },
  others: anything,
  isExtensible: false,
  needed: ["in", "$ref"],
};
const parameters: Expected = { is: "a list", items: parameter };
const response = object({
  headers: mapOf(object()),
  examples: object(),
  schema: object(),
});
const operation = object({
  parameters,
  responses: mapOf(response, true),
  consumes: texts,
  produces: texts,
});
const pathItem: Expected = {
  is: "an object",
  members: {
    $ref: text,
    parameters,
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
  },
  others: null,
  isExtensible: true,
  needed: [],
};

/** A document of Swagger 2.0 (https://spec.openapis.org/oas/v2.0#swagger-object). */
export const expectedDocument: Expected = object({
  host: text,
  basePath: text,
  schemes: texts,
  consumes: texts,
  produces: texts,
  paths: mapOf(pathItem, true),
  definitions: mapOf(object()),
  parameters: mapOf(parameter),
  responses: mapOf(response),
  securityDefinitions: mapOf(object()),
});

/** A copy of a value, less what is not as expected, its names safe to assign to. */
export function withoutUnexpected(
  value: unknown,
  expected: Expected,
  report: ReportUnexpected,
  at: string = "",
): unknown {
  if (!isOf(value, expected)) {
    report(described(expected), at);
    return undefined;
  }
  if (typeof value === "string") return safeName(value);
  if (Array.isArray(value)) {
    const items = expected.is === "a list" ? expected.items : anything;
    return value
      .map((item, index) =>
        withoutUnexpected(item, items, report, `${at}/${index}`),
      )
      .filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const memberIs = expectedMember(expected, key);
    if (memberIs === null) continue;
    const inner = withoutUnexpected(
      member,
      memberIs,
      report,
      memberPointer(at, key),
    );
    if (inner !== undefined) copy[safeName(key)] = inner;
  }
  return copy;
}

function expectedMember(expected: Expected, key: string): Expected | null {
  if (expected.is !== "an object") return anything;
  if (expected.isExtensible && key.startsWith("x-")) return null;
  return Object.hasOwn(expected.members, key)
    ? (expected.members[key] ?? null)
    : expected.others;
}

function described(expected: Expected): string {
  if (expected.is !== "an object" || expected.needed.length === 0)
    return expected.is;
  const names = expected.needed.map((name) => JSON.stringify(name));
  return `${expected.is} with ${names.join(" or ")}`;
}

function isOf(value: unknown, expected: Expected): boolean {
  switch (expected.is) {
    case "anything":
      return true;
    case "a string":
      return typeof value === "string";
    case "a list":
      return Array.isArray(value);
    case "an object":
      return (
        isObject(value) &&
        (expected.needed.length === 0 ||
          expected.needed.some((name) => {
            const member = memberValue(value, name);
            return typeof member === "string" && member !== "";
          }))
      );
  }
}
