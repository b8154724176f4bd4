import type { Edit } from "../edit/edits.ts";

const string = /"(?:[^"\\]|\\.)*"/y;
const colon = /\s*:\s*/y;

/** Returns where the string ends that begins at an offset of a JSON text. */
export function endOfString(text: string, start: number): number {
  string.lastIndex = start;
  return string.test(text) ? string.lastIndex : start;
}

/** Returns where the value of the member begins whose key begins at an offset. */
export function valueOf(text: string, key: number): number {
  colon.lastIndex = endOfString(text, key);
  return colon.test(text) ? colon.lastIndex : key;
}

/** Returns edits of what a string says as edits of the JSON text that it begins in at an offset. */
export function inString(
  text: string,
  start: number,
  edits: readonly Edit[],
): Edit[] {
  const offsets = [start + 1];
  const unit = /\\u[0-9a-fA-F]{4}|\\.|[^]/y;
  const end = endOfString(text, start) - 1;
  for (unit.lastIndex = start + 1; unit.lastIndex < end && unit.test(text);)
    offsets.push(unit.lastIndex);
  return edits.map((edit) => ({
    start: offsets[edit.start] ?? end,
    end: offsets[edit.end] ?? end,
    text: JSON.stringify(edit.text).slice(1, -1),
  }));
}
