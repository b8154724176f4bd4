import type { Diagnostic } from "./model/diagnostics.ts";

/** Returns whether a finding is a reason to write nothing. */
export function refusesIn(strict: boolean): (one: Diagnostic) => boolean {
  return ({ severity }) =>
    severity === "error" || (strict && severity !== "note");
}

/** Returns findings as they are told: where `strict`, all but the notes are errors. */
export function judged(
  diagnostics: readonly Diagnostic[],
  strict: boolean,
): Diagnostic[] {
  return diagnostics.map((one) =>
    strict && one.severity !== "note" ? { ...one, severity: "error" } : one,
  );
}
