import type { Config } from "./config/index.ts";
import { printByPackage } from "./emit/schema-types/package.ts";
import { type Diagnostic, diagnostic } from "./model/diagnostics.ts";
import type { Document } from "./model/document.ts";

/** The schema types of the package openapi-typescript; `null` where the configuration wants none of it, or it gives none. */
interface SchemaTypes {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const noSchemaTypes: SchemaTypes = { text: null, diagnostics: [] };

/** Prints the schema types of a document by the package openapi-typescript, where the configuration says so. */
export async function typesByPackage(
  document: Document | null,
  { schemaTypes }: Config,
): Promise<SchemaTypes> {
  if (document === null || schemaTypes !== "openapi-typescript")
    return noSchemaTypes;
  const printed = await printByPackage(document.root.value);
  if ("text" in printed) return { text: printed.text, diagnostics: [] };
  const { refusal } = printed;
  const fault =
    refusal === null ? noOpenapiTypescript : refusedByPackage(refusal);
  return { text: null, diagnostics: [fault] };
}

function refusedByPackage(refusal: string): Diagnostic {
  return diagnostic(
    "bad-configuration",
    `"schemaTypes" asks for openapi-typescript, which refuses this document: ${refusal.slice(0, 200)}`,
    null,
    'leave "schemaTypes" out, or write what is refused otherwise',
  );
}

const noOpenapiTypescript: Diagnostic = diagnostic(
  "bad-configuration",
  '"schemaTypes" asks for openapi-typescript, which is not installed beside Pathwright',
  null,
  'run "npm install --save-dev openapi-typescript@7 typescript@5"',
);
