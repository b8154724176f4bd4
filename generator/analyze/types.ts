import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import type { TypesModel } from "../model/types.ts";
import type { AnalyzeOptions } from "./context.ts";
import { Scope } from "./names.ts";
import { pathNames } from "./path-names.ts";
import { namesOfTypes } from "./reserved.ts";
import { aliasesOf, type RootTypesOptions } from "./root-types.ts";
import { contextOf } from "./schema-context.ts";
import { corrected, type Corrections } from "./schemas/corrections.ts";
import type { EnumOptions } from "./schemas/enums.ts";
import { configured, type Readings } from "./schemas/readings.ts";

/** What decides what the types of a document are, and which names there are beside: options of openapi-typescript's, under its names. */
export interface TypesReading
  extends Partial<Readings>, Partial<EnumOptions>, RootTypesOptions {
  /** Whether a property with a default is always there in what is received. */
  readonly defaultNonNullable?: boolean;
  /** Whether there is an enum of all paths. */
  readonly makePathsEnum?: boolean;
}

/**
 * Interprets the schemas of a document, and no more: what its types need, and no client. What is doubtful goes to `report`, but for
 * what only a client would stumble over.
 */
export function analyzeTypes(
  document: Document,
  options: AnalyzeOptions,
  wanted: TypesReading,
  report: Report,
  corrections: Corrections = corrected,
): TypesModel {
  const types = new Scope(namesOfTypes);
  const given = { document, options: optionsFor(options, wanted), report };
  const { context, names, ...schemas } = contextOf(given, types, {
    // What is marked for one direction is not taken away in the other.
    corrections: {
      ...corrections,
      directions: corrections.directions && !wanted.readWriteMarkers,
    },
    readings: { ...configured(options), ...wanted },
    transform: options.transform,
    enums: {
      enum: false,
      conditionalEnums: false,
      dedupeEnums: false,
      enumValues: false,
      ...wanted,
    },
  });
  context.extensions.finish(context.report);
  return {
    ...schemas,
    aliases: aliasesOf(schemas, wanted),
    pathNames: wanted.makePathsEnum ? pathNames(document) : null,
    hasMarkers: wanted.readWriteMarkers ?? false,
  };
}

/** The configuration, where what is wanted does not say otherwise. What a client would convert is what JSON has where there is none. */
function optionsFor(
  options: AnalyzeOptions,
  { defaultNonNullable = options.defaultNonNullable ?? false }: TypesReading,
): AnalyzeOptions {
  return { ...options, defaultNonNullable, types: {} };
}
