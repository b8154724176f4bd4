import type { Raw } from "./object.ts";

/** The keywords that say more of a type than a reference beside them. */
const telling: readonly string[] = [
  "properties",
  "required",
  "additionalProperties",
  "patternProperties",
  "allOf",
  "anyOf",
  "oneOf",
];

/** Whether a document's references may have further keywords beside them: since OpenAPI 3.1, schemas are JSON Schema's (section 8.2.3.1). */
export function allowsSiblings({ openapi }: Raw): boolean {
  return typeof openapi === "string" && !openapi.startsWith("3.0");
}

/** Whether a reference has keywords beside it that say more of its type. */
export function hasSiblings(reference: Raw): boolean {
  return telling.some((keyword) => keyword in reference);
}

/** A reference with what stands beside it, which has to match as well. */
export function withSiblings(reference: Raw): Raw {
  const { $ref, allOf, ...beside } = reference;
  return {
    ...beside,
    allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])],
  };
}
