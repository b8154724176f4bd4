import type { Context } from "./context.ts";
import { headersType } from "./header.ts";
import { contentMembers } from "./media-type.ts";
import { member } from "./member.ts";
import { entriesOf, isReference } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import type { Place } from "./place.ts";
import { typeOf } from "./referred.ts";
import { isBodiless, rangeOf } from "./statuses.ts";
import { never, object, type Type, union } from "./type.ts";

/**
 * The responses of an operation by status (OpenAPI 3.1, "Responses Object"), once more by a range where openapi-fetch's types
 * would not find them. `isHead`: they are to HEAD, and have no bodies.
 */
export function responsesType(
  responses: unknown,
  isHead: boolean,
  place: Place,
  context: Context,
): Type {
  const { statuses } = context.corrections;
  const all = entriesOf(responses).filter(
    ([status]) => !(statuses && status.startsWith("x-")),
  );
  const keys = all.map(([status]) => status);
  const ranges = new Map<string, Type[]>();
  let members = "";
  for (const [status, response] of all) {
    const inner = place.below(status);
    const isEmpty = statuses && (isHead || isBodiless(status));
    const type = isEmpty
      ? emptyResponseType(response, inner, context)
      : typeOf(response, inner, context, responseType);
    members += member(status, type, inner.indent, { documented: response });
    const range = statuses ? rangeOf(status, keys) : null;
    if (range !== null) ranges.set(range, [...(ranges.get(range) ?? []), type]);
  }
  for (const [range, types] of ranges)
    members += member(range, union(types), place.indent + 1);
  return members === "" ? never : object(members, place.indent);
}

/** The type of a response, less its content. */
function emptyResponseType(
  given: unknown,
  place: Place,
  context: Context,
): Type {
  const response = isReference(given)
    ? context.references.resolve(given.$ref)
    : given;
  const headers = isObject(response) ? response["headers"] : undefined;
  // One that has no content anyway is referred to.
  return isReference(given) &&
    !(isObject(response) && entriesOf(response["content"]).length > 0)
    ? typeOf(given, place, context, responseType)
    : responseType({ headers }, place, context);
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
