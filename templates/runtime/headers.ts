import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Headers as a Request takes them; `others` win. */
export function mergeHeaders(
  fields: Readonly<HeaderFields>,
  others?: Readonly<HeaderFields>,
): Record<string, string> {
  const merged: Record<string, string> = {};
  const all = others
    ? setHeaders({ ...fields }, others as HeaderOptions)
    : fields;
  for (const name in all) {
    const given = all[name];
    const value = Array.isArray(given) ? given.join(", ") || null : given;
    if (value != null) merged[name] = String(value);
  }
  return merged;
}

/** Puts those that are given over `fields`. */
export function setHeaders(
  fields: HeaderFields,
  given: HeaderOptions = [],
): HeaderFields {
  const pairs: unknown =
    Symbol.iterator in given ? given : Object.entries(given);
  for (const [name, value] of pairs as Iterable<[string, unknown]>)
    if (value !== undefined) fields[name.toLowerCase()] = value;
  return fields;
}
