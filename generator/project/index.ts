import type { Diagnostic } from "../model/diagnostics.ts";
import type {
  FoundImportExtension,
  ImportExtension,
} from "../model/project.ts";
import { findImportExtension } from "./import-extension.ts";
import { checkOpenapiFetch } from "./openapi-fetch.ts";

/** What the project around an output folder settles, and what it lacks. */
export interface Project {
  /** How imports should end there; `null` where the configuration says, or where nothing was looked up. */
  readonly imports: FoundImportExtension | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the configuration says that else the project settles, and what the client imports. */
interface ProjectOptions {
  readonly importExtension?: ImportExtension;
  readonly transport?: "openapi-fetch" | "vendored";
  /** The runtime folder that the client shares. */
  readonly runtime?: string;
}

/** Looks up what a client needs to know of the project that its folder lies in; without a folder there is none. */
export async function inspectProject(
  output: string | undefined,
  { importExtension, transport = "openapi-fetch", runtime }: ProjectOptions,
): Promise<Project> {
  if (output === undefined) return { imports: null, diagnostics: [] };
  const lack =
    transport === "openapi-fetch" ? checkOpenapiFetch(runtime ?? output) : null;
  const diagnostics = lack === null ? [] : [lack];
  if (importExtension !== undefined) return { imports: null, diagnostics };
  const found = await findImportExtension(output);
  return "severity" in found
    ? { imports: null, diagnostics: [found, ...diagnostics] }
    : { imports: found, diagnostics };
}
