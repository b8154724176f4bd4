import type { Config } from "../config.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { findImportExtension } from "./import-extension.ts";

/** What the project around an output folder settles, and what it lacks. */
export interface Project {
  /** How imports should end there; `null` where the configuration says, or where nothing was looked up. */
  readonly imports: FoundImportExtension | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks up what a client needs to know of the project that its folder lies in; without a folder there is none. */
export async function inspectProject(
  output: string | undefined,
  { importExtension }: Config,
): Promise<Project> {
  if (output === undefined || importExtension !== undefined)
    return { imports: null, diagnostics: [] };
  const found = await findImportExtension(output);
  return "severity" in found
    ? { imports: null, diagnostics: [found] }
    : { imports: found, diagnostics: [] };
}
