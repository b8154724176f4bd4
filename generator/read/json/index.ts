import { survey } from "../../openapi/survey.ts";
import {
  isTooLong,
  maximumDepth,
  maximumValues,
  type Parsed,
} from "../tree.ts";
import { JsonOffsets } from "./offsets.ts";
import { outlineOf } from "./outline.ts";
import { JsonParser } from "./parser.ts";

/**
 * Parses a JSON text (RFC 8259) as `JSON.parse` does, but tells where each part stands, says what is wrong in the same words
 * on every version of Node, and of names that stand twice in one object.
 */
export function parseJson(text: string): Parsed {
  return faultless(text) ?? new JsonParser(text).parse();
}

/** What `JSON.parse` gives, several times as fast; `null` for a text of which there may be anything to say. */
function faultless(text: string): Parsed | null {
  const { members, depth, values, ends } = outlineOf(text);
  if (depth >= maximumDepth || values > maximumValues) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  // Of names that stand twice in one object, only one is left.
  if (plainMembers(value) !== members) return null;
  const offsets = new JsonOffsets(text, ends);
  const offsetOf = (at: string): number => offsets.of(at);
  const tree = { value, mayRepeat: false, offsetOf };
  return { tree, problems: [] };
}

/** Counts the members of all objects in a value; `null` where one is beyond what is read, or a number is beyond all range. */
function plainMembers(value: unknown): number | null {
  const { members, isBeyondRange, references } = survey(value);
  const isPlain =
    value !== Infinity &&
    value !== -Infinity &&
    !isBeyondRange &&
    ![...references].some((one) => isTooLong("$ref", one));
  return isPlain ? members : null;
}
