import { RequestError } from "./errors.ts";
import type { Values } from "./parts.ts";

/** A scheme, a host and a path; a query. */
const usable =
  /^(([a-z][a-z\d+.-]*:\/\/[^/?#@\\\s]+)(?:\/+[^/?#]+)*)\/*(?:\?([^#]*)|#|$)/i;

interface BaseUrl {
  /** All of it, as it was read. */
  readonly text: string;
  /** What stands in front of its query, without slashes at its end. */
  readonly address: string;
  readonly origin: string;
  readonly query: Values | undefined;
}

/** The one that was read last, which is that of the next call as well in most programs. */
let last: BaseUrl | undefined;

/**
 * Reads a base URL. In a page, what is relative becomes absolute here: behind `/` alone, a path such as `//b.example` would be
 * another host.
 *
 * @throws RequestError for one that is not absolute in the end, or names a user.
 */
export function readBaseUrl(given: string | URL = ""): BaseUrl {
  const { document, location } = globalThis as {
    document?: { baseURI?: string };
    location?: { href: string };
  };
  const page = document?.baseURI ?? location?.href;
  const text = String(given && page ? new URL(given, page) : given);
  if (text === last?.text) return last;
  const parts = usable.exec(text);
  if (!parts)
    throw new RequestError("Give `baseUrl`: absolute, without a user");
  const { 1: address = "", 2: origin = "", 3: search } = parts;
  let query: Record<string, unknown> | undefined;
  new URLSearchParams(search).forEach((value, name) => {
    query ??= Object.create(null) as Record<string, unknown>;
    query[name] = name in query ? [query[name], value].flat() : value;
  });
  return (last = { text, address, origin, query });
}
