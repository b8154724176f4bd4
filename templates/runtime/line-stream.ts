import { parseJson } from "./answer.ts";
import type { Core } from "./core.ts";
import { readLines } from "./lines.ts";
import type { RequestOptions } from "./options.ts";
import { ApiStream, ItemStream, readChunks } from "./stream.ts";
import {
  StreamCall,
  type StreamFormat,
  type StreamOperation,
} from "./stream-call.ts";

/** Starts a call that is answered line by line: JSON Lines, also known as NDJSON, or plain text. */
export function openLines<Item, Data, Outcome>(
  core: Core,
  operation: StreamOperation,
  args: readonly unknown[],
  params?: object,
  options?: RequestOptions,
): ApiStream<Item, Data, Outcome> {
  return new ApiStream(
    new StreamCall(core, operation, args, params, options, format),
  );
}

const format: StreamFormat<ItemStream<unknown>> = {
  mediaTypes: /^application\/((x-)?(ndjson|jsonl|jsonlines)|stream\+json)$/,
  open: (response, { operation, options }) =>
    new ItemStream(response, options.signal, (leaving) =>
      readItems(readLines(readChunks(response, leaving)), operation),
    ),
};

/** @throws ParseError for a line that is not JSON; empty ones are passed over. */
async function* readItems(
  lines: AsyncIterable<string>,
  operation: StreamOperation,
): AsyncGenerator<unknown> {
  for await (const line of lines) {
    if (operation.stream.text) yield line;
    else if (line.trim()) yield parseJson(line, operation);
  }
}
