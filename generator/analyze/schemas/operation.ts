import type { Schema } from "../../model/schema.ts";
import { member, object } from "./construct.ts";
import type { Context } from "./context.ts";
import type { Raw } from "./object.ts";
import { parametersMember, type Inherited } from "./parameters.ts";
import type { Place } from "./place.ts";
import { requestBodyMember } from "./request-body.ts";
import { responsesSchema } from "./responses.ts";

/** Analyzes an operation (OpenAPI 3.1, "Operation Object") with the parameters that it has in the end. `inherited`: those of its path item. */
export function operationSchema(
  { requestBody, responses }: Raw,
  parameters: readonly unknown[],
  place: Place,
  context: Context,
  {
    isHead,
    inherited,
  }: { readonly isHead: boolean; readonly inherited: Inherited | null } = {
    isHead: false,
    inherited: null,
  },
): Schema {
  const inner = place.at("responses");
  const answers = responsesSchema(responses, isHead, inner, context);
  return object([
    parametersMember(parameters, place, context, inherited),
    requestBodyMember(requestBody, place, context),
    member("responses", answers),
  ]);
}
