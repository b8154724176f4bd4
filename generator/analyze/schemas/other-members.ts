import type { Schema } from "../../model/schema.ts";
import { union, unknown } from "./construct.ts";

/**
 * The schema of members of any name beside named ones, which it applies to as well: it admits theirs too. Anything where they have
 * members of their own: within one another they would double with each level.
 */
export function admitting(
  members: readonly Schema[],
  values: readonly Schema[],
): Schema {
  if (values.includes(unknown)) return unknown;
  const distinct = new Map<string, Schema>();
  for (const schema of [...values, ...members]) {
    const key = JSON.stringify(schema);
    if (!distinct.has(key)) distinct.set(key, schema);
  }
  if (distinct.size === values.length) return union(values);
  return members.some(hasMembers) ? unknown : union([...distinct.values()]);
}

/** Whether a schema, or one that it is made of, has members or elements of its own. */
function hasMembers(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return schema.members.length > 0;
    case "map":
      return true;
    case "tuple":
      return schema.items.length > 0 || schema.rest !== null;
    case "literal":
      return typeof schema.value === "object" && schema.value !== null;
    case "array":
      return hasMembers(schema.items);
    case "union":
    case "intersection":
      return schema.schemas.some(hasMembers);
    case "requiring":
    case "omitting":
      return hasMembers(schema.schema);
    default:
      return false;
  }
}
