/* eslint-disable @typescript-eslint/no-explicit-any */
import type { Core } from "./core.ts";
import type { ServerSentEvent } from "./events.ts";
import { connect, isEnd, type EventStreamOptions } from "./reconnect.ts";
import type { Result } from "./result.ts";
import { ApiStream, ItemStream, type Read } from "./stream.ts";
import {
  readItem,
  StreamCall,
  type StreamFormat,
  type StreamOperation,
} from "./stream-call.ts";
import { StreamError } from "./stream-options.ts";

/** The items of a `text/event-stream`: the data of its events, or these with their data parsed. */
export class EventStream<Item> extends ItemStream<Item> {
  readonly #readEvents: Read<ServerSentEvent>;

  constructor(response: Response, call: StreamCall<EventStream<Item>>) {
    const read: Read<ServerSentEvent> = (leaving) =>
      connect(response, call, leaving);
    super(response, call.options.signal, (leaving) =>
      readItems<Item>(read(leaving), call.operation),
    );
    this.#readEvents = read;
  }

  /** The events themselves, in the place of the items: with their type and id, their data unparsed. */
  events(): AsyncIterable<ServerSentEvent> {
    const events = this._iterate(this.#readEvents);
    return { [Symbol.asyncIterator]: () => events };
  }
}

/** A call that is answered with a `text/event-stream`, or can be. */
export class ApiEventStream<Item, Data, Outcome = Result> extends ApiStream<
  Item,
  Data,
  Outcome
> {
  /** The events themselves, in the place of the items: with their type and id, their data unparsed. */
  events(): AsyncIterable<ServerSentEvent> {
    const events = this._iterate((stream) =>
      (stream as EventStream<Item>).events()[Symbol.asyncIterator](),
    );
    return { [Symbol.asyncIterator]: () => events };
  }
}

/** Starts a call that is answered with a `text/event-stream` (HTML Standard, 9.2). */
export function openEvents<Item, Data, Outcome>(
  core: Core,
  operation: StreamOperation,
  args: readonly unknown[],
  params?: object,
  options?: EventStreamOptions,
): ApiEventStream<Item, Data, Outcome> {
  return new ApiEventStream(
    new StreamCall(core, operation, args, params, options, format),
  );
}

const format: StreamFormat<EventStream<any>> = {
  mediaTypes: /^text\/event-stream$/,
  open: (response, call) => new EventStream(response, call),
};

/** @throws StreamError for `event: error`; what `readItem` does. Events without data are passed over. */
async function* readItems<Item>(
  events: AsyncIterable<ServerSentEvent>,
  operation: StreamOperation,
): AsyncGenerator<Item> {
  const { text, event: isWhole } = operation.stream;
  for await (const one of events) {
    const { event, data } = one;
    if (event === "error") throw new StreamError(data, readError(data));
    const isText = text === true || text?.includes(event);
    if (!isText && isEnd(data)) return;
    if (!isText && !data) continue;
    const item: unknown = isText ? data : readItem(data, operation);
    yield (isWhole ? wholeEvent(one, item) : item) as Item;
  }
}

/** An event with its data parsed; without an id or a pause where the server has named none. */
function wholeEvent(
  { id, event, retry }: ServerSentEvent,
  data: unknown,
): object {
  return {
    ...(id && { id }),
    event,
    ...(retry !== undefined && { retry }),
    data,
  };
}

/** What an error says. */
function readError(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return data;
  }
}
