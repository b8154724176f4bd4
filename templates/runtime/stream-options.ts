import { PathwrightError } from "./errors.ts";
import type { RequestOptions } from "./options.ts";
import { longestItem } from "./split.ts";

/** Options of every call that is answered with a stream, and of its client. */
export interface StreamLimits {
  /** Milliseconds that the server may be silent before the loop rejects with TimeoutError. Default: as long as it likes. */
  idleTimeout?: number | undefined;
  /** Characters that one item may have. Default: 64 Mi. */
  maxItemSize?: number | undefined;
}

/** Options of a call whose answer is a stream. */
export interface StreamOptions extends RequestOptions, StreamLimits {}

/** The limits of one stream. */
export function limitsOf(
  own: StreamLimits,
  shared: object,
): { readonly idleTimeout: number; readonly maxItemSize: number } {
  const clients: StreamLimits = shared;
  return {
    idleTimeout: own.idleTimeout ?? clients.idleTimeout ?? Infinity,
    maxItemSize: own.maxItemSize ?? clients.maxItemSize ?? longestItem,
  };
}

/** The server reported in the middle of a stream that it failed. */
export class StreamError extends PathwrightError {
  static override readonly pathwright: string = "StreamError";
  /** What it says, parsed; text where that is not JSON. */
  readonly body: unknown;

  constructor(text: string, body: unknown) {
    super(`The stream ended with an error: ${text.slice(0, 200)}`);
    this.body = body;
  }
}
