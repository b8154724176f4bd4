import type { BodyMember } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Schema } from "../model/schema.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { hasAny, isObject } from "../openapi/json.ts";
import { isMultipart } from "../openapi/media-types.ts";
import { readOnly } from "./read-only.ts";
import { sample } from "./samples.ts";
import { sampled } from "./sampled.ts";
import { isBinary } from "./schemas/views.ts";

/** What the parts of an object say together. */
interface Collected {
  readonly properties: Map<string, Node>;
  readonly required: Set<unknown>;
  readonly unsent: Set<string>;
  /** The properties that need not be sent, whether or not they are required. */
  readonly dispensable: Set<string>;
  /** The properties whose values a discriminator says. */
  readonly discriminating: Set<string>;
  /** The schemas looked through, and whether to their end: one that leads back to itself is not plain. */
  readonly met: Map<unknown, boolean>;
}

/** The members of a plain object; `null` where the schema is anything else, or says more than its members. */
export function flatMembers(
  context: Context,
  schema: Node,
  type: Schema,
  mediaType: string,
): BodyMember[] | null {
  const all: Collected = {
    properties: new Map(),
    required: new Set(),
    unsent: new Set(),
    dispensable: new Set(),
    discriminating: new Set(),
    met: new Map(),
  };
  const { properties, required, discriminating } = all;
  const { unsent, dispensable } = all;
  const isPlain = collectProperties(context, schema, all, 0);
  const isDeclared = [...discriminating].every((name) => properties.has(name));
  if (!isPlain || properties.size === 0 || !isDeclared) return null;
  return (
    [...properties]
      // One part of a type may have what another says is never sent.
      .filter(([name]) => !unsent.has(name) || context.schemas.has(type, name))
      .map(([name, property]) => ({
        name,
        required:
          discriminating.has(name) ||
          (required.has(name) && !dispensable.has(name)),
        documentation: documentation(context, property, property),
        type:
          (isMultipart(mediaType) ? fileType(property) : null) ??
          sampled(context.schemas.member(type, name), () =>
            discriminating.has(name)
              ? undefined
              : sample(context, property, name),
          ),
      }))
  );
}

const beyondMembers: ReadonlySet<string> = new Set([
  "oneOf",
  "anyOf",
  "patternProperties",
  "discriminator",
  "not",
  "if",
  "enum",
  "const",
]);

/** Whether a schema says more than its members; what leads nowhere says nothing. */
function saysMore(schema: Node): boolean {
  return (
    isObject(schema.value) &&
    hasAny(schema.value, beyondMembers) &&
    [...beyondMembers].some((key) => schema.get(key).value !== undefined)
  );
}

function collectProperties(
  context: Context,
  schema: Node,
  all: Collected,
  depth: number,
): boolean {
  const isDone = all.met.get(schema.value);
  if (isDone !== undefined) return isDone;
  all.met.set(schema.value, false);
  const type = schema.get("type").value;
  if (
    depth > 100 ||
    (type !== undefined && type !== "object") ||
    schema.flag("nullable")
  )
    return false;
  if (schema.get("additionalProperties").value || saysMore(schema))
    return false;
  for (const { value } of schema.get("required").items())
    all.required.add(value);
  for (const name of context.discriminated.get(schema.value) ?? [])
    all.discriminating.add(name);
  const properties = schema.get("properties");
  for (const [name, property] of properties.entries()) {
    all.properties.set(name, property);
    const says = readOnly(properties, name);
    if (says === "itself") all.unsent.add(name);
    else if (says !== null) all.dispensable.add(name);
  }
  const isPlain = schema
    .get("allOf")
    .items()
    .every((part) => collectProperties(context, part, all, depth + 1));
  all.met.set(schema.value, isPlain);
  return isPlain;
}

/** How documents say that a part is a file, or a list of files (OpenAPI 3.0, 4.7.14.2, and 3.1, 4.8.14.3). */
function fileType(schema: Node): "binary" | "binaries" | null {
  if (schema.string("type") === "array")
    return isBinary(schema.get("items").value) ? "binaries" : null;
  return isBinary(schema.value) ? "binary" : null;
}
