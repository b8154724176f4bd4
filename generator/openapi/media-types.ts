/** Whether a media type is `application/json`, `text/json` and any `+json` (RFC 6839), parameters such as a charset aside. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Whether a body is read as a string: `text/*`, and XML in all its forms (RFC 7303). */
export function isText(mediaType: string): boolean {
  return /^\s*text\/|^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);
}

/** Whether every body is a stream of events (HTML Standard, 9.2). */
export function isEventStream(mediaType: string): boolean {
  return /^\s*text\/event-stream\s*(;|$)/i.test(mediaType);
}

/** Whether every body is a stream of JSON values, one a line. */
export function isJsonLines(mediaType: string): boolean {
  return /^\s*application\/((x-)?(ndjson|jsonl|jsonlines)|stream\+json)\s*(;|$)/i.test(
    mediaType,
  );
}

/** Whether a media type is one of the two of HTML forms. */
export function isForm(mediaType: string): boolean {
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(
    mediaType,
  );
}

/** Whether a body has several parts (RFC 2046, 5.1), each of which may be a file. */
export function isMultipart(mediaType: string): boolean {
  return /^\s*multipart\//i.test(mediaType);
}

/** Whether this is a range of media types (RFC 9110, 12.5.1): `image/*`. */
export function isRange(mediaType: string): boolean {
  return /^[^;]*\*/.test(mediaType);
}

/** Whether this may be any media type. */
export function isAny(mediaType: string): boolean {
  return /^\s*\*\/\*\s*(;|$)/.test(mediaType);
}

/** What an `Accept` header says of all else that is read as JSON, too: JSON by its own name goes before (RFC 9110, 12.5.1). */
export const anyJson = "*/*;q=0.9";

/** Whether a body is nothing that could be written as text: neither JSON nor text nor a form. */
export function isOpaque(mediaType: string): boolean {
  return ![isJson, isText, isForm, isMultipart].some((is) => is(mediaType));
}
