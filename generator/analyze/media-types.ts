import type { StreamFormat } from "./context.ts";

/** `application/json`, `text/json` and every `+json` (RFC 6839), parameters such as a charset aside. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** What is read as a string: `text/*` and XML in all its forms (RFC 7303). */
export function isText(mediaType: string): boolean {
  return /^\s*(text\/|[^;]*[/+]xml\s*(;|$))/i.test(mediaType);
}

/** Media types of which every body is a stream: of events (HTML Standard, 9.2), or of JSON values, one a line. */
export function isStream(format: StreamFormat, mediaType: string): boolean {
  return format === "events"
    ? /^\s*text\/event-stream\s*(;|$)/i.test(mediaType)
    : /^\s*application\/((x-)?(ndjson|jsonl|jsonlines)|stream\+json)\s*(;|$)/i.test(
        mediaType,
      );
}

/** The two media types of HTML forms. */
export function isForm(mediaType: string): boolean {
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i.test(
    mediaType,
  );
}

/** Bodies of several parts (RFC 2046, 5.1), each of which may be a file. */
export function isMultipart(mediaType: string): boolean {
  return /^\s*multipart\//i.test(mediaType);
}

/** A range of media types (RFC 9110, 12.5.1): `image/*`. */
export function isRange(mediaType: string): boolean {
  return /^[^;]*\*/.test(mediaType);
}
