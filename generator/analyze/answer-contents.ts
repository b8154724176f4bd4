import type { Node } from "../model/document.ts";
import { isJsonContent } from "./json-content.ts";
import {
  anyJson,
  isAny,
  isEventStream,
  isJson,
  isJsonLines,
  isRange,
  isText,
} from "../openapi/media-types.ts";
import { rememberedOf } from "./remembered.ts";
import type { Content } from "../model/api.ts";
import { memberNames, valueText } from "../openapi/json.ts";

/** One media type of an answer: its name, how the runtime reads it, and what the document says of it. */
export interface AnswerContent {
  readonly mediaType: string;
  readonly kind: Content["kind"];
  readonly node: Node;
  /** What asks for it in an `Accept` header. */
  readonly accept: readonly string[];
}

/**
 * The media types that an answer may have (OpenAPI 3.1, 4.8.14). Where one schema describes JSON and others, and is of no
 * string, JSON alone gives what it says: the others, which are read as text or bytes, are left out, and what may be anything
 * comes last. JSON that nothing is said of is left out beside bytes: FastAPI says so of each of its files.
 */
export const answerContents: (response: Node) => readonly AnswerContent[] =
  rememberedOf(contentsOf);

/** The same of a failure, whose text the runtime reads as JSON where it is: JSON is what no string can be. */
export function failureContents(response: Node): AnswerContent[] {
  return answerContents(response).map((one) => {
    const { mediaType, kind, node } = one;
    const isJsonAsText =
      kind === "text" && /^\s*text\/(?!xml)/i.test(mediaType) && isOfJson(node);
    return isJsonAsText ? { ...one, kind: "json" } : one;
  });
}

function contentsOf(response: Node): AnswerContent[] {
  const entries = response.get("content").entries();
  const isNamed = entries.some(([mediaType]) => isJson(mediaType));
  const contents = entries.map(([mediaType, node]): AnswerContent => ({
    mediaType,
    kind: kindOf(mediaType, node),
    node,
    accept: acceptOf(mediaType, node, isNamed),
  }));
  // What most answers have is left out for nothing else.
  if (contents.length < 2) return contents;
  const described = new Set(
    contents
      .filter(({ kind, node }) => kind === "json" && isOfJson(node))
      .map(schemaKey),
  );
  const areBytes = contents.some(
    ({ kind, mediaType }) => kind === "binary" && !isStream(mediaType),
  );
  const isLeftOut = ({ kind, mediaType, node }: AnswerContent): boolean =>
    kind === "json"
      ? areBytes && isSilent(node)
      : !isStream(mediaType) && described.has(schemaKey({ node }));
  return [false, true].flatMap((isLast) =>
    contents.filter(
      (one) => !isLeftOut(one) && isRange(one.mediaType) === isLast,
    ),
  );
}

/** What may be any media type and is JSON is asked for as that, where no other is; a server with a name of its own for it has a chance. */
function acceptOf(
  mediaType: string,
  content: Node,
  isNamed: boolean,
): readonly string[] {
  if (isJson(mediaType) || !isJsonContent(mediaType, content))
    return [mediaType];
  return isNamed ? [anyJson] : ["application/json", anyJson];
}

/** How the runtime reads a media type. What may be any of them is what its schema is. */
function kindOf(mediaType: string, content: Node): Content["kind"] {
  if (isJsonContent(mediaType, content)) return "json";
  if (isText(mediaType)) return "text";
  if (!isAny(mediaType)) return "binary";
  const schema = content.get("schema");
  if (schema.string("type") !== "string") return "json";
  return schema.string("format") === "binary" ? "binary" : "text";
}

/** The same for schemas that say the same: one component, or alike where they stand. */
export function schemaKey({ node }: { readonly node: Node }): string {
  const { component, at, value } = node.get("schema");
  return component === null ? valueText(value) : at;
}

/** As many schemas are looked at for one answer at the most. */
const most = 200;

function isStream(mediaType: string): boolean {
  return isEventStream(mediaType) || isJsonLines(mediaType);
}

/** Whether nothing is said of a media type, or that it may be anything. */
function isSilent(content: Node): boolean {
  return memberNames(content.get("schema").value).length === 0;
}

/** Whether a media type has a schema, none of whose values is a string. */
function isOfJson(content: Node): boolean {
  return !isSilent(content) && takesNoString(content.get("schema"));
}

/** Whether no value of a schema is a string; many answers may have one. */
const takesNoString = rememberedOf((schema: Node): boolean => {
  const parts = new Set([schema.at]);
  const open = [schema];
  // Each adds what it is composed of to the list, which then goes on.
  for (const part of open) {
    if (takesStrings(part) || open.length > most) return false;
    for (const keyword of ["allOf", "anyOf", "oneOf"])
      for (const inner of part.get(keyword).items()) {
        if (!parts.has(inner.at)) open.push(inner);
        parts.add(inner.at);
      }
  }
  return true;
});

function takesStrings(schema: Node): boolean {
  const type = schema.get("type").value;
  if (type !== undefined) return [type].flat().includes("string");
  const values = [schema.get("const").value, schema.get("enum").value].flat();
  return values.some((value) => typeof value === "string");
}
