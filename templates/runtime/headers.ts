import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

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
