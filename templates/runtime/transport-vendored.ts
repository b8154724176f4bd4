/** A body is JSON where nobody says otherwise. What is a form already is for `fetch` to write. */
export function defaultBodySerializer(
  body: unknown,
  headers?: Headers,
): unknown {
  if ("append" in Object(body)) return body;
  return headers?.get("content-type") === "application/x-www-form-urlencoded"
    ? new URLSearchParams(body as Record<string, string>).toString()
    : JSON.stringify(body);
}
