import { RequestError } from "./errors.ts";

/**
 * Reads a base URL, without slashes at its end. In a page, what is relative becomes absolute here: behind `/` alone, a path
 * such as `//b.example` would be another host.
 *
 * @throws RequestError for one that is not absolute in the end, or names a user.
 */
export function readBaseUrl(given = ""): string {
  const { document, location } = globalThis as {
    document?: { baseURI?: string };
    location?: { href: string };
  };
  const page = document?.baseURI ?? location?.href;
  const whole = given && page ? new URL(given, page).href : given;
  if (!/^[a-z][a-z\d+.-]*:\/\/[^/?#@\\\s]+(\/|$)/i.test(whole))
    throw new RequestError("Give `baseUrl`: absolute, without a user");
  let end = whole.length;
  while (whole[end - 1] === "/") end--;
  return whole.slice(0, end);
}
