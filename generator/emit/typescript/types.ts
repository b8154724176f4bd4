import type { AnySchema, PrimitiveSchema } from "../../model/schema.ts";
import {
  assignment,
  type Code,
  code,
  concat,
  gap,
  grouped,
  indented,
  list,
  space,
} from "./code.ts";
import { type Alternative, listed, unionAssignment } from "./unions.ts";

/** A type, with what decides how it may stand in another. */
export interface Type {
  readonly code: Code;
  /** What is said of it as an alternative, on the lines in front. */
  readonly comment: Code | null;
  readonly kind:
    | "object"
    | "name"
    | "reference"
    | "null"
    | "union"
    | "intersection"
    | "operator"
    | "other";
  /** The alternatives of a union, the parts of an intersection. */
  readonly parts: readonly Type[];
}

/** `null`. */
export const nothing: Type = simple(code`null`, "null");

/** A type that needs no parentheses anywhere. */
export function simple(
  text: Code,
  kind: "object" | "name" | "reference" | "null" | "other" = "other",
): Type {
  return { code: text, comment: null, kind, parts: [] };
}

/** The types of JSON that have no parts. */
export const primitives: Readonly<Record<PrimitiveSchema["type"], Type>> = {
  string: simple(code`string`),
  number: simple(code`number`),
  boolean: simple(code`boolean`),
  null: nothing,
};

/** Any string, in a union that names some: beside `string` an editor would no longer offer these. */
export const otherString: Type = intersectionType([
  primitives.string,
  simple(code`{}`, "object"),
]);

/** The types of schemas that say little. */
export const vague: Readonly<Record<AnySchema["kind"], Type>> = {
  unknown: simple(code`unknown`),
  never: simple(code`never`),
  present: unionType([simple(code`{}`, "object"), nothing]),
  anyObject: recordType(code`unknown`),
  emptyObject: recordType(code`never`),
  otherString,
};

/** A type that is referred to by its name. */
export function named(name: Code): Type {
  return simple(name, "name");
}

/** `A | B`, nested ones in line with the others, unless something is said of one as a whole. */
export function unionType(types: readonly Type[]): Type {
  const inOne = types.flatMap((type) =>
    type.kind === "union" && type.comment === null ? type.parts : type,
  );
  const parts = isHug(inOne) ? inOne.map(silent) : inOne;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return silent(only);
  return { code: inLine(parts), comment: null, kind: "union", parts };
}

/** An alternative of which something is said; null is one of its own. */
export function documented(type: Type, comment: Code | null): Type {
  if (comment === null && type.comment === null) return type;
  if (!isHugged(type)) return { ...type, comment };
  const parts = type.parts.map((one) =>
    one.kind === "null" ? one : { ...one, comment },
  );
  return { ...type, parts };
}

/** A type without what is said of it. */
function silent(type: Type): Type {
  return type.comment === null ? type : { ...type, comment: null };
}

/** `A & B`, nested ones in line with the others. */
export function intersectionType(types: readonly Type[]): Type {
  const parts = types.flatMap((type) =>
    type.kind === "intersection" ? type.parts : type,
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const code = joinedByAnd(parts);
  return { code, comment: null, kind: "intersection", parts };
}

/** `T[]`. */
export function arrayType(element: Type): Type {
  return simple(code`${parenthesized(element)}[]`);
}

/** `readonly T`, of a list. */
export function readonlyType(list: Type): Type {
  const printed = code`readonly ${list.code}`;
  return { ...list, code: printed, kind: "operator", parts: [] };
}

/** `[A, B?, ...C[]]`. */
export function tupleType(elements: readonly Code[]): Type {
  return simple(
    elements.length === 0 ? code`[]` : grouped(list("[", elements, "]")),
  );
}

/** `Name<A, B>`; a single object or name does not break. */
export function genericType(name: Code, args: readonly Type[]): Type {
  const [only, ...others] = args;
  const listed =
    others.length === 0 && (only?.kind === "object" || only?.kind === "name")
      ? code`<${argument(only)}>`
      : grouped(list("<", args.map(argument), ">", false));
  return simple(code`${name}${listed}`, "reference");
}

/** `Record<string, T>`. */
export function recordType(values: Code): Type {
  return genericType(code`Record`, [simple(code`string`), simple(values)]);
}

/** A type behind `name: ` or as an element: the alternatives of a union begin on the next line where they do not fit. */
export function annotation(type: Type): Code {
  if (type.kind !== "union" || isHugged(type)) return type.code;
  return grouped(indented(code`${gap}${type.code}`));
}

/** `left = type`, the alternatives of a union on the next line where they do not fit. */
export function assigned(left: Code, type: Type): Code {
  return type.kind === "union" && !isHugged(type)
    ? unionAssignment(left, alternatives(type))
    : assignment(left, type.code);
}

/** A type between commas. */
export function argument(type: Type): Code {
  return type.code;
}

/** A type in front of `[]` or `?`, in parentheses where it needs them. */
export function parenthesized(type: Type): Code {
  if (
    type.kind === "intersection" ||
    type.kind === "operator" ||
    isHugged(type)
  )
    return code`(${type.code})`;
  if (type.kind !== "union") return type.code;
  return grouped(code`(${indented(code`${gap}${type.code}`)}${gap})`);
}

/** The alternatives on one line where they fit, else one to a line; an object or null, and a name or null, stand as they would alone. */
function inLine(parts: readonly Type[]): Code {
  const all = parts.map(alternative);
  return isHug(parts) ? onOneLine(all) : listed(all);
}

function onOneLine(parts: readonly Alternative[]): Code {
  return concat(
    parts.map((one, index) => (index === 0 ? one.code : code` | ${one.code}`)),
  );
}

/** The alternatives of a type: itself, where it is no union. */
export function alternatives(type: Type): Alternative[] {
  return type.kind === "union" ? type.parts.map(alternative) : [type];
}

function alternative(type: Type): Alternative {
  if (type.kind === "union") return { ...type, code: inside(type) };
  return type.kind === "intersection"
    ? { ...type, code: parenthesized(type) }
    : type;
}

/** A union within another type, where nothing is said of its alternatives: comments on several levels are a puzzle. */
function inside({ parts }: Type): Code {
  return parenthesized(unionType(parts.map(silent)));
}

function isHugged({ kind, parts }: Type): boolean {
  return kind === "union" && isHug(parts);
}

function isHug(parts: readonly Type[]): boolean {
  let objects = 0;
  for (const { kind } of parts)
    if (kind === "object" || kind === "name" || kind === "reference") objects++;
    else if (kind !== "null") return false;
  return objects === 1;
}

/** As Prettier does it: what follows an object stays on its line, other parts go to the next where they do not fit. */
function joinedByAnd(parts: readonly Type[]): Code {
  const pieces: Code[] = [];
  let wasIndented = false;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const printed = part.kind === "union" ? inside(part) : part.code;
    if (before === undefined) pieces.push(printed);
    else if (before.kind !== "object" && part.kind !== "object")
      pieces.push(indented(code` &${space}${printed}`));
    else if (before.kind === "object" && part.kind === "object")
      pieces.push(code` & ${wasIndented ? indented(printed) : printed}`);
    else {
      if (index > 1) wasIndented = true;
      pieces.push(code` & ${index > 1 ? indented(printed) : printed}`);
    }
  });
  return grouped(concat(pieces));
}
