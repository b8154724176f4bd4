import type {
  ObjectSchema,
  OmittingSchema,
  RequiringSchema,
  Schema,
} from "../model/schema.ts";
import { isObject } from "../openapi/json.ts";

/** One of the alternatives that a value has, as the compiler tells them apart. */
export type Shape = Atom | Elements | Fields;

/** What has no parts that could differ: `string`, `"cat"`, `Date`, `unknown`. */
export interface Atom {
  readonly kind: "atom";
  /** How it is told from others, and to people. */
  readonly text: string;
  /** What it is a value of; `null` where it is no literal. */
  readonly of: string | null;
}

/** A list. */
export interface Elements {
  readonly kind: "list";
  readonly first: readonly Schema[];
  /** How many of the first are always there. */
  readonly least: number;
  /** What follows them; `null` where nothing may. */
  readonly rest: Schema | null;
}

/** An object. */
export interface Fields {
  readonly kind: "object";
  readonly members: ReadonlyMap<string, Field>;
  /** What members of other names are; `null` where nothing is said of them. */
  readonly others: Schema | null;
  /** Whether it may have no members at all. */
  readonly isEmpty: boolean;
}

/** A member of an object. */
export interface Field {
  readonly schema: Schema;
  readonly isOptional: boolean;
}

/** The atom of any value. */
export const anything: Shape = atom("unknown");

/** Whether a shape is any value but none. */
export function isPresent(shape: Shape): boolean {
  return shape.kind === "atom" && shape.text === "present";
}

/** Whether a shape says nothing of a value that has to be there. */
export function isAnything(shape: Shape): boolean {
  return shape === anything || isPresent(shape);
}

/** The shapes of a schema without parts. */
export function simple(schema: Schema): readonly Shape[] {
  switch (schema.kind) {
    case "primitive":
      return [atom(schema.type)];
    case "formatted":
      return [atom(schema.format === "int64" ? "bigint" : "Date")];
    case "literal":
      return [literal(schema.value)];
    case "bytes":
      return [atom("BinaryBody")];
    case "written":
      return [atom(schema.type)];
    case "unknown":
      return [anything];
    case "present":
      return [atom("present")];
    case "anyObject":
      return [fields([], { kind: "unknown" })];
    case "emptyObject":
      return [{ ...fields([], null), isEmpty: true }];
    case "otherString":
      return [atom("string")];
    default:
      return [];
  }
}

/** A shape without parts. */
export function atom(text: string, of: string | null = null): Atom {
  return { kind: "atom", text, of };
}

/** A value: one with parts is compared as the types of these. */
function literal(value: unknown): Shape {
  if (value === null) return atom("null");
  if (Array.isArray(value)) {
    const first = value.map((item): Schema => ({
      kind: "literal",
      value: item,
    }));
    return { kind: "list", first, least: first.length, rest: null };
  }
  if (!isObject(value)) return atom(JSON.stringify(value), typeof value);
  const members = Object.entries(value).map(([name, item]): [string, Field] => [
    name,
    { schema: { kind: "literal", value: item }, isOptional: false },
  ]);
  return { ...fields(members, null), isEmpty: members.length === 0 };
}

/** The shape of an object. */
export function fieldsOf({ members, others }: ObjectSchema): Fields {
  return fields(
    members.map(({ name, schema, isOptional }) => [
      name,
      { schema, isOptional },
    ]),
    others,
  );
}

/** The shape of an object with some members. */
export function fields(
  members: readonly (readonly [string, Field])[],
  others: Schema | null,
): Fields {
  return { kind: "object", members: new Map(members), others, isEmpty: false };
}

/** An object with members that are always there, or without some. */
export function without(
  shape: Fields,
  { kind, names }: RequiringSchema | OmittingSchema,
): Fields {
  const members = new Map(shape.members);
  for (const name of names) {
    const member = members.get(name);
    if (kind === "omitting") members.delete(name);
    else if (member !== undefined)
      members.set(name, { ...member, isOptional: false });
  }
  return { ...shape, members };
}

/** Shapes, each atom once. */
export function distinct(shapes: readonly Shape[]): Shape[] {
  const known = new Set<string>();
  return shapes.filter((shape) => {
    if (shape.kind !== "atom") return true;
    if (known.has(shape.text)) return false;
    known.add(shape.text);
    return true;
  });
}
