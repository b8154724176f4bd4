import type { Values } from "./parts.ts";

/** A query, lists as one value after the other; put together only where there is something to write, since this runs for every call. */
export function writeQuery(values: Values): string {
  let search: URLSearchParams | undefined;
  for (const name in values)
    for (const one of [values[name]].flat() as string[])
      if (one != null) (search ??= new URLSearchParams()).append(name, one);
  return search ? search.toString() : "";
}
