import { schemaTypes } from "../../../generator/emit/schema-types/openapi-typescript.ts";
import { correctedTypes } from "./corrected-types.ts";
import type { Finding } from "./finding.ts";
import { withoutMisread } from "./misread.ts";

/** What openapi-typescript gives for a document. */
export interface ReferenceTypes {
  /** Its types, with what is decided put right; `null` where it refuses the document. */
  readonly text: string | null;
  readonly decided: readonly Finding[];
}

/** Prints the schema types of a document's value by openapi-typescript. */
export function referenceTypes(document: unknown): ReferenceTypes {
  const { value, decided } = withoutMisread(document);
  const printed = printedByPackage(value);
  if (printed === null) return { text: null, decided };
  const corrected = correctedTypes(printed);
  return {
    text: corrected.text,
    decided: [...decided, ...corrected.decided],
  };
}

function printedByPackage(document: unknown): string | null {
  try {
    return schemaTypes(document);
  } catch {
    return null;
  }
}
