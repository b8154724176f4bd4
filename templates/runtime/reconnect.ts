import { ApiError, ConnectionError, TimeoutError } from "./errors.ts";
import {
  type EventMemory,
  readEvents,
  type ServerSentEvent,
} from "./events.ts";
import { setHeaders } from "./headers.ts";
import type { HeaderOptions } from "./options.ts";
import { ApiPromise } from "./promise.ts";
import { backoff, longestWait, retryDelay } from "./retry.ts";
import { readChunks } from "./stream.ts";
import type { StreamCall } from "./stream-call.ts";
import { limitsOf, type StreamOptions } from "./stream-options.ts";
import { pause } from "./timing.ts";

/** Options of a call whose answer is a `text/event-stream`. */
export interface EventStreamOptions extends StreamOptions {
  /**
   * Ask for the rest of the stream wherever it ends or breaks off, until 204 comes, or `maxRetries` attempts in a row
   * bring no event. Default: what the client says, or `false`.
   */
  reconnect?: boolean | undefined;
}

/** Whether data is the mark by which streams of JSON end: `[DONE]`, which is no JSON. */
export function isEnd(data: string): boolean {
  return data === "[DONE]";
}

/**
 * The events of an answer and, where the call reconnects, of those after it (HTML Standard, 9.2.3).
 *
 * @throws ConnectionError, what reconnecting throws at last, or the reason of `leaving`.
 */
export async function* connect(
  first: Response,
  call: StreamCall<unknown>,
  leaving: AbortSignal,
): AsyncGenerator<ServerSentEvent> {
  const { operation } = call;
  const shared = call.core.options;
  const {
    reconnect = shared["reconnect"] as boolean | undefined,
    maxRetries = shared.maxRetries ?? 2,
  }: EventStreamOptions = call.options;
  const { idleTimeout, maxItemSize } = limitsOf(call.options, shared);
  const memory: EventMemory = { lastEventId: "", retry: undefined };
  let response: Response | undefined = first;
  let attempts = 0;
  for (;;) {
    let failure: unknown;
    try {
      response ??= await reopen(call, memory, leaving);
      if (!response) return;
      const chunks = readChunks(response, leaving, idleTimeout);
      let count = 0;
      for await (const event of readEvents(chunks, memory, maxItemSize)) {
        // A server that asks for hardly a pause could have one event of each connection fetched for ever.
        if (count++ || (memory.retry ?? 500) >= 500) attempts = 0;
        yield event;
        if (operation.stream.text !== true && isEnd(event.data)) return;
      }
      if (!reconnect) return;
      failure = new ConnectionError("The stream ended");
    } catch (error) {
      failure = error;
    }
    if (!reconnect || leaving.aborted || attempts >= maxRetries) throw failure;
    const delay = delayAfter(failure, attempts, memory.retry);
    if (delay === undefined) throw failure;
    await pause(delay, leaving);
    response = undefined;
    attempts++;
  }
}

/**
 * Milliseconds until the next attempt, `attempts` having brought no event; `undefined` where there must be none. The
 * server asks for `retry`: the first attempt waits no longer, none waits less. 0 asks for what is usual.
 */
function delayAfter(
  failure: unknown,
  attempts: number,
  retry: number | undefined,
): number | undefined {
  let delay: number | undefined;
  if (failure instanceof ApiError) delay = retryDelay(failure, attempts, true);
  else if (
    failure instanceof ConnectionError ||
    failure instanceof TimeoutError
  )
    delay = (!attempts && retry) || backoff(attempts);
  return delay === undefined
    ? undefined
    : Math.min(Math.max(delay, retry ?? 0), longestWait);
}

/** The answer that goes on where the last one ended; `undefined` where the server has no more. */
async function reopen(
  call: StreamCall<unknown>,
  { lastEventId }: EventMemory,
  leaving: AbortSignal,
): Promise<Response | undefined> {
  const { options } = call;
  const headers = setHeaders(
    setHeaders({}, options.headers),
    idHeader(lastEventId),
  );
  const pending = call.send({
    ...options,
    headers: headers as HeaderOptions,
    signal: leaving,
    maxRetries: 0,
  });
  const { data, response } = await new ApiPromise(
    () => pending,
    (...answer) => call.take(...answer),
  ).withResponse();
  return data === undefined ? undefined : response;
}

/** The id in UTF-8, a character for each byte; none where there is no id, or one that no header can carry. */
function idHeader(id: string): HeaderOptions {
  const bytes = encodeURIComponent(id).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return /^[\t\x20-\x7e\x80-\xff]+$/.test(bytes)
    ? { "last-event-id": bytes }
    : {};
}
