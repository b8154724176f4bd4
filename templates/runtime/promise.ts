/* eslint-disable @typescript-eslint/no-explicit-any */
import { readResult, type Take } from "./answer.ts";
import type { PendingCall } from "./pending-call.ts";
import type { Result } from "./result.ts";

/** What an ApiPromise asks of its call. */
type Call = Pick<PendingCall, "answer" | "read" | "error">;

/**
 * A call that is under way. Awaiting it gives the parsed body of a success and throws for anything else. The body
 * is read once, and only when `await`, `withResponse()` or `result()` asks for it.
 *
 * Where nobody asks for anything, a failure is an unhandled rejection, as of any promise, and the body of a success stays
 * unread: the platform lets go of it together with the call.
 */
export class ApiPromise<Data, Outcome = Result> extends Promise<Data> {
  /** What `then`, `catch` and `finally` give is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #begin: () => Call;
  readonly #take: Take<Result>;
  #result: Promise<Result> | undefined;
  #data: Promise<Data> | undefined;

  /** `begin` gives the call, which it starts once, `take` reads its answer. */
  constructor(begin: () => Call, take: Take<Result> = readResult) {
    // What it is a promise of is `#data`, which nothing makes before somebody asks.
    super(() => {});
    this.#begin = begin;
    this.#take = take;
  }

  override get [Symbol.toStringTag](): string {
    return "ApiPromise";
  }

  /**
   * The parsed body of a success.
   *
   * @throws ApiError for any other answer; what `result()` rejects with.
   */
  override then<Fulfilled = Data, Rejected = never>(
    onFulfilled?:
      ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null | undefined,
    onRejected?:
      ((reason: any) => Rejected | PromiseLike<Rejected>) | null | undefined,
  ): Promise<Fulfilled | Rejected> {
    this.#data ??= this.#read().then((result) => {
      if (result.ok) return result.data as Data;
      throw this.#begin().error(result.response, result.error);
    });
    return this.#data.then(onFulfilled, onRejected);
  }

  /**
   * The parsed body of a success, beside the answer it came in.
   *
   * @throws what awaiting throws.
   */
  async withResponse(): Promise<{ data: Data; response: Response }> {
    return { data: await this, response: await this.#begin().answer };
  }

  /**
   * The answer itself, whatever its status, its body unread: yours to read or to cancel. From here on the
   * call's timeout does not end it; its signal does, where the platform has `AbortSignal.any`.
   *
   * @throws RequestError, ConnectionError, TimeoutError, or the caller's own abort reason.
   */
  asResponse(): Promise<Response> {
    return this.#begin().answer;
  }

  /**
   * What came, success or not, told apart by `ok` and `status`.
   *
   * @throws when nothing came (RequestError, ConnectionError, TimeoutError, the caller's own abort reason), or a success
   * that cannot be read (ParseError).
   */
  result(): Promise<Outcome> {
    return this.#read() as Promise<Outcome>;
  }

  #read(): Promise<Result> {
    return (this.#result ??= this.#begin().read(this.#take));
  }
}
