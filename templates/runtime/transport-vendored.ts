/* eslint-disable @typescript-eslint/no-unused-vars */
import type { Values } from "./parts.ts";

/** How a query is written where no operation has one. */
export function createQuerySerializer(_?: object): (values: Values) => string {
  return (values) => {
    const search = new URLSearchParams();
    for (const name in values)
      for (const one of [values[name]].flat() as string[])
        if (one != null) search.append(name, one);
    return search.toString();
  };
}

/** A body is JSON where nobody says otherwise. What is a form already is for `fetch` to write. */
export function defaultBodySerializer(
  body: unknown,
  headers?: Headers,
): unknown {
  if ("append" in Object(body)) return body;
  return headers?.get("content-type") === "application/x-www-form-urlencoded"
    ? new URLSearchParams(body as Record<string, string>).toString()
    : JSON.stringify(body);
}
