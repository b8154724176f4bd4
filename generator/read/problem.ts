import type { DiagnosticCode } from "../model/diagnostics.ts";

/** Something wrong with a text, at an offset in UTF-16 units. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help?: string | null;
  readonly offset: number;
}
