import type { Body, BodyMember, Parameter, SchemaRef } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { isForm, isJson, isMultipart, isText } from "./media-types.ts";
import type { Scope } from "./names.ts";
import type { OperationPlace } from "./parameters.ts";
import { sample } from "./samples.ts";

/** The request body (OpenAPI 3.1, 4.8.13), its members beside the parameters where their names allow it. */
export function buildBody(
  context: Context,
  { method, operation, steps }: OperationPlace,
  parameters: readonly Parameter[],
  members: Scope,
): Body | null {
  const node = operation.get("requestBody");
  const chosen = chooseMediaType(node.get("content").entries());
  if (chosen === null) return null;
  if (isBodiless(context, method, node)) return null;
  const [mediaType, content] = chosen;
  const required = node.flag("required");
  const deepObjects = isForm(mediaType) ? readDeepObjects(content) : [];
  const schema = content.get("schema");
  const type: SchemaRef = {
    steps: [...steps, "requestBody", "content", mediaType],
    optionalAfter: required ? [] : [steps.length + 1],
    sample: sample(schema, "body"),
  };
  if (required && (isJson(mediaType) || isForm(mediaType))) {
    const flat = flatMembers(context, schema, type, mediaType);
    const clash = flat?.find(
      ({ name }) =>
        !members.isFree(name) || parameters.some((one) => one.name === name),
    );
    if (flat !== null && clash === undefined)
      return { kind: "flat", mediaType, deepObjects, members: flat };
    if (clash !== undefined) {
      context.report(
        "body-collision",
        `The body's member "${clash.name}" has the name of a parameter; the body is the member \`body\`.`,
        node.at,
      );
    }
  }
  return {
    kind: "whole",
    mediaType,
    deepObjects,
    key: members.takeOrReport(context.report, node.at, "body", "requestBody"),
    required,
    documentation: documentation(context, node),
    type: wholeType(mediaType, schema, type),
  };
}

/** OpenAPI 3.1, 4.8.15.1.2: a form says by its `encoding` how a member is written. */
function readDeepObjects(content: Node): string[] {
  return content
    .get("encoding")
    .entries()
    .filter(([, encoding]) => encoding.string("style") === "deepObject")
    .map(([name]) => name);
}

function isBodiless(
  { report }: Context,
  method: OperationPlace["method"],
  { at }: Node,
): boolean {
  if (method !== "get" && method !== "head") return false;
  report(
    "unsupported-body",
    `A ${method.toUpperCase()} request cannot have a body (Fetch, 5.4); it is left out.`,
    at,
  );
  return true;
}

function wholeType(
  mediaType: string,
  schema: Node,
  type: SchemaRef,
): SchemaRef | "binary" | "text" {
  if (isJson(mediaType) || isForm(mediaType)) return type;
  if (isText(mediaType)) return "text";
  return mediaType === "*/*" && schema.string("type") !== "string"
    ? type
    : "binary";
}

/** JSON before forms before text before anything else, as `params` can say most about it; else the document's order. */
function chooseMediaType(entries: [string, Node][]): [string, Node] | null {
  for (const isWanted of [isJson, isForm, isText, () => true]) {
    const found = entries.find(([mediaType]) => isWanted(mediaType));
    if (found !== undefined) return found;
  }
  return null;
}

/** The members of a plain object; `null` where the schema is anything else, or says more than its members. */
function flatMembers(
  context: Context,
  schema: Node,
  type: SchemaRef,
  mediaType: string,
): BodyMember[] | null {
  const properties = new Map<string, Node>();
  const required = new Set<unknown>();
  if (
    !collectProperties(schema, properties, required, 0) ||
    properties.size === 0
  )
    return null;
  return [...properties]
    .filter(([, property]) => !property.flag("readOnly"))
    .map(([name, property]) => ({
      name,
      required: required.has(name),
      documentation: documentation(context, property, property),
      type:
        isMultipart(mediaType) && isBinary(property)
          ? "binary"
          : {
              steps: [...(type.steps ?? []), name],
              optionalAfter: type.optionalAfter,
              sample: sample(property, name),
            },
    }));
}

const beyondMembers = [
  "oneOf",
  "anyOf",
  "patternProperties",
  "discriminator",
  "not",
  "if",
] as const;

function collectProperties(
  schema: Node,
  properties: Map<string, Node>,
  required: Set<unknown>,
  depth: number,
): boolean {
  const type = schema.get("type").value;
  if (
    depth > 100 ||
    (type !== undefined && type !== "object") ||
    schema.flag("nullable")
  )
    return false;
  if (schema.get("additionalProperties").value) return false;
  if (beyondMembers.some((keyword) => schema.get(keyword).value !== undefined))
    return false;
  for (const { value } of schema.get("required").items()) required.add(value);
  for (const [name, property] of schema.get("properties").entries())
    properties.set(name, property);
  return schema
    .get("allOf")
    .items()
    .every((part) => collectProperties(part, properties, required, depth + 1));
}

function isBinary(schema: Node): boolean {
  return (
    schema.string("type") === "string" && schema.string("format") === "binary"
  );
}
