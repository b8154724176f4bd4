import { isFormData } from "./content.ts";
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
  "signal",
  "cf",
] as const;

/** `request` once more, to `url` and with `body`; everything else stays, what a platform or a caller adds among it. */
export function rebuild(
  request: Request,
  url: string,
  body: BodyInit | null | undefined,
): Request {
  const given = request as unknown as Record<string, unknown>;
  const init: Record<string, unknown> = { ...given, body, duplex: "half" };
  for (const name of fields)
    if (given[name] !== undefined) init[name] = given[name];
  if (isFormData(body)) {
    // The new body has a boundary of its own.
    const headers = new Headers(request.headers);
    headers.delete("content-type");
    init["headers"] = headers;
  }
  return keep(new (request.constructor as typeof Request)(url, init), given);
}

/** Puts on a Request what its class does not know: what a platform's `fetch` may look for. */
export function keep(request: Request, given: object): Request {
  for (const [name, value] of Object.entries(given))
    if (!(name in request))
      Object.assign(request, { [name]: value as unknown });
  return request;
}
