import type { Input } from "./arguments.ts";
import type { Api, Signer } from "./api.ts";
import { discard } from "./answer.ts";
import { compose } from "./compose.ts";
import {
  ConnectionError,
  PathwrightError,
  RequestError,
  TimeoutError,
} from "./errors.ts";
import type { CallLog } from "./logger.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, RequestParts } from "./parts.ts";
import { backoff, retryDelay } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { limit, pause } from "./timing.ts";
import { send } from "./transport.ts";

/** Reads an answer. */
export type Take<T> = (
  response: Response,
  operation: Operation,
  api: Api,
) => Promise<T>;

/** One call: its request, sent as often as it takes, and its answer, whose body waits to be read. */
export class Exchange {
  readonly operation: Operation;
  /** Where the request goes, without credentials; "" before it is composed. */
  url = "";
  /**
   * The answer, its body unread.
   *
   * @throws RequestError, ConnectionError, TimeoutError, the caller's own abort reason, or what middleware throws.
   */
  readonly answer: Promise<Response>;

  readonly #settings: Settings;
  readonly #options: CallOptions;
  #log: CallLog | undefined;
  /** Milliseconds that an attempt may take, and what the last one has left of them. */
  readonly #timeout: number;
  #left: number;
  /** Ends the last attempt. */
  #end: ((reason: unknown) => void) | undefined;

  /** Starts the call at once. Whatever goes wrong, in `readInput` too, is what `answer` rejects with. */
  constructor(
    settings: Settings,
    operation: Operation,
    options: CallOptions,
    readInput: () => Input,
  ) {
    this.operation = operation;
    this.#settings = settings;
    this.#options = options;
    this.#timeout = this.#left =
      options.timeout ?? settings.options.timeout ?? 60_000;
    this.answer = this.#start(readInput);
  }

  /**
   * Reads the answer with `take` in the time that its attempt has left; while nobody reads, that time stands still.
   *
   * @throws ConnectionError, TimeoutError, ParseError, or the caller's own abort reason.
   */
  async read<T>(take: Take<T>): Promise<T> {
    const response = await this.answer;
    try {
      return await this.#race(
        () => take(response, this.operation, this.#settings.api),
        this.#left,
      );
    } catch (cause) {
      if (this.#options.signal?.aborted) throw cause;
      const error =
        cause instanceof PathwrightError
          ? cause
          : new ConnectionError("The answer broke off", { cause });
      this.#log?.error(error);
      throw error;
    }
  }

  #race<T>(work: () => Promise<T>, ms: number = this.#timeout): Promise<T> {
    return limit(work, ms, this.#options.signal, this.#end);
  }

  async #start(readInput: () => Input): Promise<Response> {
    const { operation } = this;
    const { signal } = this.#options;
    const settings = this.#settings;
    let composed: Request | undefined;
    let received: Response | undefined;
    try {
      signal?.throwIfAborted();
      this.#log = settings.options.logger?.start(
        operation,
        settings.api.securitySchemes,
      );
      const createSigner = settings.credentials?.(operation.security);
      const parts = compose(settings, operation, readInput(), this.#options);
      const answer = await send(
        operation,
        parts,
        settings.middleware,
        (request) => {
          composed = request;
          this.url = request.url;
        },
        async (request) => {
          this.url = request.url;
          return (received = await this.#attempt(
            request,
            parts,
            request === composed,
            createSigner?.(request, parts.headers),
          ));
        },
      );
      if (answer) return answer;
    } catch (cause) {
      if (received) discard(received);
      if (signal?.aborted) throw signal.reason;
      const error =
        composed || cause instanceof PathwrightError
          ? cause
          : new RequestError("The request cannot be made", { cause });
      this.#log?.error(error);
      throw error;
    }
    // To transports, a falsy abort reason is no error.
    throw signal?.reason;
  }

  /** Sends a request as often as it takes. `isComposed`: no middleware has put another in its place. */
  async #attempt(
    request: Request,
    parts: RequestParts,
    isComposed: boolean,
    signer: Signer | undefined,
  ): Promise<Response> {
    const { api, options, idempotencyHeader } = this.#settings;
    const { signal, maxRetries = options.maxRetries ?? 2 } = this.#options;
    const body = isComposed ? parts.content : undefined;
    const replay =
      (body ?? request.body) == null
        ? () => request
        : maxRetries || signer
          ? api.bodies?.replay(request, parts, isComposed)
          : undefined;
    const safe =
      /^(GET|HEAD|PUT|DELETE|OPTIONS|QUERY)$/.test(request.method) ||
      request.headers.has(idempotencyHeader);

    let target = request;
    for (let retries = 0; ; retries++) {
      const isLast = !replay || retries >= maxRetries;
      let delay: number | undefined;
      try {
        const response = await this.#send(
          () => signer?.sign(target, body) ?? target,
        );
        if (
          response.status === 401 &&
          replay &&
          (await signer?.refresh(this.#timeout, signal))
        ) {
          retries--;
          delay = 0;
        } else if (!isLast && !response.ok) {
          delay = retryDelay(response, retries, safe);
        }
        if (delay === undefined) return response;
        discard(response);
      } catch (error) {
        const mayPass =
          error instanceof ConnectionError || error instanceof TimeoutError;
        if (isLast || !safe || !mayPass || signal?.aborted) throw error;
        delay = backoff(retries);
      }
      this.#log?.retry(delay);
      await pause(delay, signal);
      target = replay?.() ?? request;
    }
  }

  /** Makes one attempt. */
  #send(prepare: () => Request | Promise<Request>): Promise<Response> {
    const send = this.#options.fetch ?? this.#settings.options.fetch ?? fetch;
    const controller = new AbortController();
    const { signal } = controller;
    const started = Date.now();
    this.#end = (reason) => controller.abort(reason);
    return this.#race(async () => {
      const request = await prepare();
      signal.throwIfAborted();
      this.#log?.request(request);
      try {
        const response = await send(request, { signal });
        if (signal.aborted) discard(response);
        else this.#log?.response(response);
        this.#left = this.#timeout - (Date.now() - started);
        return response;
      } catch (cause) {
        throw new ConnectionError("No answer", { cause });
      }
    });
  }
}
