import type { Core } from "./core.ts";
import { readLines } from "./lines.ts";
import { ApiStream, ItemStream, readChunks } from "./stream.ts";
import {
  readItem,
  StreamCall,
  type StreamFormat,
  type StreamOperation,
} from "./stream-call.ts";
import { limitsOf, type StreamOptions } from "./stream-options.ts";

/** Starts a call that is answered line by line: JSON Lines, also known as NDJSON, or plain text. */
export function openLines<Item, Data, Outcome>(
  core: Core,
  operation: StreamOperation,
  args: readonly unknown[],
  params?: object,
  options?: StreamOptions,
): ApiStream<Item, Data, Outcome> {
  return new ApiStream(
    new StreamCall(core, operation, args, params, options, format),
  );
}

const format: StreamFormat<ItemStream<unknown>> = {
  mediaTypes: /^application\/((x-)?(ndjson|jsonl|jsonlines)|stream\+json)$/,
  open: (response, { core, operation, options }) =>
    new ItemStream(response, options.signal, (leaving) => {
      const { idleTimeout, maxItemSize } = limitsOf(options, core.options);
      const chunks = readChunks(response, leaving, idleTimeout);
      return readItems(readLines(chunks, maxItemSize), operation);
    }),
};

/** @throws what `readItem` does; empty lines are passed over. */
async function* readItems(
  lines: AsyncIterable<string>,
  operation: StreamOperation,
): AsyncGenerator<unknown> {
  for await (const line of lines) {
    if (operation.stream.text) yield line;
    else if (line.trim()) yield readItem(line, operation);
  }
}
