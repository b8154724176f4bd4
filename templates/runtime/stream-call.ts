import type { Api } from "./api.ts";
import { discard, parseJson, readResult } from "./answer.ts";
import type { Core } from "./core.ts";
import { ParseError } from "./errors.ts";
import type { PendingCall } from "./pending-call.ts";
import { essence } from "./media-type.ts";
import type { Operation } from "./operation.ts";
import type { Result } from "./result.ts";
import { StreamError, type StreamOptions } from "./stream-options.ts";
import { isObject, member } from "./text.ts";

/** An operation whose success is a stream, or can be one. */
export interface StreamOperation extends Operation {
  readonly stream: {
    /** Its media type. */
    readonly type: string;
    /** Its items are whole events, their data parsed. */
    readonly event?: true;
    /** Its items are text as it comes, not JSON; of events, the data of those of these types. */
    readonly text?: true | readonly string[];
    /** The member that an item has where it is an error, with any value but `null` or, where there is one, with this. */
    readonly error?: string;
    readonly errorValue?: string;
    /** The media types of its other answers, as an `Accept` header: the call can be awaited for one of these. */
    readonly otherwise?: string;
  };
}

/** How the streams of one format are read. */
export interface StreamFormat<Stream> {
  /** Media types that it goes by, beside the one that the document names. */
  readonly mediaTypes: RegExp;
  open(response: Response, call: StreamCall<Stream>): Stream;
}

/** The request behind one call of a streaming operation: sent as its first use asks for it, and again to reconnect. */
export class StreamCall<Stream> {
  readonly core: Core;
  readonly operation: StreamOperation;
  readonly options: StreamOptions;
  readonly #args: readonly unknown[];
  readonly #params: object | undefined;
  readonly #format: StreamFormat<Stream>;
  #pending: PendingCall | undefined;
  #isIterated: boolean;

  /** Begins at once where nothing but a stream can come, else when the caller has had the time to iterate. */
  constructor(
    core: Core,
    operation: StreamOperation,
    args: readonly unknown[],
    params: object | undefined,
    options: StreamOptions | undefined,
    format: StreamFormat<Stream>,
  ) {
    this.core = core;
    this.operation = operation;
    this.options = options ?? {};
    this.#args = args;
    this.#params = params;
    this.#format = format;
    this.#isIterated = operation.stream.otherwise === undefined;
    if (this.#isIterated) this.begin();
    else queueMicrotask(() => this.begin());
  }

  /** The call itself, which begins now if it has not yet. */
  begin(): PendingCall {
    return (this.#pending ??= this.send(this.options));
  }

  /** From here on the call is for its stream. */
  iterate(): void {
    this.#isIterated = true;
    this.begin();
  }

  /** Sends the call's request; `options` stand in for the call's own. */
  send(options: StreamOptions): PendingCall {
    const { stream } = this.operation;
    const accept = this.#isIterated ? stream.type : (stream.otherwise ?? "");
    const operation = { ...this.operation, accept };
    return this.core.start(operation, this.#args, this.#params, options);
  }

  /**
   * What an answer says; the data of a stream is the stream, unread.
   *
   * @throws ParseError for a stream where another answer is asked for, and the other way around.
   */
  async take(
    response: Response,
    operation: Operation,
    api: Api,
    most?: number,
  ): Promise<Result> {
    const { ok, status, headers } = response;
    if (!ok || [204, 205].includes(status))
      return readResult(response, operation, api, most);
    const type = essence(headers.get("content-type") ?? "");
    const expected = essence(this.operation.stream.type);
    const isStream = type
      ? type === expected || this.#format.mediaTypes.test(type)
      : this.#isIterated;
    if (isStream !== this.#isIterated) {
      discard(response);
      throw new ParseError(
        isStream
          ? "A stream came: iterate over the call instead of awaiting it"
          : `Not ${expected}, but ${type}`,
      );
    }
    if (!isStream) return readResult(response, operation, api, most);
    const data = this.#format.open(response, this);
    return { ok, status, data, error: undefined, response };
  }
}

/**
 * An item of JSON.
 *
 * @throws ParseError for what is not JSON; StreamError for an error in the place of an item.
 */
export function readItem(text: string, operation: StreamOperation): unknown {
  const item = parseJson(text, operation);
  const { error, errorValue } = operation.stream;
  if (error === undefined || !isObject(item)) return item;
  const value = member(item, error);
  if (errorValue === undefined ? value != null : value === errorValue)
    throw new StreamError(text, item);
  return item;
}
