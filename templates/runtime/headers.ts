import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Headers as a Request takes them: those of all `sources`, of which the last that names one wins. */
export function mergeHeaders(
  ...sources: readonly (Readonly<HeaderFields> | undefined)[]
): Record<string, string> {
  const merged: Record<string, string> = {};
  const fields = setHeaders({}, ...(sources as readonly HeaderOptions[]));
  for (const name in fields) {
    const given = fields[name];
    const value = Array.isArray(given) ? given.join(", ") || null : given;
    if (value != null) merged[name] = String(value);
  }
  return merged;
}

/** Puts `sources` over `fields`, one after the other. */
export function setHeaders(
  fields: HeaderFields,
  ...sources: readonly (HeaderOptions | undefined)[]
): HeaderFields {
  for (const source of sources) {
    const given = source ?? [];
    const pairs = Symbol.iterator in given ? given : Object.entries(given);
    for (const [name, value] of pairs as Iterable<[string, unknown]>)
      if (value !== undefined) fields[name.toLowerCase()] = value;
  }
  return fields;
}
