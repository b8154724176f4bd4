import { grouped, quote } from "../model/messages.ts";
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
  /** Whether an object may stand at several places in it, as by an alias. */
  readonly mayRepeat: boolean;
  /** The offset of what a JSON Pointer names: a member's key, an element's beginning, or those of its nearest ancestor. */
  offsetOf(pointer: string): number;
}

/** What came of parsing a text: its tree, or `null` where it cannot be read; and everything that is wrong with it. */
export interface Parsed {
  readonly tree: Tree | null;
  readonly problems: readonly Problem[];
}

/** The deepest nesting: far beyond any document, and shallow enough to walk by recursion. */
export const maximumDepth = 500;

/** The most values, aliases expanded: several times the largest public document, and still walkable. */
export const maximumValues = 5_000_000;

/** The longest string of YAML, in UTF-16 units, thousands of times what people write: it takes thirty times its length in memory. */
export const maximumString = 10_000_000;

/** The most characters of a `$ref`: no path or URL in use is as long, and one alias can repeat it thousands of times. */
export const maximumReference = 5000;

/** What is said of a text beyond those limits. */
export const tooDeep: string = `nested more than ${maximumDepth} levels deep`;
export const tooManyValues: string = `holds more than ${grouped(maximumValues)} values`;
export const tooLong: string = `has a \`$ref\` of more than ${grouped(maximumReference)} characters`;

/** Whether a member is a reference beyond that limit. */
export function isTooLong(name: string, value: unknown): boolean {
  return (
    name === "$ref" &&
    typeof value === "string" &&
    value.length > maximumReference
  );
}

/** Tells of a name that an object has already. Both YAML's and JSON's readers mostly take the last. */
export function twice(key: string, offset: number): Problem {
  return {
    code: "duplicate-key",
    message: `the name ${quote(key)} stands twice in one object; the last is read`,
    help: "remove one of the two, or rename it",
    offset,
  };
}

/** Returns a tree whose value begins at the offset `start`. */
export function treeOf(
  root: unknown,
  start: number,
  positions: Positions,
): Tree {
  const offsetOf = (pointer: string): number => {
    let [value, offset] = [root, start];
    for (const token of pointerTokens(pointer)) {
      const next = offsetIn(positions.get(value as object), token);
      if (next === undefined) break;
      offset = next;
      value = memberValue(value, token);
    }
    return offset;
  };
  return { value: root, mayRepeat: true, offsetOf };
}

function offsetIn(
  offsets: Offsets | undefined,
  token: string,
): number | undefined {
  if (offsets === undefined) return undefined;
  return "get" in offsets ? offsets.get(token) : offsets[Number(token)];
}
