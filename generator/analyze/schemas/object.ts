import { isObject, isParent } from "../../openapi/json.ts";

/** An object of the document's, whatever is in it. */
export type Raw = Readonly<Record<string, unknown>>;

/** Gives a schema as it is printed, which may hold more than the document's own. */
export type Current = <Value>(value: Value) => Value;

/** A Reference Object (OpenAPI 3.1, 4.8.23), or a schema that refers. */
export type Reference = Raw & { readonly $ref: string };

/** Whether a value of the document's refers to another; a `$ref` that is no string refers to nothing, and is passed over. */
export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.$ref === "string";
}

/** The members of an object, in the document's order; none of what is no object. */
export function entriesOf(value: unknown): [name: string, value: unknown][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value)
    : [];
}

/** The elements of an array; none of what is no array. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a schema is composed of others. */
export function isComposed({ allOf, anyOf, oneOf }: Raw): boolean {
  return Boolean(allOf || anyOf || oneOf);
}

/** Whether a schema has the type null and no other. */
export function isNull({ type }: Raw): boolean {
  return Array.isArray(type)
    ? type.length === 1 && type[0] === "null"
    : type === "null";
}

/** Whether a schema is a list: by its type, or, where that and properties are missing, by what it says of elements. */
export function isList(schema: Raw): boolean {
  const { type, items, prefixItems } = schema;
  if (type !== undefined) return type === "array";
  const isTelling = isParent(items) || Array.isArray(prefixItems);
  return isTelling && !ofObjects.some((keyword) => keyword in schema);
}

const ofObjects: readonly string[] = [
  "properties",
  "additionalProperties",
  "patternProperties",
];

/** Whether a schema is a list whose `enum` names what its items can be: no list is one of these values. */
export function listsItems({ type, enum: values }: Raw): boolean {
  if (type !== "array" && !Array.isArray(type)) return false;
  const types = [type].flat().filter((one) => one !== "null");
  return (
    types.length > 0 &&
    types.every((one) => one === "array") &&
    itemsOf(values).length > 0 &&
    itemsOf(values).every((value) => !isParent(value))
  );
}
