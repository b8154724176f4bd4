// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { HeaderOptions } from "./options.js";

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
