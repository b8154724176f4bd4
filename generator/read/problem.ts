import {
  severities,
  type Diagnostic,
  type DiagnosticCode,
  type Source,
} from "../model/diagnostics.ts";

/** Something wrong with a text, at an offset in UTF-16 units. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly offset: number;
}

/** The diagnostic of a code, with the severity that the table gives it. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  source: Source | null,
): Diagnostic {
  return { severity: severities[code], code, message, source };
}

const quotable = 100;

/** A document's own text as a message may hold it: on one line, in double quotes, never longer than a glance. */
export function quote(text: string): string {
  return JSON.stringify(
    text.length > quotable ? `${text.slice(0, quotable)}…` : text,
  );
}
