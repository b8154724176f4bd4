import { readerOf, readResult } from "./answer.ts";
import type { Core } from "./core.ts";
import { ConnectionError } from "./errors.ts";
import type { PendingCall } from "./pending-call.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import { ApiPromise } from "./promise.ts";
import type { Result, Success } from "./result.ts";
import { Ending, limit } from "./timing.ts";

/** Bytes in memory that nobody shares, by a name that every compiler knows. */
export type Bytes = ReturnType<typeof Uint8Array.of>;

/** What `.result()` gives where a success is read as `Data`, whatever its media type. */
export type ReadAs<Data, Outcome> =
  Success<number, Data> | Extract<Outcome, { readonly ok: false }>;

/**
 * The call of an operation whose success can be bytes. Awaiting it gives what its media type says, a Blob for bytes; the
 * other ways give what they say. The body is read once, in one of these ways, and a failure is the same in each.
 */
export class BinaryPromise<Data, Outcome = Result> extends ApiPromise<
  Data,
  Outcome
> {
  readonly #pending: PendingCall;
  readonly #signal: AbortSignal | null | undefined;

  /** Starts the call at once; the arguments are those of `Core.call`. */
  constructor(
    core: Core,
    operation: Operation,
    args: readonly unknown[],
    params?: object,
    options?: RequestOptions,
  ) {
    const pending = core.start(operation, args, params, options);
    super(() => pending);
    this.#pending = pending;
    this.#signal = options?.signal;
  }

  /** The success's body as a Blob, also where it is empty. */
  asBlob(): ApiPromise<Blob, ReadAs<Blob, Outcome>> {
    return this.#as((response) => response.blob());
  }

  /** The success's body as bytes, none where it is empty. */
  asBytes(): ApiPromise<Bytes, ReadAs<Bytes, Outcome>> {
    return this.#as(
      async (response) => new Uint8Array(await response.arrayBuffer()),
    );
  }

  /**
   * The success's body as it comes: yours to read or to cancel. The call's timeout ends with the headers; its signal
   * ends the reading too. Reading throws ConnectionError where the answer breaks off, or the caller's own abort reason.
   */
  asStream(): ApiPromise<
    ReadableStream<Bytes>,
    ReadAs<ReadableStream<Bytes>, Outcome>
  > {
    return this.#as((response) => openStream(response, this.#signal));
  }

  #as<T>(
    read: (response: Response) => T | Promise<T>,
  ): ApiPromise<T, ReadAs<T, Outcome>> {
    return new ApiPromise(
      () => this.#pending,
      async (response, operation, api) => {
        const { ok, status } = response;
        if (!ok) return readResult(response, operation, api);
        const data = await read(response);
        return { ok, status, data, error: undefined, response };
      },
    );
  }
}

/** A body that is read when somebody reads it, and whose faults are those of a call. */
function openStream(
  response: Response,
  signal: AbortSignal | null | undefined,
): ReadableStream<Bytes> {
  const { heard } = new Ending(signal);
  const reader = readerOf(response) as
    ReadableStreamDefaultReader<Bytes> | undefined;
  const cancel = async (reason?: unknown) => reader?.cancel(reason);
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        if (!reader) return controller.close();
        try {
          const { done, value } = await limit(() => reader.read(), {
            left: Infinity,
            heard,
            abort: (reason) => void cancel(reason).catch(() => {}),
          });
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (cause) {
          throw signal?.aborted
            ? cause
            : new ConnectionError("The answer broke off", { cause });
        }
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
}
