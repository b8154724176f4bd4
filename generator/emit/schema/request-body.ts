import type { Context } from "./context.ts";
import { contentMembers } from "./media-type.ts";
import { member } from "./member.ts";
import { isObject } from "./object.ts";
import type { Place } from "./place.ts";
import { referredType } from "./referred.ts";
import { never, object, type Type } from "./type.ts";

/** The content of a request's body (OpenAPI 3.1, "Request Body Object"). */
export function requestBodyType(
  requestBody: unknown,
  place: Place,
  context: Context,
): Type {
  const { content } = isObject(requestBody) ? requestBody : {};
  const inner = place.below("content");
  const members =
    contentMembers(content, inner, context, true) ||
    member("*/*", never, inner.indent + 1, { isOptional: true });
  const type = object(members, inner.indent);
  return object(member("content", type, inner.indent), place.indent);
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
  const isReference = "$ref" in requestBody;
  const { references } = context;
  const type = isReference
    ? referredType(requestBody["$ref"], context, requestBodyType)
    : requestBodyType(requestBody, inner, context);
  const resolved = isReference
    ? references.resolve(requestBody["$ref"])
    : requestBody;
  return member("requestBody", type, inner.indent, {
    isOptional: !(isObject(resolved) && resolved["required"]),
    documented: requestBody,
  });
}
