import type { DiagnosticCode } from "../../model/diagnostics.ts";

/** What is wrong with an object, or with what `path` leads to from there. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
  readonly path: readonly string[];
}
