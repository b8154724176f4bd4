import { quote } from "../model/messages.ts";
import { memberValue } from "../openapi/json.ts";
import type { Problem } from "./problem.ts";
import { pointerTokens } from "../openapi/json-pointer.ts";

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
