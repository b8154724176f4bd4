import type { Api, ReadMedia } from "./api.ts";
import { ParseError, RequestError } from "./errors.ts";
import { readJson } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { Result } from "./result.ts";

/** Reads an answer. */
export type Take<T> = (
  response: Response,
  operation: Operation,
  api: Api,
  most?: number,
) => Promise<T>;

/**
 * What an answer says.
 *
 * @throws ParseError for a success that cannot be read.
 */
export async function readResult(
  response: Response,
  operation: Operation,
  api: Api,
  most?: number,
  readMedia: ReadMedia = api.readMedia ?? readJsonBody,
): Promise<Result> {
  const { ok, status } = response;
  let data: unknown;
  let error: unknown;
  if (!ok) error = await readError(response, operation, api, most);
  // What may have a body (RFC 9110, 6.4.1).
  else if (operation.method !== "HEAD" && ![204, 205].includes(status))
    data = await readMedia(response, operation, api, most);
  return { ok, status, data, error, response } as Result;
}

/**
 * A body as JSON; `undefined` where it is empty.
 *
 * @throws ParseError
 */
export async function readJsonBody(
  response: Response,
  operation: Operation,
  _api?: Api,
  most?: number,
): Promise<unknown> {
  return parseJson(await readText(response, most), operation, response.status);
}

/**
 * A body as text.
 *
 * @throws ParseError where it has more than `most` bytes: few that are packed may become many.
 */
export async function readText(
  response: Response,
  most: number = 2 ** 26,
): Promise<string> {
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let last;
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    // One chunk late: most bodies are one, and to decode all at once takes half the time.
    if (last ?? done) text += decoder.decode(last, { stream: !done });
    if (done) return text;
    last = value;
    if ((size += value.length) > most) {
      reader.cancel().catch(() => {});
      throw new ParseError(`The body has more than ${most} bytes`);
    }
  }
}

/**
 * A text as JSON, of an answer of this status or of an item of a stream; `undefined` where it is empty.
 *
 * @throws ParseError
 */
export function parseJson(
  text: string,
  operation: Operation,
  status?: number,
): unknown {
  try {
    return text ? readJson(text, operation, status) : undefined;
  } catch (cause) {
    throw new ParseError(`Not JSON: ${text.slice(0, 100)}`, { cause });
  }
}

/**
 * The body of a failure: JSON where it parses and need not be text, else text; `undefined` where it is empty, and not said to be
 * anything else than JSON.
 */
export async function readError(
  response: Response,
  operation: Operation,
  api?: Api,
  most?: number,
): Promise<unknown> {
  const text = await readText(response, most);
  if (api?.isTextFailure?.(operation, response)) return text;
  const type = response.headers.get("content-type") ?? "json";
  if (!text && !/json/i.test(type)) return text;
  try {
    return parseJson(text, operation, response.status);
  } catch {
    return text;
  }
}

/** @throws RequestError for what is no Response: a mock may have nothing to give. */
export function checkResponse(response: Response): void {
  if (typeof response?.headers?.get !== "function")
    throw new RequestError(
      `\`fetch\` gave ${String(response)}, which is no Response`,
    );
}

/** The same answer once more, to be read beside it. */
export function copyOf(response: Response): Response {
  // Bun's types say that this is another Response, Node's.
  return response.clone() as Response;
}

/** @throws ParseError for an answer whose body somebody has read, such as middleware. */
export function checkUnread(response: Response): Response {
  if (!response.bodyUsed) return response;
  throw new ParseError("The body was read before: read `response.clone()`");
}

/**
 * A body to be read as it comes; `null` where there is none.
 *
 * @throws ParseError where the platform has no bodies that can be read so, as React Native.
 */
export function bodyToRead({ body }: Response): Response["body"] {
  if ((body as unknown) === undefined)
    throw new ParseError("This platform's answers cannot be read as they come");
  return body;
}

/** A reader of such a body; `undefined` where there is none. */
export function readerOf(
  response: Response,
): ReadableStreamDefaultReader<Uint8Array> | undefined {
  // Bun's types have a reader of their own.
  return bodyToRead(response)?.getReader() as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
}

/** Lets go of an answer that nobody will read. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}
