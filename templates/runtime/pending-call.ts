import type { Input } from "./arguments.ts";
import type { Signer } from "./api.ts";
import {
  checkResponse,
  checkUnread,
  copyOf,
  discard,
  readError,
  type Take,
} from "./answer.ts";
import { composeParts, composeRequest } from "./compose.ts";
import {
  type ApiError,
  apiError,
  connectionError,
  PathwrightError,
  RequestError,
  TimeoutError,
} from "./errors.ts";
import type { CallLog } from "./logger.ts";
import { platformOptions, withDefaults } from "./init.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import type { BodyInit } from "./platform.ts";
import { backoff, initOf, mayPass, mayRepeat, retryDelay } from "./retry.ts";
import { beside, bodyOf, endBy, looksAtRequest } from "./request.ts";
import type { Settings } from "./settings.ts";
import { Ending, limit, pause, reasonOf } from "./timing.ts";

/** One call: its request, sent as often as it takes, and its answer, whose body waits to be read. */
export class PendingCall {
  readonly operation: Operation;
  readonly #settings: Settings;
  readonly #options: CallOptions;
  /** Those of them that are for the platform. */
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #answer: Promise<Response>;
  #isRead = false;
  /** Rejects where a failure came that nobody had asked for. */
  #unread: Promise<never> | undefined;
  #log: CallLog | undefined;
  /** As composed, then as middleware leaves it; without credentials. */
  #request: Request | undefined;
  #received: Response | undefined;
  /** Milliseconds that an attempt may take, and the end of the last one. */
  readonly #timeout: number;
  #end: Ending;
  readonly #say = (words: string): string =>
    `${words} for ${this.operation.method} ${this.url}`;

  /** Starts the call at once. Whatever goes wrong, in `readInput` too, is what `answer` rejects with. */
  constructor(
    settings: Settings,
    operation: Operation,
    options: CallOptions | undefined,
    readInput: () => Input,
  ) {
    this.operation = operation;
    this.#settings = settings;
    this.#options = withDefaults(options, settings.defaults);
    this.#given = platformOptions(this.#options as Record<string, unknown>);
    this.#timeout = (this.#options.timeout ?? 60_000) || Infinity;
    this.#end = new Ending(this.#options.signal, this.#timeout);
    this.#answer = this.#start(readInput);
  }

  /**
   * The answer, its body unread. Whoever takes it has read the call, and is told of its failure here alone.
   *
   * @throws RequestError, ConnectionError, TimeoutError, the caller's own abort reason, or what middleware throws.
   */
  get answer(): Promise<Response> {
    this.#isRead = true;
    this.#unread?.catch(() => {});
    return this.#answer;
  }

  /** Where the request goes, as it was composed; "" before that. */
  get url(): string {
    return this.#request?.url ?? "";
  }

  /**
   * Reads the answer with `take` in the time that its attempt has left; while nobody reads, that time stands still.
   *
   * @throws ConnectionError, TimeoutError, ParseError, or the caller's own abort reason.
   */
  async read<T>(
    take: Take<T>,
    answer: Promise<Response> | Response = this.answer,
  ): Promise<T> {
    const { api } = this.#settings;
    const { maxResponseSize: most } = this.#options;
    const response = await answer;
    const work = () => take(checkUnread(response), this.operation, api, most);
    try {
      return await limit(work, this.#end, this.#say);
    } catch (cause) {
      const words = this.#say("The answer broke off");
      throw this.#fail(cause, connectionError(words, cause));
    }
  }

  /** What awaiting the call throws for an answer that is no success. */
  error({ status, headers }: Response, body: unknown): ApiError {
    const { method, id: operationId } = this.operation;
    const fields = { status, headers, body, method, operationId };
    return this.#hide(apiError({ ...fields, url: this.url }));
  }

  /** The same error, without the credentials in what it says. */
  #hide<T>(error: T): T {
    const { api } = this.#settings;
    api.hideIn?.(error, api);
    return error;
  }

