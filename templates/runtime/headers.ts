import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Puts `sources` over `fields`, one after the other. */
export function setHeaders(
  fields: HeaderFields,
  ...sources: readonly (HeaderOptions | undefined)[]
): HeaderFields {
  for (const source of sources) {
    if (!source) continue;
    for (const [name, value] of source instanceof Headers
      ? source
      : Object.entries(source)) {
      if (value !== undefined) fields[name.toLowerCase()] = value;
    }
  }
  return fields;
}
