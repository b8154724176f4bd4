import type { DiagnosticCode } from "../../model/diagnostics.ts";
import { didYouMean } from "../../model/messages.ts";

/** The members of an object that is looked at. */
export type Members = Readonly<Record<string, unknown>>;

/** What is wrong with an object, or with what `path` leads to from there. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
  readonly path: readonly string[];
}

/** That a value is none of those that its field can have. */
export function value(
  message: string,
  help: string,
  ...path: readonly string[]
): Finding {
  return { code: "unexpected-value", message, help, path };
}

/** What to write instead of a name: the closest of those there are, or any of them. */
export function choice(found: string, known: readonly string[]): string {
  return didYouMean(found, known) ?? `write one of ${known.join(", ")}`;
}
