import {
  corrected,
  type Corrections,
} from "../../generator/analyze/schemas/corrections.ts";
import { analyzeSchemas } from "../../generator/analyze/schemas/index.ts";
import { printSchemaTypes } from "../../generator/emit/schema-types/index.ts";
import type { Format } from "../../generator/model/conversion.ts";

/** The schema types of a document's value, with some corrections only and with what TypeScript has for values of some formats. */
export function schemaTypes(
  document: unknown,
  corrections: Corrections = corrected,
  formats: readonly Format[] = [],
): string {
  return printSchemaTypes(analyzeSchemas(document, formats, corrections));
}
