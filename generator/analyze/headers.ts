import { quote } from "../model/messages.ts";

/** OpenAPI 3.1, 4.8.12: "If `in` is "header" and the name is one of these, the definition shall be ignored." */
const ignored: readonly string[] = ["accept", "content-type", "authorization"];

/** Those that frame a message (RFC 9110, 8.6; RFC 9112, 6): a value of the caller's own would break it. */
const framing: readonly string[] = [
  "content-length",
  "transfer-encoding",
  "connection",
];

/** Whether a header can have a name (RFC 9110, 5.1): `fetch` refuses any other. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Why a header of this name cannot be a parameter, and what to do instead; `null` where it can. */
export function headerFault(
  name: string,
): { message: string; help: string } | null {
  if (!isHeaderName(name))
    return {
      message: `no header can be called ${quote(name)}; the parameter is left out`,
      help: "write the name that is sent: letters, digits and hyphens",
    };
  const lower = name.toLowerCase();
  if (ignored.includes(lower))
    return {
      message: `OpenAPI says to ignore a header parameter ${quote(name)}; it is left out`,
      help:
        lower === "authorization"
          ? "write a security scheme; or pass it with a call, in `headers`"
          : "write media types under `content`; or pass it with a call, in `headers`",
    };
  return framing.includes(lower)
    ? {
        message: `fetch sets the header ${quote(name)} by itself; the parameter is left out`,
        help: "remove the parameter",
      }
    : null;
}
