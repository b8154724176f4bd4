import type { Diagnostic } from "../model/diagnostics.ts";
import type { Content } from "./content.ts";
import { type Folder, manifestName } from "./folder.ts";
import { isKept } from "./kept.ts";
import type { Manifest } from "./manifest.ts";
import { type ManifestFacts, printManifest } from "./print-manifest.ts";
import { clientObjections } from "./objections.ts";

/** Hashes of files by their paths. */
export type Hashes = Readonly<Record<string, string>>;

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
  readonly others: ReadonlyMap<string, string>;
  /** The files that the user keeps, or folders of such. */
  readonly keep: readonly string[];
  /** The hashes of what the last run left, where they are known and the manifest is still that run's. */
  readonly known: ReadonlyMap<string, Omit<Content, "text">>;
  /** Prints the manifest, given the hash of what each file says; `null` where there is to be none. */
  readonly manifest: (meanings: ReadonlyMap<string, string>) => string | null;
}

/**
 * A folder for exactly these files of a client; `runtime` is the way to the runtime folder that it shares, `last` the hashes of the
 * files that the last run left.
 */
export function forClient(
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  runtime: string | null,
  last: Hashes,
): Purpose {
  const { keep = [] } = facts;
  const kept = new Map([...files].filter(([path]) => isKept(keep, path)));
  const desiredBy = (manifest: Manifest): Desired => ({
    files,
    others: new Map(),
    keep,
    known: knownBy(manifest, last),
    manifest: (meanings) => printManifest(meanings, facts, runtime, kept),
  });
  return {
    objections: (folder, manifest) =>
      clientObjections(folder, files, facts, manifest),
    desired: (_, manifest) => Promise.resolve(desiredBy(manifest)),
  };
}

/** The hashes of what a manifest knows and the last run left: what is recorded is what those files said, if it is that run's manifest. */
function knownBy({ hash, files }: Manifest, last: Hashes): Desired["known"] {
  const known = new Map<string, Omit<Content, "text">>();
  if (hash === null || hash !== last[manifestName]) return known;
  for (const [path, meanings] of files) {
    const [meaning] = meanings;
    const left = last[path];
    if (left !== undefined && meaning !== undefined)
      known.set(path, { hash: left, meaning });
  }
  return known;
}
