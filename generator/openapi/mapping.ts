/** Returns the name of the schema that a discriminator maps to: as it is written, or of what would be its file (OpenAPI 3.1.1, 4.8.25). */
export function mappedName(mapped: string): string {
  return mapped.replace(/^.*\//, "").replace(/\.(?:json|ya?ml)$/, "");
}
