import type { Report } from "../model/diagnostics.ts";
import { checkObjects } from "./check/index.ts";
import type { Context } from "./context.ts";
import { chosenFormats } from "./conversions.ts";
import { discriminatedSchemas } from "./discriminated.ts";
import { Extensions } from "./extensions.ts";
import { schemaNames } from "./models.ts";
import type { Scope } from "./names.ts";
import type { SchemaOptions } from "./schemas/context.ts";
import {
  type AnalyzedSchemas,
  analyzeSchemas,
  type SchemaNames,
} from "./schemas/index.ts";
import { sorted } from "./schemas/sorted.ts";
import { type Transform, transformedBy } from "./schemas/transform.ts";
import { SchemaLookup } from "./schemas/lookup.ts";

/** What decides how schemas are read, beside the configuration. */
export type SchemaReading = Pick<SchemaOptions, "corrections"> &
  Partial<Pick<SchemaOptions, "readings" | "enums">> & {
    readonly transform?: Transform | undefined;
  };

/** Analyzes the schemas, which all else refers to, and checks what the document says. `types` are the names that types have so far. */
export function contextOf(
  given: Pick<Context, "document" | "options" | "report">,
  types: Scope,
  { corrections, transform, ...reading }: SchemaReading,
): Omit<AnalyzedSchemas, "parents" | "contradictions"> & {
  readonly context: Context;
  readonly names: SchemaNames;
} {
  const { document, options } = given;
  const report = once(given.report);
  const formats = chosenFormats(options);
  const extensions = new Extensions(options.extensions);
  const names = schemaNames(
    document,
    report,
    types,
    reading.enums,
    options.resources,
  );
  const defaults = corrections.defaults && !options.defaultNonNullable;
  const asWritten = document.root.value;
  const { value, original } = reading.readings?.alphabetize
    ? sorted(asWritten)
    : { value: asWritten, original: (part: unknown) => part };
  const { parents, contradictions, ...analyzed } = analyzeSchemas(
    value,
    names,
    {
      formats,
      extensions,
      corrections: { ...corrections, defaults },
      transformed: transformedBy(transform, value, report),
      ...reading,
    },
  );
  const context = {
    ...given,
    report,
    discriminated: discriminatedSchemas(document),
    extensions,
    formats,
    parents,
    schemas: new SchemaLookup(analyzed.schemaTypes),
  };
  const found = new Map(
    Array.from(contradictions, ([allOf, one]) => [original(allOf), one]),
  );
  checkObjects(document, found, report);
  return { ...analyzed, context, names };
}

/** What many operations share is looked at for each of them; what is wrong with it is told once. */
function once(report: Report): Report {
  const told = new Set<string>();
  return (code, message, at, help) => {
    const finding = JSON.stringify([code, message, at]);
    if (told.has(finding)) return;
    told.add(finding);
    report(code, message, at, help);
  };
}
