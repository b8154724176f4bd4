/**
 * Prints the schema types of a document's value by the package openapi-typescript; `null` where it is not installed beside this
 * one.
 */
export async function printByPackage(
  document: unknown,
): Promise<string | null> {
  try {
    // Loaded only here: it brings the TypeScript compiler.
    const { schemaTypes } = await import("./openapi-typescript.ts");
    return schemaTypes(document);
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "ERR_MODULE_NOT_FOUND"
  );
}
