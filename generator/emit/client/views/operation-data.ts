import type {
  Body,
  Encoding,
  Operation,
  Parameter,
  Stream,
} from "../../../model/api.ts";
import { stylesIn } from "../../../openapi/styles.ts";
import { code, type Code, jsonMembers, object } from "../../typescript/code.ts";
import type { Imports } from "../../typescript/imports.ts";
import { textFailures } from "../answers.ts";
import { usedBy } from "../runtime.ts";
import { ownFacts, type SharedFacts } from "../shared-facts.ts";
import { convertingData } from "./conversions.ts";
import { paginationCall } from "./pagination.ts";

/**
 * The wire facts of an operation in the shape of the runtime's `Operation`; what is OpenAPI's default or the API's is left out. With
 * functions it says which parts of the runtime it uses, and bundlers can leave it out.
 */
export function operationData(
  operation: Operation,
  shared: SharedFacts,
  imports: Imports,
  hasFunctions: boolean,
): Code {
  const { id, method, path, template, parameters, stream } = operation;
  const { server, accept, security } = ownFacts(operation, shared);
  const facts = {
    id,
    method,
    path: template,
    key: path === template ? undefined : path,
    parameters:
      parameters.length === 0
        ? undefined
        : parameters.map((one) => nameOrData(one, template)),
    body: bodyData(operation),
    accept,
    stream: stream === null ? undefined : streamData(stream),
    textFailures: textFailures(operation),
    ...convertingData(operation, imports),
    security,
    server,
  };
  const { pagination } = operation;
  const mark = hasFunctions ? code`/* @__PURE__ */ ` : code``;
  const pages =
    pagination === null
      ? []
      : [code`pages: ${mark}${paginationCall(pagination, imports)}`];
  const members = [...jsonMembers(facts), ...pages];
  if (!hasFunctions) return object(members, true);
  const uses = usedBy(operation).map(({ name, file }) =>
    imports.value(name, file),
  );
  const own = uses.length === 0 ? [] : [code`uses: ${object(uses)}`];
  return object([...members, ...own], true);
}

/** A parameter of which its name says all: its place follows from the path. */
function nameOrData(parameter: Parameter, template: string): string | object {
  const { in: where, name, ...others } = parameterData(parameter);
  const place = template.includes(`{${name}}`) ? "path" : "query";
  const saysMore = Object.values(others).some((fact) => fact !== undefined);
  return saysMore || where !== place ? { in: where, name, ...others } : name;
}

function parameterData(parameter: Parameter) {
  const { name, in: where, place, style, explode, content } = parameter;
  return {
    in: where,
    name,
    key:
      place.kind !== "argument" && place.key !== name ? place.key : undefined,
    client: place.kind === "client" ? place.option : undefined,
    required:
      place.kind === "client" && where !== "path" && parameter.required
        ? true
        : undefined,
    style: style === stylesIn[where][0] ? undefined : style,
    explode: explode === (style === "form") ? undefined : explode,
    allowReserved: parameter.allowReserved ? true : undefined,
    content: content ?? undefined,
  };
}

function streamData(stream: Stream): object {
  const { mediaTypes, isEvent, isText, textEvents, error, otherwise } = stream;
  return {
    type: mediaTypes[0],
    event: isEvent ? true : undefined,
    text: isText ? true : textEvents.length > 0 ? textEvents : undefined,
    error: error?.member,
    errorValue: error?.value ?? undefined,
    otherwise: otherwise.length === 0 ? undefined : otherwise.join(", "),
  };
}

function bodyData({
  body,
  otherBodies,
  contentTypeKey,
}: Operation): object | undefined {
  if (body === null) return undefined;
  return {
    ...mediaTypeData(body),
    typeKey: contentTypeKey ?? undefined,
    others:
      otherBodies.length === 0 ? undefined : otherBodies.map(mediaTypeData),
  };
}

function mediaTypeData(body: Body): object {
  const { kind, mediaType, encoding } = body;
  const nested = encoding.filter(isNested).map(({ name }) => name);
  const others = encoding.filter((one) => !isNested(one)).map(encodingData);
  return {
    type: mediaType,
    flat: kind === "flat" ? true : undefined,
    key: kind === "flat" || body.key === "body" ? undefined : body.key,
    encoding: others.length === 0 ? undefined : others,
    deepObject: nested.length === 0 ? undefined : nested,
  };
}

/** Whether nothing but the style `deepObject` is to be said, of which there is one form only. */
function isNested(encoding: Encoding): boolean {
  return (
    encoding.kind === "style" &&
    encoding.style === "deepObject" &&
    !encoding.allowReserved
  );
}

function encodingData(encoding: Encoding): object {
  const { kind, name } = encoding;
  if (kind === "mediaType") return { name, type: encoding.mediaType };
  const { style, explode, allowReserved } = encoding;
  return {
    name,
    style,
    // Of `deepObject` there is one form only.
    explode:
      style === "deepObject" || explode === (style === "form")
        ? undefined
        : explode,
    allowReserved: allowReserved ? true : undefined,
  };
}
