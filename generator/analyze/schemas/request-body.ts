import { isObject } from "../../openapi/json.ts";
import { isMultipart, isOpaque } from "../../openapi/media-types.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, object } from "./construct.ts";
import type { Context } from "./context.ts";
import { contentMembers, mediaTypeSchema } from "./media-type.ts";
import { isReference } from "./object.ts";
import type { Place } from "./place.ts";
import { referredOr } from "./referred.ts";
import { bytesOf } from "./schema.ts";
import { isBinary } from "./views.ts";

/** Analyzes the content of a request's body (OpenAPI 3.1, "Request Body Object"). */
export function requestBodySchema(
  requestBody: unknown,
  place: Place,
  context: Context,
): Schema {
  const { content: given } = isObject(requestBody) ? requestBody : {};
  const inner = place.at("content");
  const members = contentMembers(given, inner, context, true, sentSchema);
  const content = members.length === 0 ? [context.absent("*/*")] : members;
  return object([member("content", object(content))]);
}

/** Analyzes what a request holds in a media type. */
function sentSchema(
  mediaType: unknown,
  place: Place,
  context: Context,
  name: string,
): Schema {
  const { request, form } = context.viewsAt(place);
  const schema = isObject(mediaType) ? mediaType["schema"] : undefined;
  if (form.takesBytes && isBytes(name, schema, context)) return bytesOf(schema);
  const view = isMultipart(name) ? form : request;
  return mediaTypeSchema(mediaType, place.seen(view), context);
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
): Member {
  if (!isObject(requestBody)) return context.absent("requestBody");
  const inner = place.at("requestBody");
  const resolved = isReference(requestBody)
    ? context.references.resolve(requestBody.$ref)
    : requestBody;
  return member(
    "requestBody",
    referredOr(requestBody, inner, context, requestBodySchema),
    {
      isOptional: !(isObject(resolved) && resolved["required"]),
      documentation: context.documentation(requestBody),
    },
  );
}