  /** Rejects as awaiting would. Reads a copy: somebody may still come for the answer itself. */
  async #reject(response: Response): Promise<never> {
    const body = await this.read(
      (answer, ...rest) => readError(copyOf(answer), ...rest),
      response,
    );
    throw this.error(response, body);
  }

  /** What the call rejects with because of `cause`: `unforeseen` where that is no error of ours. */
  #fail(cause: unknown, unforeseen: unknown): unknown {
    const { signal } = this.#options;
    if (signal?.aborted) return reasonOf(signal);
    const error = cause instanceof PathwrightError ? cause : unforeseen;
    this.#log?.error(error);
    return this.#hide(error);
  }

  async #start(readInput: () => Input): Promise<Response> {
    const { operation } = this;
    const settings = this.#settings;
    const options = this.#options;
    try {
      if (options.signal?.aborted) throw options.signal.reason;
      this.#log = settings.options.logger?.start(
        operation,
        settings.api.securitySchemes,
      );
      const { security = settings.api.security ?? [] } = operation;
      const createSigner = settings.credentials?.(security);
      const parts = composeParts(settings, operation, readInput(), options);
      const { fetch: own, middleware = [] } = options;
      const hooks = [...settings.middleware, ...middleware];
      const signal = looksAtRequest(own, hooks) ? this.#end.signal : null;
      const composed = composeRequest(operation, parts, this.#given, signal);
      this.#request = composed;
      const fetch = (request: Request) => {
        const signer = createSigner?.(request, parts.headers);
        this.#request = request;
        return this.#attempt(request, parts, request === composed, signer);
      };
      const { runHooks } = settings as Required<Settings>;
      const response = await (hooks.length
        ? runHooks(hooks, composed, operation, parts, options, fetch)
        : fetch(composed));
      if (!response.ok && !this.#isRead) this.#unread = this.#reject(response);
      return response;
    } catch (cause) {
      if (this.#received) discard(this.#received);
      throw this.#fail(
        cause,
        this.#request
          ? cause
          : new RequestError("The request cannot be made", { cause }),
      );
    }
  }

  /** Sends a request as often as it takes. `isComposed`: no middleware has put another in its place. */
  async #attempt(
    request: Request,
    parts: RequestParts,
    isComposed: boolean,
    signer: Signer | undefined,
  ): Promise<Response> {
    const { api, idempotencyHeader } = this.#settings;
    const { signal, maxRetries = 2 } = this.#options;
    const left = this.#timeout;
    const body = () => (isComposed ? parts.content : undefined);
    let replay: ((end: AbortSignal) => Request) | undefined;
    if ((body() ?? bodyOf(request)) == null)
      replay = (end) => endBy(request, end);
    else if (maxRetries || signer)
      replay = api.bodies?.replay(request, parts, isComposed);
    const isSafe = () => mayRepeat(request, idempotencyHeader);
    let target = isComposed ? request : endBy(request, this.#end.signal);
    for (let retries = 0; ; retries++) {
      const isLast = !replay || retries >= maxRetries;
      let delay: number | undefined;
      try {
        const response = await this.#send(target, body(), signer, retries);
        if (
          response.status === 401 &&
          replay &&
          (await signer?.refresh({ left, heard: this.#end.heard }))
        ) {
          retries--;
          delay = 0;
        } else if (!isLast && !response.ok)
          delay = retryDelay(response, retries, isSafe());
        if (delay === undefined) return (this.#received = response);
        discard(response);
      } catch (error) {
        if (isLast || !isSafe() || !mayPass(error) || signal?.aborted)
          throw error;
        delay = backoff(retries);
      }
      this.#log?.retry(delay);
      this.#end = new Ending(signal, left);
      await pause(delay, this.#end.heard);
      target = replay?.(this.#end.signal) ?? request;
    }
  }

  #send(
    target: Request,
    body: BodyInit | undefined,
    signer: Signer | undefined,
    retries: number,
  ): Promise<Response> {
    const { fetch: send = fetch, requestInitExt } = this.#options;
    const end = this.#end;
    const work = async () => {
      const signed = signer?.sign(target, body) ?? target;
      const request = "then" in signed ? await signed : signed;
      // Nobody waits any more.
      if (!end.left) throw new TimeoutError();
      this.#log?.request(request);
      let response: Response;
      try {
        const given = beside(request, this.#given, requestInitExt);
        response = await send(request, initOf(request, retries, end, given));
      } catch (cause) {
        throw connectionError(this.#say("No answer"), cause);
      }
      checkResponse(response);
      if (end.left) this.#log?.response(response);
      else discard(response);
      return response;
    };
    return limit(work, end, this.#say);
  }
}
