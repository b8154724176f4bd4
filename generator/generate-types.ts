import { basename, dirname } from "node:path";
import { analyzeTypes, type TypesReading } from "./analyze/index.ts";
import { formatFor } from "./emit/format.ts";
import { emitTypes, type TypesForm } from "./emit/index.ts";
import type { GenerateInput } from "./generate.ts";
import { bySeverityAndPlace } from "./model/diagnostic-order.ts";
import {
  type Diagnostic,
  diagnostic,
  type Report,
} from "./model/diagnostics.ts";
import { read, Sources } from "./read/index.ts";
import { judged, refusesIn } from "./strictness.ts";

/** What openapi-typescript has options for, under its names. */
export interface TypesOptions extends TypesReading, TypesForm {}

/** One document, and which types to make of it. */
export interface GenerateTypesInput extends GenerateInput {
  readonly options?: TypesOptions;
}

/** The types of a document. */
export interface GenerateTypesResult {
  /** The text of the one file; `null` where an error stands among the diagnostics. */
  readonly text: string | null;
  /** In the order of `GenerateResult`. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the types of an OpenAPI document, in the shape that openapi-typescript gives them, and no client: one text that imports
 * nothing. `output` is the file that it is meant for; Prettier's settings there apply. What is wrong with the document is in
 * `diagnostics`; an exception is a bug in Pathwright.
 */
export function generateTypes(
  input: GenerateTypesInput,
): Promise<GenerateTypesResult> {
  const { texts, ...others } = input;
  return generateTypesFrom(Sources.of(input, texts), others);
}

/** The same of texts that were loaded. */
export async function generateTypesFrom(
  sources: Sources,
  {
    config: { strict = false, ...config } = {},
    options = {},
    output,
  }: Pick<GenerateTypesInput, "config" | "options" | "output">,
): Promise<GenerateTypesResult> {
  const { document, diagnostics: found, locate } = read(sources);
  const told: Diagnostic[] = [];
  const report: Report = (code, message, at, help) => {
    told.push(diagnostic(code, message, locate(at), help));
  };
  const types =
    document === null ? null : analyzeTypes(document, config, options, report);
  const diagnostics = [...found, ...told];
  const isRefused = diagnostics.some(refusesIn(strict));
  const printed =
    types === null || isRefused
      ? null
      : emitTypes(types, sources.root.file, options);
  const formatted = await formattedFor(output, printed);
  const order = bySeverityAndPlace(sources.root.file);
  return {
    text: formatted.text,
    diagnostics: judged(
      [...diagnostics, ...formatted.diagnostics],
      strict,
    ).sort(order),
  };
}

/** A text as the project around a file formats it. */
async function formattedFor(
  file: string | undefined,
  text: string | null,
): Promise<GenerateTypesResult> {
  if (file === undefined || text === null) return { text, diagnostics: [] };
  const name = basename(file);
  const { files, diagnostics } = await formatFor(
    dirname(file),
    new Map([[name, text]]),
  );
  return { text: files.get(name) ?? null, diagnostics };
}
