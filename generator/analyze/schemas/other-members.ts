import { isObject, isParent } from "../../openapi/json.ts";
import type {
  PartSchema,
  ReferenceSchema,
  Schema,
} from "../../model/schema.ts";
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
  const others = members.filter(
    (one) => !values.some((value) => isSame(one, value)),
  );
  if (others.some(hasMembers)) return unknown;
  const distinct = new Map(
    others.map((schema) => [JSON.stringify(schema, byName), schema]),
  );
  return union([...values, ...distinct.values()]);
}

/** Has a reference told from others by where it leads, and not by what stands there. */
function byName(_: string, value: unknown): unknown {
  return isElsewhere(value) ? nameOf(value) : value;
}

/** Whether two parts of schemas are the same; it looks no further than to the first difference. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isParent(one) || !isParent(other)) return false;
  if (isElsewhere(one) && isElsewhere(other))
    return nameOf(one) === nameOf(other);
  const [members, others] = [
    Object.entries(one),
    new Map(Object.entries(other)),
  ];
  return (
    members.length === others.size &&
    members.every(
      ([name, value]) => others.has(name) && isSame(value, others.get(name)),
    )
  );
}

function isElsewhere(value: unknown): value is ReferenceSchema | PartSchema {
  const kind = isObject(value) ? value["kind"] : undefined;
  return kind === "reference" || kind === "part";
}

function nameOf(schema: ReferenceSchema | PartSchema): string {
  return schema.kind === "reference"
    ? schema.declaration.name
    : schema.steps.join("\n");
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
