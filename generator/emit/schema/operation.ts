import type { Context } from "./context.ts";
import { member } from "./member.ts";
import type { Raw } from "./object.ts";
import { parametersMember } from "./parameters.ts";
import type { Place } from "./place.ts";
import { requestBodyMember } from "./request-body.ts";
import { responsesType } from "./responses.ts";
import { object, type Type } from "./type.ts";

/** The type of an operation (OpenAPI 3.1, "Operation Object") with the parameters that it has in the end, and whether it is HEAD. */
export function operationType(
  { requestBody, responses }: Raw,
  parameters: readonly unknown[],
  place: Place,
  context: Context,
  isHead = false,
): Type {
  const inner = place.below("responses");
  const answers = responsesType(responses, isHead, inner, context);
  const members =
    parametersMember(parameters, place, context) +
    requestBodyMember(requestBody, place, context) +
    member("responses", answers, inner.indent);
  return object(members, place.indent);
}
