import { isFormData } from "./content.ts";
import type { Fetch } from "./options.ts";
import type { Middleware } from "./path-types.ts";
import type { BodyInit } from "./platform.ts";

/** What a Request says of itself; platforms differ in whether that can be counted up. */
const fields = [
  "method",
  "headers",
  "redirect",
  "credentials",
  "cache",
  "mode",
  "integrity",
  "keepalive",
  "referrer",
  "referrerPolicy",
  "cf",
] as const;

/** `request` once more, to `url` and with `body`; everything else stays, what a platform or a caller adds among it. */
export function rebuild(
  request: Request,
  url: string,
  body: BodyInit | null | undefined,
  signal: AbortSignal = request.signal,
): Request {
  const given = request as unknown as Record<string, unknown>;
  const init: Record<string, unknown> = { ...given };
  for (const name of fields)
    if (given[name] !== undefined) init[name] = given[name];
  Object.assign(init, { body, duplex: "half", signal });
  if (isFormData(body)) {
    // The new body has a boundary of its own.
    const headers = new Headers(request.headers);
    headers.delete("content-type");
    init["headers"] = headers;
  }
  return keep(new (request.constructor as typeof Request)(url, init), given);
}

/** The body of a Request; React Native's have it by another name. */
export function bodyOf(request: Request): BodyInit | null | undefined {
  const given = request as { body?: BodyInit | null; _bodyInit?: BodyInit };
  return given.body ?? given._bodyInit;
}

/** `request` once more, ended by `signal`: a `fetch` may look for it there alone. What is not said again of the referrer is lost. */
export function endBy(request: Request, signal: AbortSignal): Request {
  const Class = request.constructor as typeof Request;
  const { referrer, referrerPolicy } = request as {
    referrer?: unknown;
    referrerPolicy?: unknown;
  };
  const init = { referrer, referrerPolicy, signal } as RequestInit;
  return keep(new Class(request, init), request);
}

/**
 * Returns what goes with `request` to `fetch`: `init`, and what a call gives for the platform, as it stands on the Request where
 * that knows it. With anything beside it, a Request loses its referrer (Fetch, 5.4), and what only one
 * platform knows many look for here alone.
 */
export function beside(
  request: Request,
  given: Readonly<Record<string, unknown>>,
  init: object | undefined,
): Readonly<Record<string, unknown>> {
  const own = request as unknown as Record<string, unknown>;
  const all: Record<string, unknown> = {};
  for (const name in given)
    if (typeof given[name] !== "function") all[name] = own[name] ?? given[name];
  return Object.assign(all, init);
}

/** Puts on a Request what its class does not know: what a platform's `fetch` may look for. Functions are for the runtime. */
export function keep(request: Request, given: object): Request {
  const fields = given as Readonly<Record<string, unknown>>;
  const target = request as unknown as Record<string, unknown>;
  for (const name in fields)
    if (!(name in target) && typeof fields[name] !== "function")
      target[name] = fields[name];
  return request;
}

/**
 * Whether somebody may look for a signal on the Request alone: middleware, or a `fetch` of one argument. Others are spared it:
 * having it costs as much as the Request.
 */
export function looksAtRequest(
  fetch: Fetch | undefined,
  hooks: readonly Middleware[],
): boolean {
  return hooks.length > 0 || (fetch?.length ?? 2) < 2;
}
