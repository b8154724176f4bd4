/** Pathwright's programmatic face. */
export {
  type Config,
  defineConfig,
  type EmittedFiles,
  type Emitter,
  type EmitterOptions,
  type Transform,
  type TransformDocument,
  type TransformModel,
} from "./config/config.ts";
export {
  generateTypes,
  type GenerateTypesInput,
  type GenerateTypesResult,
  type TypesOptions,
} from "./generate-types.ts";
export {
  generate,
  type GenerateInput,
  type GenerateResult,
} from "./generate.ts";
export type * from "./model/api.ts";
export type * from "./model/schema.ts";
export type {
  Diagnostic,
  DiagnosticCode,
  Severity,
  Source,
} from "./model/diagnostics.ts";
