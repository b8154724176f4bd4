/** Pathwright's programmatic face. */
export { type Config, defineConfig } from "./config/config.ts";
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
