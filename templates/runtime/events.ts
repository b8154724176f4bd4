import { Collected, longestItem, splitLines } from "./split.ts";

/** One event of a `text/event-stream` (HTML Standard, 9.2). */
export interface ServerSentEvent {
  /** Its type: `message` where the server names none. */
  readonly event: string;
  /** Its lines of data, before anything is parsed. */
  readonly data: string;
  /** The last id that the server has given, to this event or an earlier one. */
  readonly id: string;
  /** Milliseconds that the server asks to wait before reconnecting, where it does so in this event. */
  readonly retry: number | undefined;
}

/** What a stream of events leaves behind for the connection after it. */
export interface EventMemory {
  lastEventId: string;
  /** Milliseconds to wait before reconnecting; `undefined` where the server has not asked for any. */
  retry: number | undefined;
}

/**
 * The events of a body (HTML Standard, 9.2.6). One that the body ends in is incomplete, and left out.
 *
 * @throws ParseError for a line, or the data of an event, that is too long.
 */
export async function* readEvents(
  chunks: AsyncIterable<Uint8Array>,
  memory: EventMemory = { lastEventId: "", retry: undefined },
  largest: number = longestItem,
): AsyncGenerator<ServerSentEvent> {
  let id = memory.lastEventId;
  let event = "";
  let data = new Collected(largest);
  let retry: number | undefined;
  for await (const line of splitLines(chunks, /\r\n|\r|\n/, largest)) {
    if (line === "") {
      memory.lastEventId = id;
      if (data.text)
        yield {
          event: event || "message",
          data: data.text.slice(0, -1),
          id,
          retry,
        };
      event = "";
      data = new Collected(largest);
      retry = undefined;
      continue;
    }
    const [name, value] = readField(line);
    if (name === "event") event = value;
    else if (name === "data") data.add(`${value}\n`);
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value))
      memory.retry = retry = Number(value);
  }
}

/** `name: value`; the name of a comment is "". */
function readField(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 0) return [line, ""];
  const start = line[colon + 1] === " " ? colon + 2 : colon + 1;
  return [line.slice(0, colon), line.slice(start)];
}
