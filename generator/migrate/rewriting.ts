import type { Edit } from "../edit/edits.ts";

/** What a `redocly.yaml` says of documents: nothing, or there is none; which there are; or how they are requested. */
export type Redocly = "nothing" | "documents" | "requests";

/** Where a command line runs. */
export interface Surroundings {
  /** The names of the scripts beside it. */
  readonly scripts: ReadonlySet<string>;
  /** Tells what a `redocly.yaml` says; without a path that of the folder; `null` where it cannot be known. */
  redocly(path: string | null): Promise<Redocly | null>;
}

/** How a command line is rewritten, and where it is left and why. */
export interface Rewriting {
  readonly edits: readonly Edit[];
  readonly left: readonly { readonly at: number; readonly reason: string }[];
}

/** Leaves a command line as it is. */
export function leave(at: number, reason: string): Rewriting {
  return { edits: [], left: [{ at, reason }] };
}

/** Whether a text names the package openapi-typescript, and not only one whose name begins so. */
export const namesPackage: RegExp =
  /(?<![\w@-]|@[\w.-]+\/)openapi-typescript(?![\w-]|\.\w)/;

/** Whether the package's name stands at a place of a text as that of a command with arguments, not of a package. */
export function isCommand(text: string, at: number): boolean {
  return /^[^\s"':,]+[ \t]+[^\s"':=,]/.test(text.slice(at, at + 100));
}
