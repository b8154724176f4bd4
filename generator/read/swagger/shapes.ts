import { memberPointer } from "../../openapi/json-pointer.ts";
import { isObject, memberValue } from "../../openapi/json.ts";
import { safeName } from "./names.ts";

/** What a part of a Swagger document must be, so that it can be upgraded. */
export type Shape =
  | { readonly is: "anything" }
  | { readonly is: "a string" }
  | { readonly is: "a list"; readonly items: Shape }
  | {
      readonly is: "an object";
      readonly members: Readonly<Record<string, Shape>>;
      /** Of the members that are not named; `null` where they are left out. */
      readonly others: Shape | null;
      /** Whether names that begin with `x-` are extensions, which are left out: nothing reads them there. */
      readonly isExtensible: boolean;
      /** Of these one must be there, and say something; none where that is left open. */
      readonly needed: readonly string[];
    };

/** How a part is told that is not what it must be, with a JSON Pointer to it. */
export type ReportShape = (expected: string, at: string) => void;

const anything: Shape = { is: "anything" };
const text: Shape = { is: "a string" };
const texts: Shape = { is: "a list", items: text };

function object(members: Readonly<Record<string, Shape>> = {}): Shape {
  return {
    is: "an object",
    members,
    others: anything,
    isExtensible: false,
    needed: [],
  };
}

function mapOf(others: Shape, isExtensible = false): Shape {
  return { is: "an object", members: {}, others, isExtensible, needed: [] };
}

const parameter: Shape = {
  is: "an object",
  members: { $ref: text, in: text, name: text },
  others: anything,
  isExtensible: false,
  needed: ["in", "$ref"],
};
const parameters: Shape = { is: "a list", items: parameter };
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
const pathItem: Shape = {
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
export const documentShape: Shape = object({
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

/** A copy of a value, less what has another shape than it must have, its names safe to assign to. */
export function shaped(
  value: unknown,
  shape: Shape,
  report: ReportShape,
  at: string = "",
): unknown {
  if (!isOf(value, shape)) {
    report(described(shape), at);
    return undefined;
  }
  if (typeof value === "string") return safeName(value);
  if (Array.isArray(value)) {
    const items = shape.is === "a list" ? shape.items : anything;
    return value
      .map((item, index) => shaped(item, items, report, `${at}/${index}`))
      .filter((item) => item !== undefined);
  }
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const memberIs = memberShape(shape, key);
    if (memberIs === null) continue;
    const inner = shaped(member, memberIs, report, memberPointer(at, key));
    if (inner !== undefined) copy[safeName(key)] = inner;
  }
  return copy;
}

function memberShape(shape: Shape, key: string): Shape | null {
  if (shape.is !== "an object") return anything;
  if (shape.isExtensible && key.startsWith("x-")) return null;
  return Object.hasOwn(shape.members, key)
    ? (shape.members[key] ?? null)
    : shape.others;
}

function described(shape: Shape): string {
  if (shape.is !== "an object" || shape.needed.length === 0) return shape.is;
  const names = shape.needed.map((name) => JSON.stringify(name));
  return `${shape.is} with ${names.join(" or ")}`;
}

function isOf(value: unknown, shape: Shape): boolean {
  switch (shape.is) {
    case "anything":
      return true;
    case "a string":
      return typeof value === "string";
    case "a list":
      return Array.isArray(value);
    case "an object":
      return (
        isObject(value) &&
        (shape.needed.length === 0 ||
          shape.needed.some((name) => {
            const member = memberValue(value, name);
            return typeof member === "string" && member !== "";
          }))
      );
  }
}
