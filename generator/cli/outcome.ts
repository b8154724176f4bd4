import type { Preview, Written } from "../output/index.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import type { ListedOperation } from "../fragment/index.ts";
import type { Extended } from "./extended.ts";
import type { Initialized } from "./initialized.ts";
import type { Migrated } from "./migrated.ts";
import type { ApiChanges } from "./api-changes.ts";
import type { Resources } from "./resources.ts";
import type { Types } from "./types.ts";

/** What came of a task. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** What came of a client; `null` where an error is among the diagnostics, or none was asked for. */
  readonly result: Result | null;
  /** What came of the types alone; else `null`. */
  readonly types: Types | null;
  /** What a project was given; `null` where an error is among the diagnostics, or none was to be given anything. */
  readonly initialized: Initialized | null;
  /** What was changed in a project; `null` where an error is among the diagnostics, or none was to be migrated. */
  readonly migration: Migrated | null;
  /** What became of a document that is extended; `null` where nothing was to be, or could be. */
  readonly extension: Extended | null;
  /** The operations of a document, where `list` is asked for them; else `null`. */
  readonly operations: readonly ListedOperation[] | null;
  /** The resources of a document, where they are asked for; else `null`. */
  readonly resources: Resources | null;
  /** What changes between two documents; `null` where an error is among the diagnostics, or none are compared. */
  readonly changes: ApiChanges | null;
  /** What `generate` would change in the output, as a unified diff; empty for `generate` itself. */
  readonly diff: string;
  /** What `generate` would do, where it is only asked for that; else `null`. */
  readonly preview: Omit<Preview, "diagnostics"> | null;
}

/** A client that was generated, or compared. */
export interface Result {
  /** The output folder. */
  readonly output: string;
  /** How many files it holds, the manifest among them. */
  readonly files: number;
  /** Paths in the output folder; both lists are empty where nothing was to be touched. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** The runtime folder that the client shares, and the one that it did before, with paths there; empty for `check`. */
  readonly runtimes: Written["runtimes"];
  readonly operations: number;
  /** The environment variables that the client will read. */
  readonly environment: readonly string[];
  /** How the project is read to want imports to end; `null` where the configuration says. */
  readonly imports: FoundImportExtension | null;
  /** The configuration, where it was found in a folder above; else `null`. */
  readonly configuration: string | null;
}

/** What came of a task that could not be done. */
export function failure(diagnostics: readonly Diagnostic[]): Outcome {
  return {
    diagnostics,
    result: null,
    types: null,
    initialized: null,
    migration: null,
    extension: null,
    operations: null,
    resources: null,
    changes: null,
    diff: "",
    preview: null,
  };
}

/** Whether there is an error among what was found. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Returns what was found as it is told: with `strict` all but notes are errors. */
export function asStrict(
  diagnostics: readonly Diagnostic[],
  { strict = false }: { readonly strict?: boolean },
): readonly Diagnostic[] {
  return diagnostics.map((one) =>
    strict && one.severity !== "note" ? { ...one, severity: "error" } : one,
  );
}
