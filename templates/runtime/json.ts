/* eslint-disable @typescript-eslint/no-unused-vars */
import type { Operation } from "./operation.ts";

/** A value as JSON (RFC 8259). */
export function writeJson(value: unknown): string {
  return JSON.stringify(value);
}

/**
 * What a text of JSON says: the body of an answer of this status, or without one an item of a stream.
 *
 * @throws SyntaxError
 */
export function readJson(
  text: string,
  _operation: Operation,
  _status?: number,
): unknown {
  return JSON.parse(text);
}
