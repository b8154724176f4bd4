import type { ApiModel, Content, Stream } from "../../model/api.ts";
import { code, type Code, grouped, list } from "../typescript/code.ts";
import type { Imports } from "../typescript/imports.ts";
import { allOperations } from "../resources.ts";
import type { SchemaPrinter } from "../typescript/schema-printer.ts";

/** A name of the runtime, and its file. */
type Named = readonly [name: string, file: string];

/** What the runtime has for streams of one format. */
interface StreamRuntime {
  /** The function that starts a call. */
  readonly open: Named;
  /** The types of what it gives, of what that gives when it is awaited, and of its last argument. */
  readonly call: Named;
  readonly stream: Named;
  readonly options: Named;
}

/** The runtime of streams, by their format. */
export const streamRuntime: Readonly<Record<Stream["format"], StreamRuntime>> =
  {
    events: {
      open: ["openEvents", "runtime/event-stream.ts"],
      call: ["ApiEventStream", "runtime/event-stream.ts"],
      stream: ["EventStream", "runtime/event-stream.ts"],
      options: ["EventStreamOptions", "runtime/reconnect.ts"],
    },
    lines: {
      open: ["openLines", "runtime/line-stream.ts"],
      call: ["ApiStream", "runtime/stream.ts"],
      stream: ["ItemStream", "runtime/stream.ts"],
      options: ["StreamOptions", "runtime/stream-options.ts"],
    },
  };

/** The formats of the streams that an API's operations answer with. */
export function streamFormats({
  resources,
}: ApiModel): ReadonlySet<Stream["format"]> {
  return new Set(
    allOperations(resources).flatMap(({ stream }) => stream?.format ?? []),
  );
}

/** The runtime's files that those formats call for. */
export function streamFiles(model: ApiModel): string[] {
  return [...streamFormats(model)].map(
    (format) => streamRuntime[format].open[1],
  );
}

/** What awaiting a success gives of a stream: the stream itself, where it can be nothing else. */
export function streamType(
  stream: Stream,
  imports: Imports,
  printer: SchemaPrinter,
): Code {
  const type = imports.type(...streamRuntime[stream.format].stream);
  const item = streamItem(stream, printer);
  return code`${type}${grouped(list("<", [item], ">", false))}`;
}

/** What a call can be awaited for: every media type but those of streams. */
export function withoutStreams(
  contents: readonly Content[],
  { mediaTypes }: Stream,
): Content[] {
  return contents.filter(({ mediaType }) => !mediaTypes.includes(mediaType));
}

/** The type of one item of a stream. */
export function streamItem(
  { item, isText }: Stream,
  printer: SchemaPrinter,
): Code {
  if (item === null) return isText ? code`string` : code`unknown`;
  return printer.argument(item);
}
