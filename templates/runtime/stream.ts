/* eslint-disable @typescript-eslint/no-explicit-any */
import { discard, readerOf } from "./answer.ts";
import {
  ConnectionError,
  ParseError,
  RequestError,
  TimeoutError,
} from "./errors.ts";
import { ApiPromise } from "./promise.ts";
import type { Result } from "./result.ts";
import type { StreamCall } from "./stream-call.ts";
import { Ending, limit } from "./timing.ts";

/** Reads a stream until its end, or until `leaving` fires. */
export type Read<T> = (leaving: AbortSignal) => AsyncGenerator<T>;

/** The items of a stream, read as the loop asks for them, and once. Leaving the loop ends the answer. */
export class ItemStream<Item> implements AsyncIterable<Item> {
  readonly #response: Response;
  readonly #signal: AbortSignal | null | undefined;
  readonly #read: Read<Item>;
  #isRead = false;

  /** `signal` is the caller's: it ends the stream with its own reason. */
  constructor(
    response: Response,
    signal: AbortSignal | null | undefined,
    read: Read<Item>,
  ) {
    this.#response = response;
    this.#signal = signal;
    this.#read = read;
  }

  /**
   * The next item each time.
   *
   * @throws ParseError, ConnectionError, or the caller's own abort reason; RequestError when the stream was read before.
   */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this._iterate(this.#read);
  }

  protected _iterate<T>(read: Read<T>): AsyncIterator<T> {
    if (this.#isRead) throw new RequestError("A stream is read only once");
    this.#isRead = true;
    const signal = this.#signal;
    const leaving = new Ending(signal);
    const generator = read(leaving.signal);
    let hasLeft = false;
    // What waits ends by the signal, what is between two items by `return`, what has not begun by neither.
    const leave = async (reason?: unknown): Promise<void> => {
      leaving.abort(reason);
      await generator.return(undefined).catch(() => {});
      discard(this.#response);
    };
    return {
      async next() {
        try {
          return await limit(() => generator.next(), {
            left: Infinity,
            heard: leaving.heard,
            abort: (reason) => void leave(reason),
          });
        } catch (error) {
          if (hasLeft) return done;
          throw error;
        }
      },
      async return() {
        hasLeft = true;
        await leave();
        return done;
      },
    };
  }
}

const done = { done: true, value: undefined } as const;

/**
 * A call whose answer is a stream, or can be one. Iterating over it gives the items; awaiting it gives what else the
 * operation answers, or the stream itself, unread, where there is nothing else.
 */
export class ApiStream<Item, Data, Outcome = Result>
  extends ApiPromise<Data, Outcome>
  implements AsyncIterable<Item>
{
  readonly #call: StreamCall<ItemStream<any>>;

  constructor(call: StreamCall<any>) {
    super(
      () => call.begin(),
      (...answer) => call.take(...answer),
    );
    this.#call = call;
  }

  /**
   * The next item each time. Where the operation has other answers too, iterate at once: then a stream is all that is
   * accepted.
   *
   * @throws what awaiting throws, and what reading an `ItemStream` does.
   */
  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this._iterate((stream) => stream[Symbol.asyncIterator]());
  }

  protected _iterate<T>(
    choose: (stream: ItemStream<any>) => AsyncIterator<T>,
  ): AsyncIterator<T> {
    this.#call.iterate();
    const opened = this.then((data: unknown) => {
      if (data instanceof ItemStream) return choose(data);
      if (data === undefined) return undefined;
      throw new ParseError("No stream came, but another answer");
    });
    opened.catch(() => {});
    return {
      next: async () => (await opened)?.next() ?? done,
      async return() {
        await opened.then(
          (items) => items?.return?.(),
          () => {},
        );
        return done;
      },
    };
  }
}

/**
 * The bytes of a body as they come.
 *
 * @throws ConnectionError when it breaks off; TimeoutError when none come for `idleTimeout` milliseconds; ParseError where the
 * platform gives no body to read; the reason of `leaving`, as soon as that fires.
 */
export async function* readChunks(
  response: Response,
  leaving: AbortSignal,
  idleTimeout: number,
): AsyncGenerator<Uint8Array> {
  const reader = readerOf(response);
  if (!reader) return;
  try {
    for (;;) {
      const { done, value } = await limit(() => reader.read(), {
        left: idleTimeout,
        heard: leaving,
      });
      if (done) return;
      yield value;
    }
  } catch (cause) {
    if (leaving.aborted || cause instanceof TimeoutError) throw cause;
    throw new ConnectionError("The answer broke off", { cause });
  } finally {
    reader.cancel().catch(() => {});
  }
}
