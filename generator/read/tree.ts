import { quote } from "../model/wording.ts";
import type { Problem } from "./problem.ts";
import { pointerTokens } from "./pointer.ts";

/** Where the members of an object (by key) or the elements of an array begin, as offsets into the text. */
export type Offsets = ReadonlyMap<string, number> | readonly number[];

/** The offsets within each object and array that is not empty. */
export type Positions = Map<object, Offsets>;

/** A text's value, as JSON has values, and where its parts stand. */
export interface Tree {
  readonly value: unknown;
  /** Where the value begins, as an offset into the text. */
  readonly start: number;
  readonly positions: Positions;
}

/** What came of parsing a text: its tree, or everything that is wrong with it. */
export type Parsed =
  | { readonly tree: Tree; readonly problems: readonly [] }
  | { readonly tree: null; readonly problems: readonly Problem[] };

/** The deepest nesting: far beyond any document, and shallow enough to walk by recursion. */
export const maximumDepth = 500;

/** The most values, aliases expanded: several times the largest public document, and still walkable. */
export const maximumValues = 5_000_000;

/** What is said of a text beyond those limits. */
export const tooDeep: string = `nested more than ${maximumDepth} levels deep`;
export const tooManyValues: string = `holds more than ${maximumValues.toLocaleString("en")} values`;

/** What is said of a name that an object has already. */
export function twice(key: string): string {
  return `the name ${quote(key)} stands twice in one object`;
}

/** What to do about it. */
export const removeOne = "remove one of the two, or rename it";

/** Whether a value is an object, as JSON has objects. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const listed = new WeakMap<object, readonly string[]>();

/** The names of an object's members, none of anything else. Much can be missed in one large object: they are listed once. */
export function memberNames(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  const names = listed.get(value) ?? Object.keys(value);
  listed.set(value, names);
  return names;
}

/** Sets a member, also one called `__proto__`, which an assignment would take for the prototype. */
export function setMember(
  object: Record<string, unknown>,
  key: string,
  value: unknown,
): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else {
    object[key] = value;
  }
}

/** The member or element that a reference token names (RFC 6901, section 4), or `undefined`. */
export function memberValue(value: unknown, token: string): unknown {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  }
  return isObject(value) && Object.hasOwn(value, token)
    ? value[token]
    : undefined;
}

/** The offset of what a JSON Pointer names: a member's key, an element's beginning, or those of its nearest ancestor. */
export function offsetOf(tree: Tree, pointer: string): number {
  let { value, start: offset } = tree;
  for (const token of pointerTokens(pointer)) {
    const next = offsetIn(tree.positions.get(value as object), token);
    if (next === undefined) break;
    offset = next;
    value = memberValue(value, token);
  }
  return offset;
}

function offsetIn(
  offsets: Offsets | undefined,
  token: string,
): number | undefined {
  if (offsets === undefined) return undefined;
  return "get" in offsets ? offsets.get(token) : offsets[Number(token)];
}
