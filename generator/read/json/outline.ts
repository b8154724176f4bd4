import { afterString } from "./marks.ts";

/** What the marks of a JSON text tell of it, whether or not it is right. */
export interface Outline {
  /** How many members its objects have. */
  readonly members: number;
  /** How deep it is nested. */
  readonly depth: number;
  /** How many values it has at most. */
  readonly values: number;
}

/** Counts the marks of a text that stand outside of strings. */
export function outlineOf(text: string): Outline {
  let [members, values, level, depth] = [0, 1, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
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
        level += 1;
        depth = Math.max(depth, level);
        break;
      case 0x5d: // ]
      case 0x7d: // }
        level -= 1;
        break;
    }
  }
  return { members, depth, values };
}
