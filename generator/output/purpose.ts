import type { Diagnostic } from "../model/diagnostics.ts";
import type { Folder } from "./folder.ts";
import {
  type Manifest,
  type ManifestFacts,
  printManifest,
} from "./manifest.ts";
import { clientObjections } from "./objections.ts";

/** What a folder is for: the client of a document, or a runtime that clients share. */
export interface Purpose {
  /** Finds out whether the folder as a whole is another's; its manifest says so. */
  objections(folder: Folder, manifest: Manifest): Promise<Diagnostic[]>;
  /** Returns what the folder should hold. */
  desired(folder: Folder, manifest: Manifest): Promise<Desired>;
}

/** What a folder should hold. */
export interface Desired {
  /** The texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** What is recorded of other files that somebody needs: they stay as they are. */
  readonly kept: ReadonlyMap<string, string>;
  /** Prints the manifest, given the hash of what each file says; `null` where there is to be none. */
  readonly manifest: (meanings: ReadonlyMap<string, string>) => string | null;
}

/** A folder for exactly these files of a client; `runtime` is the way to the runtime folder that it shares. */
export function forClient(
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  runtime: string | null,
): Purpose {
  const desired: Desired = {
    files,
    kept: new Map(),
    manifest: (meanings) => printManifest(meanings, facts, runtime),
  };
  return {
    objections: (folder, manifest) =>
      clientObjections(folder, files, facts, manifest),
    desired: () => Promise.resolve(desired),
  };
}
