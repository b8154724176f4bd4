import { staysInside } from "../output/index.ts";
import { isObject } from "../openapi/json.ts";
import type { Edit } from "../edit/edits.ts";

/** The file of a project that says what was migrated. */
export const recordName = ".pathwright-migration.json";

/** What one run changed in one file. */
export interface Step {
  readonly path: string;
  /** The SHA-256 of what the run made of the file. */
  readonly hash: string;
  /** What makes the file of before of it. */
  readonly edits: readonly Edit[];
}

/** Prints a record, the first step first. */
export function printRecord(steps: readonly Step[]): string {
  const help =
    'what "pathwright migrate --undo" needs; remove it when you are content';
  return `${JSON.stringify({ "//": help, steps }, null, 2)}\n`;
}

/** Reads a record; `null` where the text is none. */
export function parseRecord(text: string): Step[] | null {
  const value = valueIn(text);
  const steps = isObject(value) ? value["steps"] : null;
  return Array.isArray(steps) && steps.every(isStep) ? steps : null;
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isStep(value: unknown): value is Step {
  if (!isObject(value)) return false;
  const { path, hash, edits } = value;
  return (
    typeof path === "string" &&
    staysInside(path) &&
    typeof hash === "string" &&
    Array.isArray(edits) &&
    edits.every(isEdit)
  );
}

function isEdit(value: unknown): value is Edit {
  if (!isObject(value)) return false;
  const { start, end, text } = value;
  return (
    Number.isInteger(start) && Number.isInteger(end) && typeof text === "string"
  );
}
