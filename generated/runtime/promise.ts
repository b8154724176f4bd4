// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Exchange, Take } from "./exchange.ts";
import { readResult } from "./answer.ts";
import { apiError } from "./errors.ts";
import type { Result } from "./result.ts";

/**
 * A call that is under way. Awaiting it gives the parsed body of a success and throws for anything else. The body
 * is read once, and only when `await`, `withResponse()` or `result()` asks for it.
 */
export class ApiPromise<Data, Outcome = Result> implements Promise<Data> {
  readonly #begin: () => Exchange;
  readonly #take: Take<Result>;
  #result: Promise<Result> | undefined;
  #data: Promise<Data> | undefined;

  /** `begin` gives the one exchange of this call, `take` reads its answer. */
  constructor(begin: () => Exchange, take: Take<Result> = readResult) {
    this.#begin = begin;
    this.#take = take;
  }

  get [Symbol.toStringTag](): string {
    return "ApiPromise";
  }

  /**
   * The parsed body of a success.
   *
   * @throws ApiError for any other answer; what `result()` rejects with.
   */
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?:
      ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null | undefined,
    onRejected?:
      ((reason: any) => Rejected | PromiseLike<Rejected>) | null | undefined,
  ): Promise<Fulfilled | Rejected> {
    this.#data ??= this.#read().then((result) => {
      if (result.ok) return result.data as Data;
      const { operation, url } = this.#begin();
      const { method, id: operationId } = operation;
      const { status, headers } = result.response;
      const body = result.error;
      throw apiError({ status, headers, body, method, url, operationId });
    });
    return this.#data.then(onFulfilled, onRejected);
  }

  catch<Rejected = never>(
    onRejected?:
      ((reason: any) => Rejected | PromiseLike<Rejected>) | null | undefined,
  ): Promise<Data | Rejected> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null | undefined): Promise<Data> {
    return this.then().finally(onFinally);
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
   * The answer itself, whatever its status, its body unread: yours to read or to cancel. From here on neither the
   * call's timeout nor its signal ends it.
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
