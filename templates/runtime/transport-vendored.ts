/* eslint-disable @typescript-eslint/no-unused-vars */
import { type HeaderFields, setHeaders } from "./headers.ts";
import type { HeaderOptions } from "./options.ts";
import type { Serialize } from "./init.ts";
import type { RequestParts, Values } from "./parts.ts";

/** An address: the filled template, and the query behind it. */
export function createFinalURL(
  path: string,
  {
    baseUrl,
    params,
    pathSerializer,
    querySerializer,
  }: Pick<RequestParts, "baseUrl" | "params" | "pathSerializer"> & {
    readonly querySerializer: Serialize;
  },
): string {
  const url: string = pathSerializer(baseUrl + path, params.path);
  const search: string = querySerializer(params.query ?? {});
  return url + (search && `?${search.replace(/^\?/, "")}`);
}

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

/** Headers of all `sources`; the last that names one wins, and `null` takes it away. */
export function mergeHeaders(
  ...sources: readonly (Readonly<HeaderFields> | undefined)[]
): Record<string, string> {
  const fields = setHeaders({}, ...(sources as readonly HeaderOptions[]));
  const merged: Record<string, string> = {};
  for (const name in fields) {
    const given = fields[name];
    const value = Array.isArray(given) ? given.join(", ") || null : given;
    if (value != null) merged[name] = String(value);
  }
  return merged;
}
