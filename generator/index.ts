/** Pathwright's programmatic face. */
export { type Config, defineConfig, type Transform } from "./config/config.ts";
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
export type {
  Diagnostic,
  DiagnosticCode,
  Severity,
  Source,
} from "./model/diagnostics.ts";
