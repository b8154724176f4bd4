import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Puts `source` over `fields`. */
export function setHeaders(
  fields: HeaderFields,
  source: HeaderOptions | undefined,
): HeaderFields {
  for (const [name, value] of source instanceof Headers
    ? source
    : Object.entries(source ?? {})) {
    if (value !== undefined) fields[name.toLowerCase()] = value;
  }
  return fields;
}
