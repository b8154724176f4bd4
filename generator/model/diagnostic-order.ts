import type { Diagnostic, Severity } from "./diagnostics.ts";

const ranks: Readonly<Record<Severity, number>> = {
  error: 0,
  skipped: 1,
  warning: 2,
  note: 3,
};

/** Returns how diagnostics are ordered: errors first; of each severity what is said of no text first, then what is said of the document, then of others. */
export function bySeverityAndPlace(
  root: string,
): (one: Diagnostic, other: Diagnostic) => number {
  const file = ({ source }: Diagnostic): string =>
    source === null ? "" : source.file === root ? "\0" : source.file;
  return (one, other) =>
    ranks[one.severity] - ranks[other.severity] ||
    compare(file(one), file(other)) ||
    (one.source?.line ?? 0) - (other.source?.line ?? 0) ||
    (one.source?.column ?? 0) - (other.source?.column ?? 0) ||
    compare(one.code, other.code);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
