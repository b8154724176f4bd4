import type { Schema } from "../../model/schema.ts";
import type { Analyze, Context } from "./context.ts";
import { isReference } from "./object.ts";
import type { Place } from "./place.ts";

/** Analyzes what may be a Reference Object in place of an object, no schema, of the kind that `analyze` knows. */
export function referredOr(
  value: unknown,
  place: Place,
  context: Context,
  analyze: Analyze,
): Schema {
  return isReference(value)
    ? referred(value.$ref, context, analyze)
    : analyze(value, place, context);
}

/**
 * What a `$ref` leads to that is no schema (OpenAPI 3.1, "Reference Object"): a part of the schema types; where none stands for its
 * place in the document, one of `references`, which then has what `analyze` makes of it.
 */
export function referred(
  reference: unknown,
  context: Context,
  analyze: Analyze,
): Schema {
  return context.references.part(reference, (pointer) => {
    context.refer(pointer, analyze);
  });
}
