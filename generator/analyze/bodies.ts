import type { Body, FlatBody, Parameter, Sampled } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Schema } from "../model/schema.ts";
import { quote } from "../model/messages.ts";
import { schemaKey } from "./answer-contents.ts";
import { flatMembers } from "./body-members.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { readEncoding } from "./encoding.ts";
import {
  isForm,
  isJson,
  isMultipart,
  isRange,
  isText,
} from "../openapi/media-types.ts";
import { isJsonContent } from "./json-content.ts";
import type { Scope } from "./names.ts";
import type { OperationPlace } from "./operation-place.ts";
import { sample } from "./samples.ts";
import { sampled } from "./sampled.ts";
import { bytes, string } from "./schemas/construct.ts";

/** What the request body of an operation may be. */
export interface Bodies {
  /** What it is where the caller says nothing; `null` for an operation without a body. */
  readonly body: Body | null;
  readonly otherBodies: readonly Body[];
  readonly contentTypeKey: string | null;
}

/**
 * The request body (OpenAPI 3.1, 4.8.13) in each of its media types, its members beside the parameters where their names
 * allow it.
 */
export function buildBodies(
  context: Context,
  place: OperationPlace,
  parameters: readonly Parameter[],
  members: Scope,
): Bodies {
  const none: Bodies = { body: null, otherBodies: [], contentTypeKey: null };
  const node = place.operation.get("requestBody");
  const contents = preferred(mediaTypesOf(node));
  if (contents.length === 0 || isBodiless(context, place.method, node))
    return none;
  const isTaken = (name: string): boolean =>
    !members.isFree(name) || parameters.some((one) => one.name === name);
  const flats = contents.map((content) =>
    flatBody(context, place, content, isTaken),
  );
  const take = (...names: string[]): string =>
    members.takeOrReport(context.report, node, ...names);
  const key = flats.includes(null) ? take("body", "requestBody") : "";
  const [body = null, ...otherBodies] = contents.map(
    (content, index) => flats[index] ?? wholeBody(context, place, content, key),
  );
  for (const flat of flats) {
    for (const { name } of flat?.members ?? []) members.take(name);
  }
  const hasChoice = contents.some(
    ({ name }, index) => index > 0 || isRange(name),
  );
  return {
    body,
    otherBodies,
    contentTypeKey: hasChoice ? take("contentType", "bodyContentType") : null,
  };
}

function isBodiless(
  { report }: Context,
  method: OperationPlace["method"],
  body: Node,
): boolean {
  if (method !== "get" && method !== "head") return false;
  report(
    "unsupported-body",
    `a ${method.toUpperCase()} request cannot have a body; it is left out`,
    body.at,
    "use query parameters, or POST",
  );
  return true;
}

/** One media type of a request body, and what it says. */
interface MediaType {
  readonly name: string;
  /** What the document calls it. */
  readonly key: string;
  readonly node: Node;
}

/** The media types of a request body. What may be any and is JSON has that name, and is left out where it is what JSON is. */
function mediaTypesOf(body: Node): MediaType[] {
  const all = body
    .get("content")
    .entries()
    .map(([name, node]): MediaType => ({ name, key: name, node }));
  const json = all.filter(({ name }) => isJson(name));
  return all.flatMap((one): MediaType[] => {
    if (isJson(one.name) || !isJsonContent(one.name, one.node)) return [one];
    if (json.length === 0) return [{ ...one, name: "application/json" }];
    return json.some((other) => schemaKey(other) === schemaKey(one))
      ? []
      : [one];
  });
}

function flatBody(
  context: Context,
  { operation, steps }: OperationPlace,
  content: MediaType,
  isTaken: (name: string) => boolean,
): FlatBody | null {
  const { name: mediaType, node: media } = content;
  const node = operation.get("requestBody");
  if (!node.flag("required") || !(isJson(mediaType) || isForm(mediaType)))
    return null;
  const schema = schemaOf(context, steps, content);
  const members = flatMembers(context, media.get("schema"), schema, mediaType);
  const clash = members?.find(({ name }) => isTaken(name));
  if (clash !== undefined) {
    context.report(
      "body-collision",
      `the body's member ${quote(clash.name)} has the name of a parameter; the body becomes the member \`body\``,
      node.at,
    );
  }
  if (members === null || clash !== undefined) return null;
  const encoding = readEncoding(context, mediaType, media);
  return {
    kind: "flat",
    mediaType,
    encoding,
    schema,
    members,
  };
}

function wholeBody(
  context: Context,
  { operation, steps }: OperationPlace,
  content: MediaType,
  key: string,
): Body {
  const { name: mediaType, node: media } = content;
  const node = operation.get("requestBody");
  const required = node.flag("required");
  const own = media.get("schema");
  const schema = schemaOf(context, steps, content);
  const members =
    isMultipart(mediaType) && isForm(mediaType)
      ? flatMembers(context, own, schema, mediaType)
      : null;
  const type = sampled(schema, () => sample(context, own, "body"));
  const given = members ?? wholeType(mediaType, own, type);
  return {
    kind: "whole",
    mediaType,
    encoding: readEncoding(context, mediaType, media),
    key,
    required,
    documentation: documentation(context, node),
    schema: given === "binary" ? bytes : given === "text" ? string : schema,
    type: given,
  };
}

function schemaOf(
  { schemas }: Context,
  steps: readonly string[],
  { key }: MediaType,
): Schema {
  return schemas.at([...steps, "requestBody", "content", key]);
}

function wholeType(
  mediaType: string,
  schema: Node,
  type: Sampled,
): Sampled | "binary" | "text" {
  if (isJson(mediaType) || isForm(mediaType)) return type;
  if (isText(mediaType)) return "text";
  return mediaType === "*/*" && schema.string("type") !== "string"
    ? type
    : "binary";
}

/** JSON before forms before text before anything else, as `params` can say most about it; else the document's order. */
function preferred(entries: readonly MediaType[]): readonly MediaType[] {
  const first = [isJson, isForm, isText]
    .map((isWanted) => entries.find(({ name }) => isWanted(name)))
    .find((entry) => entry !== undefined);
  return first === undefined
    ? entries
    : [first, ...entries.filter((entry) => entry !== first)];
}
