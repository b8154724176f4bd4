import { keyText, literal } from "./escape.ts";
import { isTable } from "./layout.ts";

/**
 * Returns a JSON value as a literal on one line; `null` where it takes more columns than `room`, would not stand on one line even so, or
 * has something else than plain objects and lists in it, code say.
 */
export function flatText(value: unknown, room = 80): string | null {
  if (typeof value === "string" && value.length > room) return null;
  const text = literal(value) ?? partsText(value as object, room);
  return text !== null && text.length <= room ? text : null;
}

function partsText(value: object, room: number): string | null {
  const isList = Array.isArray(value);
  if (isList ? isTable(value) : !isPlain(value)) return null;
  let parts = "";
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    const gap = parts === "" ? "" : ", ";
    const start = isList ? gap : `${gap}${keyText(key)}: `;
    const text = flatText(part, room - parts.length - start.length);
    if (text === null) return null;
    parts += start + text;
  }
  if (parts === "") return isList ? "[]" : "{}";
  return isList ? `[${parts}]` : `{ ${parts} }`;
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}
