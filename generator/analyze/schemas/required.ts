import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, object, present, unknown } from "./construct.ts";
import { isPlain } from "./members.ts";
import { itemsOf, type Raw } from "./object.ts";
import type { References } from "./references.ts";

/** The names that a schema requires (JSON Schema validation, section 6.5.3), each once. */
export function requiredNames({ required }: Raw): string[] {
  const names = itemsOf(required).filter((name) => typeof name === "string");
  return [...new Set(names)];
}

/** Whether a schema has a property of a name itself. */
export function declares({ properties }: Raw, name: string): boolean {
  return isObject(properties) && Object.hasOwn(properties, name);
}

/**
 * Members of the names that a schema requires and does not declare, less those that may be missing. They are what other
 * properties are, `covering`; where nothing is said of these, and nothing else can declare them, they may be anything.
 */
export function undeclaredMembers(
  schema: Raw,
  isLacking: (name: string) => boolean,
  covering: Schema,
): Member[] {
  const undeclared = itemsOf(schema["required"]).filter(
    (name) => typeof name === "string" && !declares(schema, name),
  );
  if (undeclared.length === 0) return [];
  const isAlone =
    "properties" in schema && !schema["anyOf"] && !schema["oneOf"];
  const other = covering === unknown && !isAlone ? present : covering;
  return requiredNames({ required: undeclared })
    .filter((name) => !isLacking(name))
    .map((name) => member(name, other));
}

/** All names that properties can have (JSON Schema, section 10.3.2.4, `propertyNames`); `null` where they are not listed. */
export function allNames(
  { propertyNames }: Raw,
  references: References,
): string[] | null {
  const schema =
    isObject(propertyNames) && "$ref" in propertyNames
      ? references.resolve(propertyNames["$ref"])
      : propertyNames;
  if (!isObject(schema)) return null;
  const names = "const" in schema ? [schema["const"]] : schema["enum"];
  const listed = itemsOf(names).filter((name) => typeof name === "string");
  return listed.length === 0 ? null : listed;
}

/** What a schema and the schemas in its `allOf` require of one another: all names, those of references left out. */
export function requiredTogether(schema: Raw): string[] {
  const items = itemsOf(schema["allOf"]).filter(isObject);
  return [...new Set([schema, ...items].flatMap(requiredNames))];
}

/** An item of an `allOf` that requires, of its own properties, what is required around it as well. */
export function requiringOwn(item: Raw, names: readonly string[]): Raw {
  const own = names.filter((name) => declares(item, name));
  const isComposed = item["allOf"] || item["anyOf"] || item["oneOf"];
  const kept = isComposed ? requiredNames(item) : [];
  return { ...item, required: [...new Set([...own, ...kept])] };
}

/** Whether the type of a reference's schema has a member of a name for certain, so that it can be made required. */
export function hasMember(
  $ref: unknown,
  name: string,
  references: References,
): boolean {
  const schema = references.resolve($ref);
  return isPlain(schema) && declares(schema, name);
}

/** An object with members of names that are required, whatever declares them; `null` where there are none. */
export function requiredMembers(names: readonly string[]): Schema | null {
  return names.length === 0
    ? null
    : object(names.map((name) => member(name, present)));
}
