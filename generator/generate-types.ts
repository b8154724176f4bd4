import { basename, dirname } from "node:path";
import { analyzeTypes, type TypesReading } from "./analyze/index.ts";
import { formatFor } from "./project/format.ts";
import { emitTypes, type TypesForm } from "./emit/index.ts";
import type { GenerateInput } from "./generate.ts";
import { Findings } from "./findings.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import { Sources } from "./read/index.ts";

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
  const { texts, overlays, ...others } = input;
  return generateTypesFrom(Sources.of(input, texts, overlays), others);
}

/** The same of texts that were loaded. */
export async function generateTypesFrom(
  sources: Sources,
  {
    config = {},
    options = {},
    output,
  }: Pick<GenerateTypesInput, "config" | "options" | "output">,
): Promise<GenerateTypesResult> {
  const findings = await Findings.of(sources, config);
  const { document, report } = findings;
  const types =
    document === null ? null : analyzeTypes(document, config, options, report);
  const printed =
    types === null || findings.areRefused
      ? null
      : emitTypes(types, sources.root.file, options);
  const { text, diagnostics } = await formattedFor(output, printed);
  findings.add(diagnostics);
  return { text, diagnostics: findings.inOrder() };
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
