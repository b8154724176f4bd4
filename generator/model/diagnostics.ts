/**
 * `error`: no output can be trusted. `warning`: one sensible meaning was taken. `skipped`: what has no meaning here was left
 * out, with its smallest unit. `note`: what nobody has to change.
 */
export type Severity = "error" | "warning" | "skipped" | "note";

const table = {
  // reading
  "unreadable-file": "error",
  "bad-configuration": "error",
  "unreadable-tsconfig": "error",
  "empty-document": "error",
  "not-text": "error",
  syntax: "error",
  "duplicate-key": "warning",
  "not-openapi": "error",
  "unknown-version": "error",
  "too-large": "error",
  "unresolvable-ref": "skipped",
  "inexact-ref": "warning",
  "circular-ref": "skipped",
  "external-ref": "error",
  "unresolvable-mapping": "warning",
  "dynamic-ref": "skipped",
  "invalid-overlay": "error",
  "unmatched-target": "warning",
  "other-document": "note",
  "unmatched-rule": "warning",
  "unmet-dependency": "warning",
  // building
  "undeclared-path-parameter": "warning",
  "unused-path-parameter": "warning",
  "invalid-path-parameter": "warning",
  "ignored-header-parameter": "warning",
  "template-operator": "warning",
  "duplicate-parameter": "warning",
  "duplicate-operation-id": "warning",
  "duplicate-path": "warning",
  "name-collision": "warning",
  "kept-naming": "note",
  "renamed-operation": "warning",
  "unknown-tag": "warning",
  "unknown-extension": "warning",
  "circular-tags": "warning",
  "unknown-security-scheme": "warning",
  "ignored-environment": "warning",
  "unknown-client-parameter": "warning",
  "unknown-resource-method": "warning",
  "repeated-resource-method": "warning",
  "unlisted-operation": "note",
  "ignored-setting": "warning",
  "unusable-model": "warning",
  "unknown-paginated-operation": "warning",
  "unusable-pagination": "warning",
  "unknown-pagination": "note",
  "unknown-stream": "warning",
  "body-collision": "warning",
  "unknown-key": "warning",
  "unexpected-type": "warning",
  "unexpected-value": "warning",
  "missing-field": "warning",
  "unknown-property": "warning",
  "conflicting-fields": "warning",
  "unknown-server-variable": "warning",
  "unknown-style": "warning",
  "unknown-dialect": "warning",
  "contradictory-security": "warning",
  "unsupported-path": "skipped",
  "unsupported-method": "skipped",
  "unsupported-ref-siblings": "skipped",
  "unsupported-security-scheme": "skipped",
  "unsupported-body": "skipped",
  "unsupported-callback": "skipped",
  "unsupported-part-headers": "skipped",
  "unsupported-encoding": "skipped",
  "unsupported-querystring": "skipped",
  "unsupported-conversion": "skipped",
  "failed-emitter": "error",
  "failed-template": "error",
  "unused-template": "warning",
  "failed-transform": "error",
  // writing
  "unusable-prettier": "error",
  "unusable-typescript": "error",
  "outside-output": "error",
  "foreign-file": "error",
  "merge-conflict": "error",
  "unmatched-keep": "warning",
  "another-client": "error",
  "unlike-clients": "error",
  "newer-output": "error",
  "unwritable-output": "error",
  "output-busy": "error",
  "outdated-output": "error",
  // extending a fragment
  "uneditable-fragment": "error",
  "unlike-version": "error",
  "fragment-conflict": "error",
  "removed-upstream": "warning",
  // migrating
  migrated: "note",
  "not-migrated": "skipped",
  // init
  "not-initialized": "skipped",
} as const;

/** The stable name of a kind of diagnostic. */
export type DiagnosticCode = keyof typeof table;

/** Every diagnostic that Pathwright can give, with its severity. */
export const severities: Readonly<Record<DiagnosticCode, Severity>> = table;

/** A place in a text, as editors count: line and column from 1, the column in UTF-16 units. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself, without its line break; of a long line, the part around the column. */
  readonly text: string;
  /** Where the column is in `text`, from 0. */
  readonly caret: number;
}

/** One finding, for people and programs. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to write instead, or to do; `null` where the message says it all. */
  readonly help: string | null;
  /** `null` where the finding is about no place in a text (a folder, a missing file). */
  readonly source: Source | null;
}

/** The diagnostic of a code, with the severity that the table gives it. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  source: Source | null = null,
  help: string | null = null,
): Diagnostic {
  return { severity: severities[code], code, message, help, source };
}

/** How `analyze` and `emit` report: `at` is a JSON Pointer into the document, resolved to a position at the end; `help` says what to write instead. */
export type Report = (
  code: DiagnosticCode,
  message: string,
  at: string,
  help?: string | null,
) => void;
