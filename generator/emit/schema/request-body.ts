import type { Context } from "./context.ts";
import { contentMembers, mediaTypeType } from "./media-type.ts";
import { member } from "./member.ts";
import { isReference } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { typeOf } from "./referred.ts";
import { binaryBody } from "./schema.ts";
import { never, object, type Type } from "./type.ts";
import { isBinary } from "./views.ts";
import { isMultipart, isOpaque } from "../../openapi/media-types.ts";

/** The content of a request's body (OpenAPI 3.1, "Request Body Object"). */
export function requestBodyType(
  requestBody: unknown,
  place: Place,
  context: Context,
): Type {
  const { content } = isObject(requestBody) ? requestBody : {};
  const inner = place.below("content");
  const members =
    contentMembers(content, inner, context, true, sentType) ||
    member("*/*", never, inner.indent + 1, { isOptional: true });
  const type = object(members, inner.indent);
  return object(member("content", type, inner.indent), place.indent);
}

/** What a request holds in a media type. */
function sentType(
  mediaType: unknown,
  place: Place,
  context: Context,
  name: string,
): Type {
  const { request, form } = context.viewsAt(place);
  const schema = isObject(mediaType) ? mediaType["schema"] : undefined;
  if (form.takesBytes && isBytes(name, schema, context))
    return binaryBody(schema, context);
  const view = isMultipart(name) ? form : request;
  return mediaTypeType(mediaType, place.seen(view), context);
}

/** Whether the body of a media type is sent as it is: it cannot be written as text, and is said to be a string, or nothing. */
function isBytes(
  name: string,
  given: unknown,
  { references }: Context,
): boolean {
  if (!isOpaque(name)) return false;
  const schema = isReference(given) ? references.resolve(given.$ref) : given;
  if (schema === undefined) return name !== "*/*";
  return (
    isBinary(schema) ||
    (isObject(schema) && [schema["type"]].flat()[0] === "string")
  );
}

/** The member `requestBody` of an operation; `never` where it takes none. */
export function requestBodyMember(
  requestBody: unknown,
  place: Place,
  context: Context,
): string {
  const inner = place.below("requestBody");
  if (!isObject(requestBody))
    return member("requestBody", never, inner.indent, { isOptional: true });
  const type = typeOf(requestBody, inner, context, requestBodyType);
  const resolved = isReference(requestBody)
    ? context.references.resolve(requestBody.$ref)
    : requestBody;
  return member("requestBody", type, inner.indent, {
    isOptional: !(isObject(resolved) && resolved["required"]),
    documented: requestBody,
  });
}
