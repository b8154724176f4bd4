import { ConnectionError, TimeoutError } from "./errors.ts";
import type { Ending } from "./timing.ts";

/** Longer waits than this, in milliseconds, are the caller's to decide on. */
export const longestWait = 60_000;

/** Returns whether an attempt failed of what may pass. */
export function mayPass(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof TimeoutError;
}

/** Returns whether a request may arrive twice: its method is idempotent (RFC 9110, 9.2.2), or it has a key that makes it so. */
export function mayRepeat(
  { method, headers }: Request,
  idempotencyHeader: string,
): boolean {
  return (
    /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(method) ||
    headers.has(idempotencyHeader)
  );
}

/** The wait in milliseconds before retry number `retries` (from 0) where the server asks for none. */
export function backoff(retries: number): number {
  return Math.min(500 * 2 ** retries, 8_000) * (1 - Math.random() / 4);
}

/**
 * The wait in milliseconds before a failed answer's request is sent again; `undefined` where it must not be.
 * `safe`: the request may arrive twice.
 */
export function retryDelay(
  { status, headers }: Pick<Response, "status" | "headers">,
  retries: number,
  safe: boolean,
): number | undefined {
  const asked = retryAfter(headers);
  const allowed = safe
    ? /408|42[59]|50[0234]/.test(`${status}`)
    : status === 429 ||
      (status === 503 && asked !== undefined && headers.has("retry-after"));
  const delay = asked ?? backoff(retries);
  return allowed && delay <= longestWait ? delay : undefined;
}

/**
 * Returns what `fetch` is told of attempt number `retries` (from 0), beside what the client says. While it renders a page,
 * Next.js answers the same GET from memory, so that a retry would get the failure again; a request that is kept alive it sends.
 */
export function initOf(
  { method }: Request,
  retries: number,
  end: Ending,
  given: Readonly<Record<string, unknown>> | undefined,
): RequestInit {
  const init: RequestInit & { keepalive?: boolean } = {
    ...given,
    get signal() {
      return end.signal;
    },
  };
  if (retries && /^(GET|HEAD)$/.test(method)) init.keepalive = true;
  return init;
}

/** Milliseconds that the server asks to wait (RFC 9110, 10.2.3); `undefined` where it says nothing sensible. */
function retryAfter(headers: Headers): number | undefined {
  const after = headers.get("retry-after") || "-";
  return [
    +(headers.get("retry-after-ms") || "-"),
    +after * 1000,
    // Dates name their zone or, in the oldest format, leave GMT out.
    after.includes(":")
      ? Date.parse(after.replace(/( GMT)?$/, " GMT")) - Date.now()
      : NaN,
  ].find((ms) => ms >= 0 && ms < Infinity);
}
