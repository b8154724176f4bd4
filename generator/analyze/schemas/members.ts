import { methods as allMethods } from "../../openapi/methods.ts";
import { isObject } from "../../openapi/json.ts";
import { isReference, type Raw } from "./object.ts";

/** The kinds of components that have types, schemas aside. */
const kinds: readonly string[] = [
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "pathItems",
  "callbacks",
];

/**
 * Whether the names on the way to a place in the document lead to a member of the schema types as well: a component, a path, an
 * operation's response.
 */
export function isMember(root: Raw, names: readonly string[]): boolean {
  const [first = "", kind = "", name = "", ...further] = names;
  if (first === "paths") return isPathMember(names, root);
  return (
    first === "components" &&
    kinds.includes(kind) &&
    name !== "" &&
    further.length === 0
  );
}

function isPathMember(names: readonly string[], root: Raw): boolean {
  const [, path = "", method = "", part] = names;
  const pathItem = inside(root["paths"], path);
  if (!isObject(pathItem) || isReference(pathItem)) return false;
  if (names.length === 2) return true;
  const operation = inside(pathItem, method);
  return (
    names.length === 5 &&
    part === "responses" &&
    methods.includes(method) &&
    isObject(operation) &&
    !isReference(operation)
  );
}

/** The member of a name, where it is listed: what is left out is none of the schema types. */
function inside(value: unknown, name: string): unknown {
  return isObject(value) &&
    Object.prototype.propertyIsEnumerable.call(value, name)
    ? value[name]
    : undefined;
}

/** Whether a schema has a member for each of its properties, and is nothing beside. */
export function isPlain(schema: unknown): schema is Raw {
  if (!isObject(schema)) return false;
  const { type, nullable } = schema;
  return (
    (type === "object" || type === undefined) &&
    !nullable &&
    compound.every((keyword) => !(keyword in schema))
  );
}

const compound: readonly string[] = [
  "$ref",
  "const",
  "enum",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "additionalProperties",
  "patternProperties",
];

/** The methods that openapi-typescript has operations for: those up to OpenAPI 3.1 ("Path Item Object"). */
export const methods: readonly string[] = allMethods.filter(
  (method) => method !== "query",
);
