import { ParseError } from "./errors.ts";
import { isJson } from "./media-type.ts";
import type { Operation } from "./operation.ts";
import type { Result } from "./result.ts";

/**
 * What an answer says.
 *
 * @throws ParseError for a success that cannot be read.
 */
export async function readResult(
  response: Response,
  operation: Operation,
): Promise<Result> {
  const { ok, status } = response;
  if (ok) {
    const data = await readData(response, operation);
    return { ok, status, data, error: undefined, response };
  }
  const error = await readError(response);
  return { ok, status, data: undefined, error, response };
}

/** Whether an answer may have a body (RFC 9110, 6.4.1). */
export function hasBody(
  { status, headers }: Response,
  method: string,
): boolean {
  return (
    method !== "HEAD" &&
    ![204, 205, 304].includes(status) &&
    headers.get("content-length") !== "0"
  );
}

/**
 * The body of a success, by its own media type: JSON, text for `text/*` and XML, else a Blob. Where the operation
 * promises JSON and not this type, it has to be JSON all the same. `undefined` where it is empty.
 *
 * @throws ParseError for what is not JSON and has to be.
 */
function readData(
  response: Response,
  { accept = "", method }: Operation,
): Promise<unknown> | undefined {
  if (!hasBody(response, method)) return undefined;
  const type = response.headers.get("content-type")?.toLowerCase() ?? "";
  if (isJson(type)) return readJson(response);
  const [name = ""] = type.split(/\s*;/);
  const isPromised = accept.includes("*") || (name && accept.includes(name));
  if (isJson(accept) && !isPromised) return readJson(response);
  return /^text\/|[/+]xml$/.test(name)
    ? response.text().then((text) => text || undefined)
    : response.blob().then((blob) => (blob.size ? blob : undefined));
}

/**
 * A body as JSON; `undefined` where it is empty.
 *
 * @throws ParseError
 */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text ? JSON.parse(text) : undefined;
  } catch (cause) {
    throw new ParseError(`Not JSON: ${text.slice(0, 100)}`, { cause });
  }
}

/** The body of a failure: JSON where it parses, else text; `undefined` where it is empty. */
export async function readError(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}

/** Lets go of an answer that nobody will read. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}
