import type { Api } from "./api.ts";
import { ParseError, RequestError } from "./errors.ts";
import { readJson } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { Result } from "./result.ts";

/** Reads an answer. */
export type Take<T> = (
  response: Response,
  operation: Operation,
  api: Api,
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
): Promise<Result> {
  const { readMedia = readJsonBody } = api;
  const { ok, status } = response;
  let data: unknown;
  let error: unknown;
  if (!ok) error = await readError(response, operation);
  else if (hasBody(response, operation))
    data = await readMedia(response, operation, api);
  return { ok, status, data, error, response } as Result;
}

/** Whether a success may have a body (RFC 9110, 6.4.1). */
export function hasBody({ status }: Response, { method }: Operation): boolean {
  return method !== "HEAD" && ![204, 205].includes(status);
}

/**
 * A body as JSON; `undefined` where it is empty.
 *
 * @throws ParseError
 */
export async function readJsonBody(
  response: Response,
  operation: Operation,
): Promise<unknown> {
  return parseJson(await response.text(), operation, response.status);
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

/** The body of a failure: JSON where it parses, else text; `undefined` where it is empty. */
export async function readError(
  response: Response,
  operation: Operation,
): Promise<unknown> {
  const text = await response.text();
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

/** Lets go of an answer that nobody will read. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}
