import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, never, object, union } from "./construct.ts";
import type { Context } from "./context.ts";
import { headersSchema } from "./header.ts";
import { contentMembers } from "./media-type.ts";
import { entriesOf, isReference } from "./object.ts";
import type { Place } from "./place.ts";
import { referredOr } from "./referred.ts";
import { isBodiless, rangeOf } from "./statuses.ts";

/**
 * The responses of an operation by status (OpenAPI 3.1, "Responses Object"), once more by a range where openapi-fetch's types
 * would not find them. `isHead`: they are to HEAD, and have no bodies.
 */
export function responsesSchema(
  responses: unknown,
  isHead: boolean,
  place: Place,
  context: Context,
): Schema {
  const { statuses } = context.corrections;
  const all = entriesOf(responses).filter(
    ([status]) => !(statuses && status.startsWith("x-")),
  );
  const keys = all.map(([status]) => status);
  const ranges = new Map<string, Schema[]>();
  const members: Member[] = [];
  for (const [status, response] of all) {
    const inner = place.at(status);
    const isEmpty = statuses && (isHead || isBodiless(status));
    const schema = isEmpty
      ? emptyResponse(response, inner, context)
      : referredOr(response, inner, context, responseSchema);
    const documentation = context.documentation(response);
    members.push(member(status, schema, { documentation }));
    const range = statuses ? rangeOf(status, keys) : null;
    if (range !== null)
      ranges.set(range, [...(ranges.get(range) ?? []), schema]);
  }
  for (const [range, schemas] of ranges)
    members.push(member(range, union(schemas)));
  return members.length === 0 ? never : object(members);
}

/** A response, less its content. */
function emptyResponse(given: unknown, place: Place, context: Context): Schema {
  const response = isReference(given)
    ? context.references.resolve(given.$ref)
    : given;
  const headers = isObject(response) ? response["headers"] : undefined;
  // One that has no content anyway is referred to.
  return isReference(given) &&
    !(isObject(response) && entriesOf(response["content"]).length > 0)
    ? referredOr(given, place, context, responseSchema)
    : responseSchema({ headers }, place, context);
}

/** Analyzes the headers and the content of a response (OpenAPI 3.1, "Response Object"). */
export function responseSchema(
  response: unknown,
  place: Place,
  context: Context,
): Schema {
  const { headers, content } = isObject(response) ? response : {};
  const body = contentMembers(
    content,
    place.at("content").seen(context.viewsAt(place).response),
    context,
    false,
  );
  return object([
    member("headers", headersSchema(headers, place.at("headers"), context)),
    body.length === 0
      ? context.absent("content")
      : member("content", object(body)),
  ]);
}
