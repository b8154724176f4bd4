// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
/** Whether a media type, or one of a list of them, is JSON or ends in `+json` (RFC 6839, 3.1). */
export function isJson(type: string): boolean {
  return /[/+]json\s*(?:[;,]|$)/i.test(type);
}
