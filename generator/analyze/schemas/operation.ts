import type { Member, Schema } from "../../model/schema.ts";
import { member, object } from "./construct.ts";
import type { Context } from "./context.ts";
import type { Raw } from "./object.ts";
import { parametersMember, type Inherited } from "./parameters.ts";
import type { Place } from "./place.ts";
import { requestBodyMember } from "./request-body.ts";
import { responsesSchema } from "./responses.ts";

/** What is known of an operation beside what it says of its requests and answers. */
export interface OperationFacts {
  /** Whether its method is HEAD. */
  readonly isHead: boolean;
  /** The parameters of its path item. */
  readonly inherited: Inherited | null;
  /** The member of that name; none where it has none. */
  readonly callbacks: readonly Member[];
}

/** Analyzes an operation (OpenAPI 3.1, "Operation Object") with the parameters that it has in the end. */
export function operationSchema(
  { requestBody, responses }: Raw,
  parameters: readonly unknown[],
  place: Place,
  context: Context,
  { isHead, inherited, callbacks }: OperationFacts,
): Schema {
  const inner = place.at("responses");
  const answers = responsesSchema(responses, isHead, inner, context);
  return object([
    parametersMember(parameters, place, context, inherited),
    requestBodyMember(requestBody, place, context),
    member("responses", answers),
    ...callbacks,
  ]);
}
