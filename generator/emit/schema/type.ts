import type { Format } from "../../model/conversion.ts";
import { indentation } from "./indentation.ts";

/** A type, printed, and what decides how it may stand in another. */
export interface Type {
  readonly text: string;
  readonly kind:
    | "array"
    | "intersection"
    | "object"
    | "other"
    | "primitive"
    | "tuple"
    | "union";
}

/** A type that neither needs parentheses nor is dropped where it is there twice. */
export function other(text: string): Type {
  return { text, kind: "other" };
}

function primitive(text: string): Type {
  return { text, kind: "primitive" };
}

export const string: Type = primitive("string");
export const number: Type = primitive("number");
export const boolean: Type = primitive("boolean");
export const nothing: Type = primitive("null");
export const never: Type = primitive("never");
export const unknown: Type = other("unknown");

/** Those that a schema names by `type` (JSON Schema validation, section 6.1.1). */
export const primitives: ReadonlyMap<unknown, Type> = new Map([
  ["null", nothing],
  ["string", string],
  ["number", number],
  ["integer", number],
  ["boolean", boolean],
]);

/** Those that a schema names by `type` and `format` (OpenAPI Format Registry), where they are not as JSON has them. */
export const formatted: Readonly<Record<Format, ReadonlyMap<unknown, Type>>> = {
  "date-time": new Map([["string", primitive("Date")]]),
  int64: new Map([
    ["integer", primitive("bigint")],
    ["number", primitive("bigint")],
  ]),
};

/** What openapi-typescript takes an object without members for. */
export const emptyRecord: Type = other("Record<string, never>");

/** An object of which nothing more is known. */
export const anyObject: Type = other("Record<string, unknown>");

/** Any value of JSON. What may be absent is there when its type is also this one. */
export const anyValue: Type = { text: "{} | null", kind: "union" };

/** `A | B`; the only one where it is alone, `never` where there is none. A primitive that is there twice is named once. */
export function union(types: readonly Type[]): Type {
  if (types.length < 2) return types[0] ?? never;
  return joined(unrepeated(types), "union");
}

/** `A & B`, as `union` does it. */
export function intersection(types: readonly Type[]): Type {
  if (types.length < 2) return types[0] ?? never;
  return joined(unrepeated(types), "intersection");
}

/**
 * The type of an index signature for values beside members of other types, which it applies to as well: theirs too. Anything
 * where they are long: printed within one another they would double with each level.
 */
export function admitting(
  members: readonly Type[],
  values: readonly Type[],
): Type {
  if (values.includes(unknown)) return unknown;
  const all = [...values, ...members];
  const distinct = [...new Map(all.map((type) => [type.text, type])).values()];
  if (distinct.length === values.length) return union(values);
  const isLong = members.some(({ text }) => text.includes("\n"));
  return isLong ? unknown : union(distinct);
}

/** `T | null`, whether or not `T` has it already. */
export function nullable(type: Type): Type {
  return joined([type, nothing], "union");
}

/** `T[]`. */
export function array(type: Type): Type {
  return { text: `${parenthesized(type)}[]`, kind: "array" };
}

/** `[A, B]`, an element to a line. */
export function tuple(elements: readonly Type[], indent: number): Type {
  const line = `\n${indentation(indent + 1)}`;
  const lines = elements.map(({ text }) => line + text).join(",");
  return { text: `[${lines}\n${indentation(indent)}]`, kind: "tuple" };
}

/** `[A, B?, ...C[]]`, of which `least` are there; closed where no others follow. */
export function openTuple(
  elements: readonly Type[],
  least: number,
  others: Type | null,
  indent: number,
): Type {
  const listed = elements.map((type, index) =>
    index < least ? type : other(`${parenthesized(type)}?`),
  );
  const rest = others === null ? [] : [other(`...${array(others).text}`)];
  return tuple([...listed, ...rest], indent);
}

/** `{ … }` around members that are printed one indent deeper. */
export function object(members: string, indent: number): Type {
  const text = members === "" ? "{}" : `{\n${members}${indentation(indent)}}`;
  return { text, kind: "object" };
}

/** `Name<A, B>`. */
export function generic(name: string, ...types: readonly Type[]): Type {
  return other(`${name}<${types.map(({ text }) => text).join(", ")}>`);
}

function joined(types: readonly Type[], kind: "union" | "intersection"): Type {
  const delimiter = kind === "union" ? " | " : " & ";
  let text = "";
  for (const type of types)
    text += (text === "" ? "" : delimiter) + parenthesized(type);
  return { text, kind };
}

function parenthesized({ text, kind }: Type): string {
  return kind === "union" || kind === "intersection" ? `(${text})` : text;
}

function unrepeated(types: readonly Type[]): Type[] {
  const met = new Set<string>();
  return types.filter(({ text, kind }) => {
    if (kind !== "primitive") return true;
    if (met.has(text)) return false;
    met.add(text);
    return true;
  });
}
