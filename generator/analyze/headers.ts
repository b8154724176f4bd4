import { quote } from "../model/messages.ts";

/** OpenAPI 3.1, 4.8.12: "If `in` is "header" and the name is one of these, the definition shall be ignored." */
const ignored: readonly string[] = ["accept", "content-type", "authorization"];

/** Those that frame a message (RFC 9110, 8.6; RFC 9112, 6): a value of the caller's own would break it. */
const framing: readonly string[] = [
  "content-length",
  "transfer-encoding",
  "connection",
];

/** Why a header of this name cannot be a parameter, and what to do instead; `null` where it can. */
export function headerFault(
  name: string,
): { message: string; help: string } | null {
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
