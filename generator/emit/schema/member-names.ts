import { methods as allMethods } from "../../openapi/methods.ts";
import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";

/** The kinds of components that have types. */
const kinds: readonly string[] = [
  "schemas",
  "responses",
  "parameters",
  "requestBodies",
  "headers",
  "pathItems",
];

/**
 * The names on the way to the member of the schema types that stands for a place in the document and is there for certain:
 * a component, a path, an operation's response, or a required property of a plain schema. `null` for any other.
 */
export function memberNames(
  root: Raw,
  names: readonly string[],
  current: Current,
): readonly string[] | null {
  const [first = "", kind = "", name = "", ...further] = names;
  if (first === "paths") return isPathMember(names, root) ? names : null;
  if (first !== "components" || !kinds.includes(kind)) return null;
  if (further.length === 0) return name === "" ? null : names;
  if (kind !== "schemas" || further.length % 2 !== 0) return null;
  const properties: string[] = [];
  let owner: unknown = [first, kind, name].reduce<unknown>(inside, root);
  for (let index = 0; index < further.length; index += 2) {
    const [keyword, property = ""] = further.slice(index, index + 2);
    const schema = current(owner);
    if (keyword !== "properties" || !isPlain(schema)) return null;
    if (!itemsOf(schema["required"]).includes(property)) return null;
    owner = inside(schema["properties"], property);
    if (isObject(owner) && owner["writeOnly"] === true) return null;
    properties.push(property);
  }
  return [first, kind, name, ...properties];
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

function inside(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}

/** Whether a schema's type has a member for each of its properties, and is nothing beside. */
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
