import type { Context, Print } from "./context.ts";
import { isReference } from "./object.ts";
import type { Place } from "./place.ts";
import type { Type } from "./type.ts";

/** The type of what may be a Reference Object in place of an object of the kind that `print` prints. */
export function typeOf(
  value: unknown,
  place: Place,
  context: Context,
  print: Print,
): Type {
  return isReference(value)
    ? referredType(value.$ref, context, print)
    : print(value, place, context);
}

/**
 * The type that a `$ref` leads to (OpenAPI 3.1, "Reference Object"): a member of the schema types; where none stands for its
 * place in the document, one of `references`, which then has what `print` prints of it.
 */
export function referredType(
  reference: unknown,
  context: Context,
  print: Print,
): Type {
  const { references, corrections } = context;
  return corrections.references
    ? references.memberType(reference, (pointer) => {
        context.refer(pointer, print, null);
      })
    : references.type(reference);
}
