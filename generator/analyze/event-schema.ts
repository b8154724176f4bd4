import type { Node } from "../model/document.ts";
import type { Schema } from "../model/schema.ts";
import { isJson } from "../openapi/media-types.ts";
import { componentSchema } from "./component-schema.ts";
import type { Context } from "./context.ts";
import { JoinedSchema } from "./joined-schema.ts";
import {
  member,
  number,
  object,
  string,
  union,
  unknown,
} from "./schemas/construct.ts";
import { literal } from "./schemas/literals.ts";
import { variantsOf } from "./variants.ts";

/** What a document says of whole events, not of their data alone. */
export interface EventSchema {
  /** The event with its data parsed. */
  readonly schema: Schema;
  /** What describes data that is parsed. */
  readonly data: readonly Node[];
  /** Whether the data of every event is text. */
  readonly isText: boolean;
  /** The types of events whose data is text, where that of others is not. */
  readonly textEvents: readonly string[];
}

/**
 * Reads a schema that describes events by their fields (HTML Standard, 9.2.6): `{ event?, id?, retry?, data }`, or alternatives
 * of these, as Speakeasy and Fern read them, and OpenAPI 3.2 (4.14.4). `null` for any other. `declared` is what the document
 * declares, where that is part of the schema types.
 */
export function readEventSchema(
  context: Context,
  schema: Node,
  declared: Schema | null,
): EventSchema | null {
  const events = variantsOf(schema).map(readEvent);
  if (events.length === 0 || events.includes(null)) return null;
  const known = events.filter((one) => one !== null);
  const texts = known.filter(({ isText }) => isText);
  const isText = texts.length === known.length;
  const names = texts.flatMap((one) => one.names);
  // Without their names, texts could not be told from JSON.
  if (!isText && texts.some((one) => one.names.length === 0)) return null;
  return {
    schema:
      declared === null || known.some((one) => !one.isAsGiven)
        ? union(known.map((one) => eventObject(context, one)))
        : declared,
    data: known
      .filter((one) => !one.isText)
      .map(({ content, data }) => content ?? data),
    isText,
    textEvents: isText ? [] : names,
  };
}

/** One event, or one of several, as a schema describes it. */
interface Described {
  readonly node: Node;
  readonly data: Node;
  /** What the data is once it is parsed (JSON Schema 2020-12 Validation, 8.5), where that is said apart. */
  readonly content: Node | null;
  readonly isText: boolean;
  /** Whether the client gives what the schema says: data that is parsed by it, and an id that is text. */
  readonly isAsGiven: boolean;
  /** The types that it can have, where they are listed. */
  readonly names: readonly string[];
}

const fields = ["event", "data", "id", "retry"];

function readEvent(node: Node): Described | null {
  const properties = node.get("properties");
  const required = node.get("required").items();
  const hasFields = properties
    .entries()
    .every(([name]) => fields.includes(name));
  const isComposed = node.get("allOf").value !== undefined;
  const data = properties.get("data");
  if (data.value === undefined || !hasFields || isComposed) return null;
  const id = properties.get("id");
  const isId = id.value === undefined || isString(id) || isNumber(id);
  const type = properties.get("event");
  const isType = type.value === undefined || isString(type);
  // Few events ask for a pause, and none promises to.
  const isPaused = required.some(({ value }) => value === "retry");
  if (!isType || !isId || isPaused) return null;
  const content = data.get("contentSchema");
  const isContent = content.value !== undefined;
  return {
    node,
    data,
    content: isContent ? content : null,
    isText:
      !isContent &&
      isString(data) &&
      !isJson(data.string("contentMediaType") ?? ""),
    isAsGiven: !isContent && !isNumber(id),
    names: namesOf(type),
  };
}

function isString(schema: Node): boolean {
  const type = schema.get("type").value;
  return (
    type === "string" || (type === undefined && namesOf(schema).length > 0)
  );
}

function isNumber(schema: Node): boolean {
  return ["integer", "number"].includes(schema.string("type") ?? "");
}

function namesOf(event: Node): string[] {
  const values = JoinedSchema.of(event).values() ?? [];
  return values.filter((value) => typeof value === "string");
}

/** An event as the client gives it, whose data is what the document says of it parsed. */
function eventObject(
  context: Context,
  { node, data, content, isText, names }: Described,
): Schema {
  const properties = node.get("properties");
  const required = node.get("required").items();
  const isOptional = (name: string): boolean =>
    required.every(({ value }) => value !== name);
  const type = names.length > 0 ? union(names.map(literal)) : string;
  const known = { event: type, id: string, retry: number };
  return object([
    ...Object.entries(known)
      .filter(([name]) => properties.get(name).value !== undefined)
      .map(([name, schema]) =>
        member(name, schema, { isOptional: isOptional(name) }),
      ),
    member(
      "data",
      isText ? string : (componentSchema(context, content ?? data) ?? unknown),
    ),
  ]);
}
