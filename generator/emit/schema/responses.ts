import type { Context } from "./context.ts";
import { headersType } from "./header.ts";
import { contentMembers } from "./media-type.ts";
import { member } from "./member.ts";
import { entriesOf, isObject } from "./object.ts";
import type { Place } from "./place.ts";
import { referredType } from "./referred.ts";
import { never, object, type Type } from "./type.ts";

/** The responses of an operation by status (OpenAPI 3.1, "Responses Object"). */
export function responsesType(
  responses: unknown,
  place: Place,
  context: Context,
): Type {
  let members = "";
  for (const [status, response] of entriesOf(responses)) {
    const inner = place.below(status);
    const type =
      isObject(response) && "$ref" in response
        ? referredType(response["$ref"], context, responseType)
        : responseType(response, inner, context);
    members += member(status, type, inner.indent, { documented: response });
  }
  return members === "" ? never : object(members, place.indent);
}

/** The headers and the content of a response (OpenAPI 3.1, "Response Object"). */
export function responseType(
  response: unknown,
  place: Place,
  context: Context,
): Type {
  const { headers, content } = isObject(response) ? response : {};
  const indent = place.indent + 1;
  const body = contentMembers(
    content,
    place.below("content").seen(context.viewsAt(place).response),
    context,
    false,
  );
  const head = headersType(headers, place.below("headers"), context);
  const members =
    member("headers", head, indent) +
    (body === ""
      ? member("content", never, indent, { isOptional: true })
      : member("content", object(body, indent), indent));
  return object(members, place.indent);
}
