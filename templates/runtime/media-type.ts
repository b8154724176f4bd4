/** Whether a media type, or one of a list of them, is JSON or ends in `+json` (RFC 6839, 3.1). */
export function isJson(type: string): boolean {
  return /[/+]json\s*(?:[;,]|$)/i.test(type);
}

/** A media type in lower case, without its parameters (RFC 9110, 8.3.1). */
export function essence(type: string): string {
  return type.replace(/;[^]*/, "").trim().toLowerCase();
}
