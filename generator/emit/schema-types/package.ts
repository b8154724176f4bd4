/** What the package openapi-typescript printed, or why it did not: `null` where it is not installed beside this one. */
export type PrintedByPackage =
  { readonly text: string } | { readonly refusal: string | null };

/** Prints the schema types of a document's value by the package openapi-typescript. */
export async function printByPackage(
  document: unknown,
): Promise<PrintedByPackage> {
  try {
    // Loaded only here: it brings the TypeScript compiler.
    const { schemaTypes } = await import("./openapi-typescript.ts");
    return { text: schemaTypes(document) };
  } catch (error) {
    if (isNotFound(error)) return { refusal: null };
    // It throws for what is not as OpenAPI has it.
    return { refusal: error instanceof Error ? error.message : String(error) };
  }
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))
  );
}
