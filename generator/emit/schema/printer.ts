import type { Format } from "../../model/conversion.ts";
import { corrected } from "./corrections.ts";
import { schemaTypes } from "./index.ts";

/** Prints the schema types of a document's value, with what TypeScript has for values of `formats`. */
export type SchemaTypes = (
  document: unknown,
  formats: readonly Format[],
) => string;

/** Gives what prints the schema types; `null` where that is the package openapi-typescript and it is not installed beside this one. */
export async function schemaPrinter(
  name: "pathwright" | "openapi-typescript",
): Promise<SchemaTypes | null> {
  if (name === "pathwright")
    return (document, formats) => schemaTypes(document, corrected, formats);
  try {
    // Loaded only here: it brings the TypeScript compiler.
    return (await import("./openapi-typescript.ts")).schemaTypes;
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
