/** OpenAPI 3.1, 4.8.12: "If `in` is "header" and the name is one of these, the definition shall be ignored." */
const ignored: readonly string[] = ["accept", "content-type", "authorization"];

/** Those that frame a message (RFC 9110, 8.6; RFC 9112, 6): a value of the caller's own would break it. */
const framing: readonly string[] = [
  "content-length",
  "transfer-encoding",
  "connection",
];

/** Why a header of this name cannot be a parameter; `null` where it can. */
export function headerFault(name: string): string | null {
  const lower = name.toLowerCase();
  if (ignored.includes(lower))
    return `OpenAPI says to ignore a header parameter "${name}"; pass it in \`headers\`.`;
  return framing.includes(lower)
    ? `fetch sets the header "${name}" by itself; the parameter is left out.`
    : null;
}
