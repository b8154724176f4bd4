// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { HeaderOptions } from "./options.ts";

/** Headers by lower-case name; `null` leaves one out. */
export type HeaderFields = Record<string, unknown>;

/** Puts `sources` over `fields`, one after the other. */
export function setHeaders(
  fields: HeaderFields,
  ...sources: readonly (HeaderOptions | undefined)[]
): HeaderFields {
  const put = (value: unknown, name: string) => {
    if (value !== undefined) fields[name.toLowerCase()] = value;
  };
  for (const source of sources)
    if (source instanceof Headers) source.forEach(put);
    else
      for (const [name, value] of Object.entries(source ?? {}))
        put(value, name);
  return fields;
}
