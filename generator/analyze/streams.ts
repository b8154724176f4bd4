import type { ItemError, Response, Stream } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Schema } from "../model/schema.ts";
import { componentSchema } from "./component-schema.ts";
import { ConfiguredOperations } from "./configured-operations.ts";
import type { Context, StreamFormat, StreamOptions } from "./context.ts";
import { isEventStream, isJson, isJsonLines } from "../openapi/media-types.ts";
import { type EventSchema, readEventSchema } from "./event-schema.ts";
import type { OperationPlace } from "./operation-place.ts";
import { acceptedTypes, answering, type Convert } from "./responses.ts";
import { JoinedSchema } from "./joined-schema.ts";
import { documentedError } from "./stream-errors.ts";

/** What the configuration says of streams, by operation. */
export class ConfiguredStreams {
  readonly #context: Context;
  readonly #configured: ConfiguredOperations<StreamOptions>;

  constructor(context: Context) {
    this.#context = context;
    this.#configured = new ConfiguredOperations(
      Object.entries(context.options.streams ?? {}).map(([key, stream]) => [
        normalized(key),
        typeof stream === "string" ? { format: stream } : stream,
      ]),
    );
  }

  /** What is said of an operation, by its `id` or as `METHOD /path`; `null` for nothing. */
  of(place: OperationPlace, id: string | null): StreamOptions | null {
    return this.#configured.of(place, id) ?? null;
  }

  /** Reports operations of the configuration that the document does not have. */
  finish(): void {
    for (const key of this.#configured.unmet(this.#context.document))
      this.#context.report(
        "unknown-stream",
        `the configuration names the stream of ${quote(key)}, which is no operation of the document`,
        "",
        "write an operationId, or a method and a path, as the document has them",
      );
  }
}

function normalized(key: string): string {
  return key.replace(/^[A-Za-z]+(?= \/)/, (method) => method.toLowerCase());
}

/** A media type of a success. */
interface SuccessContent {
  readonly mediaType: string;
  readonly node: Node;
  /** As the document writes it. */
  readonly status: string;
}

/** What a format goes by where neither the document nor the configuration names a media type. */
const usual: Readonly<Record<StreamFormat, string>> = {
  events: "text/event-stream",
  lines: "application/x-ndjson",
};

/** The stream among the successes of an operation, the document's first; `null` where there is none. */
export function buildStream(
  context: Context,
  place: OperationPlace,
  responses: readonly Response[],
  configured: StreamOptions | null,
  convert: Convert,
): Stream | null {
  if (place.method === "head") return null;
  const contents = successContents(place, responses);
  const streams = contents.filter(({ mediaType }) => formatOf(mediaType));
  const format = configured?.format ?? formatOf(streams[0]?.mediaType ?? "");
  if (format === null) return null;
  const other = contents.some(({ mediaType }) => isJson(mediaType))
    ? undefined
    : contents[0];
  const mediaType =
    configured?.mediaType ??
    streams.find((one) => formatOf(one.mediaType) === format)?.mediaType ??
    other?.mediaType ??
    usual[format];
  const mediaTypes = [mediaType, ...streams.map((one) => one.mediaType)];
  const content = contents.find((one) => one.mediaType === mediaType) ?? null;
  const item =
    configuredItem(context, configured) ??
    documentedItem(context, place, content, format);
  const isJsonLines =
    format === "lines" && (isJson(mediaType) || formatOf(mediaType) === format);
  const event = item?.event ?? null;
  const isText =
    event?.isText ?? (!isJsonLines && (item === null || isString(item.node)));
  const described = event?.data ?? (item === null ? [] : [item.node]);
  const conversion = item === null ? null : convert(described);
  return {
    format,
    mediaTypes: [...new Set(mediaTypes)],
    isEvent: event !== null,
    isText,
    textEvents: event?.textEvents ?? [],
    error: itemError(configured, isText ? [] : described),
    // A text is a string, whatever its type says.
    item: isText && conversion !== null ? null : (item?.schema ?? null),
    conversion: isText ? null : conversion,
    otherwise: acceptedTypes(responses, mediaTypes),
  };
}

/** What makes an item an error, by the configuration or by what describes items. */
function itemError(
  configured: StreamOptions | null,
  described: readonly Node[],
): ItemError | null {
  if (configured?.error !== undefined)
    return { member: configured.error, value: null };
  const found = described.map(documentedError);
  return found.find((one) => one !== null) ?? null;
}

function successContents(
  { operation }: OperationPlace,
  responses: readonly Response[],
): SuccessContent[] {
  const statuses = answering(responses).map(({ status }) => String(status));
  return operation
    .get("responses")
    .entries()
    .filter(([key]) =>
      statuses.some((one) => one === key || one === key.toUpperCase()),
    )
    .flatMap(([status, response]) =>
      response
        .get("content")
        .entries()
        .map(([mediaType, node]) => ({ mediaType, node, status })),
    );
}

/** The format of a media type that is always a stream; `null` for any other. */
function formatOf(mediaType: string): StreamFormat | null {
  if (isEventStream(mediaType)) return "events";
  return isJsonLines(mediaType) ? "lines" : null;
}

/** What is known of an item: what the document says of it, its schema where that is part of the schema types, and what whole events are. */
interface Item {
  readonly node: Node;
  readonly schema: Schema | null;
  readonly event?: EventSchema;
}

function configuredItem(
  { document, report, schemas }: Context,
  configured: StreamOptions | null,
): Item | null {
  const name = configured?.item;
  if (name === undefined) return null;
  const steps = ["components", "schemas", name];
  const node = steps.reduce((at, step) => at.get(step), document.root);
  if (node.value !== undefined) return { node, schema: schemas.at(steps) };
  report(
    "unknown-stream",
    `the configuration says that ${quote(name)} is the item of a stream, which is no schema of the document`,
    "",
    "write the name of a schema under components.schemas",
  );
  return null;
}

/** `itemSchema` (OpenAPI 3.2, 4.14.2), else `schema`: that of an item, or of the list of them. */
function documentedItem(
  context: Context,
  { steps }: OperationPlace,
  content: SuccessContent | null,
  format: StreamFormat,
): Item | null {
  if (content === null) return null;
  const { node, status, mediaType } = content;
  const item = node.get("itemSchema");
  if (item.value !== undefined) {
    // An item that stands elsewhere than among the components has no schema of its own.
    const schema = componentSchema(context, item);
    if (format === "lines") return { node: item, schema };
    const event = readEventSchema(context, item, schema);
    if (event !== null) return { node: item, schema: event.schema, event };
    return isOfEvents(item) ? null : { node: item, schema };
  }
  const whole = node.get("schema");
  if (whole.value === undefined) return null;
  const { schemas } = context;
  const schema = schemas.at([
    ...steps,
    "responses",
    status,
    "content",
    mediaType,
  ]);
  const joined = JoinedSchema.of(whole);
  const isList = whole.string("type") === "array" && joined.is("array");
  const described: Item =
    isList && !joined.mayBeNothing()
      ? { node: whole.get("items"), schema: schemas.items(schema) }
      : { node: whole, schema };
  const event =
    format === "events"
      ? readEventSchema(context, described.node, described.schema)
      : null;
  return event === null
    ? described
    : { node: described.node, schema: event.schema, event };
}

/** Whether an `itemSchema` is one of events whose data nobody can tell from it. */
function isOfEvents(item: Node): boolean {
  const data = item.get("properties").get("data");
  const isChoice = item.get("oneOf").value ?? item.get("anyOf").value;
  return data.value !== undefined || isChoice !== undefined;
}

function isString(schema: Node): boolean {
  return schema.string("type") === "string";
}
