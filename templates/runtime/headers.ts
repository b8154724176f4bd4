import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Puts `sources` over `fields`, one after the other. */
export function setHeaders(
  fields: HeaderFields,
  ...sources: readonly (HeaderOptions | undefined)[]
): HeaderFields {
  for (const source of sources) {
    const pairs = source && Symbol.iterator in source ? source : undefined;
    for (const [name, value] of (pairs ??
      Object.entries(source ?? {})) as Iterable<[string, unknown]>)
      if (value !== undefined) fields[name.toLowerCase()] = value;
  }
  return fields;
}
