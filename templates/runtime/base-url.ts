import { RequestError } from "./errors.ts";
import type { Values } from "./parts.ts";

/** A scheme, a host and a path; a query. */
const usable =
  /^(([a-z][a-z\d+.-]*:\/\/[^/?#@\\\s]+)(?:\/+[^/?#]+)*)\/*(?:\?([^#]*)|#|$)/i;

/**
 * Reads a base URL: what stands in front of its query, without slashes at its end, and that query, where it has one. In a
 * page, what is relative becomes absolute here: behind `/` alone, a path such as `//b.example` would be another host.
 *
 * @throws RequestError for one that is not absolute in the end, or names a user.
 */
export function readBaseUrl(
  given: string | URL = "",
): [address: string, query: Values | undefined, origin: string] {
  const { document, location } = globalThis as {
    document?: { baseURI?: string };
    location?: { href: string };
  };
  const page = document?.baseURI ?? location?.href;
  const [, address, origin, search] =
    usable.exec(String(given && page ? new URL(given, page) : given)) ?? [];
  if (!address || !origin)
    throw new RequestError("Give `baseUrl`: absolute, without a user");
  let query: Record<string, unknown> | undefined;
  // Made only where there is something to read: this runs for every call.
  if (search)
    new URLSearchParams(search).forEach((value, name) => {
      query ??= Object.create(null) as Record<string, unknown>;
      query[name] = name in query ? [query[name], value].flat() : value;
    });
  return [address, query, origin];
}
