import { maximumDepth } from "../tree.ts";
import { afterString } from "./marks.ts";

/** What the marks of a JSON text tell of it, whether or not it is right. */
export interface Outline {
  /** How many members its objects have. */
  readonly members: number;
  /** How deep it is nested. */
  readonly depth: number;
  /** How many values it has at most. */
  readonly values: number;
  /** Where the larger of its objects and lists end, by where they begin. */
  readonly ends: ReadonlyMap<number, number>;
}

/** From how many characters on an object or a list is skipped by what is known of its end. */
const large = 1000;

/** Deeper down there is little left to skip. */
const deepestSkipped = 8;

/** Counts the marks of a text that stand outside of strings; of one that is nested too deep, those up to there. */
export function outlineOf(text: string): Outline {
  const { length } = text;
  const ends = new Map<number, number>();
  const open: number[] = [];
  let [members, values, depth] = [0, 1, 0];
  for (let at = 0; at < length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = afterString(text, at) - 1;
        break;
      case 0x3a: // :
        members += 1;
        break;
      case 0x2c: // ,
        values += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        values += 1;
        open.push(at);
        depth = Math.max(depth, open.length);
        if (depth >= maximumDepth) return { members, depth, values, ends };
        break;
      case 0x5d: // ]
      case 0x7d: {
        // }
        const start = open.pop() ?? at;
        const isSkipped = open.length < deepestSkipped && at - start >= large;
        if (isSkipped) ends.set(start, at + 1);
        break;
      }
    }
  }
  return { members, depth, values, ends };
}
