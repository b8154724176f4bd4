import { schemaTypes } from "../../generator/emit/schema/index.ts";
import { uncorrected } from "../../generator/emit/schema/corrections.ts";
import { schemaTypes as reference } from "../../generator/emit/schema/openapi-typescript.ts";

/** What came of one document. */
export interface Verdict {
  readonly kind: "equal" | "differs" | "refused";
  /** The first line that differs, or why openapi-typescript refuses the document; empty where both print the same. */
  readonly reason: string;
}

/** Compares the schema types of a document with those that openapi-typescript prints, byte by byte. */
export function judge(document: unknown): Verdict {
  const expected = attempt(() => reference(document));
  const printed = attempt(() => schemaTypes(document, uncorrected));
  if (printed instanceof Error)
    return { kind: "differs", reason: `printing throws: ${printed.message}` };
  if (expected instanceof Error)
    return { kind: "refused", reason: expected.message };
  if (printed === expected) return { kind: "equal", reason: "" };
  return { kind: "differs", reason: firstDifference(printed, expected) };
}

function attempt(print: () => string): string | Error {
  try {
    return print();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function firstDifference(printed: string, expected: string): string {
  const [ours, theirs] = [printed.split("\n"), expected.split("\n")];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  const line = at === -1 ? ours.length : at;
  return `line ${line + 1}: ${shown(ours[line])} instead of ${shown(theirs[line])}`;
}

function shown(line: string | undefined): string {
  return line === undefined ? "nothing" : JSON.stringify(line.slice(0, 200));
}
