import type { Diagnostic } from "../model/diagnostics.ts";
import type { Contents } from "./content.ts";
import { type Folder, manifestName } from "./folder.ts";
import { isKept } from "./kept.ts";
import type { Manifest } from "./manifest.ts";
import { type ManifestFacts, printManifest } from "./print-manifest.ts";
import { clientObjections } from "./objections.ts";

/** Hashes of files by their paths. */
export type Hashes = Readonly<Record<string, string>>;

/** The hashes of what texts say, by those of the texts. */
export type Meanings = ReadonlyMap<string, string>;

/** What is known of a client's files, so that it need not be found again. */
export interface Known {
  /** The hashes of the files as the last run left them; `null` where that is not known. */
  readonly last?: Hashes | null;
  /** Some of the texts with their hashes, and maybe others. */
  readonly contents?: Contents;
}

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
  /** Some of the texts with their hashes, and maybe others. */
  readonly contents: Contents;
  /** What some of the texts say, and maybe others. */
  readonly meanings: Meanings;
  /** Prints the manifest, given the hash of what each file says; `null` where there is to be none. */
  readonly manifest: (meanings: ReadonlyMap<string, string>) => string | null;
}

/** A folder for exactly these files of a client; `runtime` is the way to the runtime folder that it shares. */
export function forClient(
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  runtime: string | null,
  { last, contents = new Map() }: Known,
): Purpose {
  const { keep = [] } = facts;
  const kept = new Map([...files].filter(([path]) => isKept(keep, path)));
  const desiredBy = (manifest: Manifest): Desired => ({
    files,
    others: new Map(),
    keep,
    contents,
    meanings: recorded(manifest, last ?? {}),
    manifest: (meanings) => printManifest(meanings, facts, runtime, kept),
  });
  return {
    objections: (folder, manifest) =>
      clientObjections(folder, files, facts, manifest),
    desired: (_, manifest) => Promise.resolve(desiredBy(manifest)),
  };
}

/** What a manifest knows of what the last run left: what is recorded is what those files said, if it is that run's manifest. */
function recorded({ hash, files }: Manifest, last: Hashes): Meanings {
  const meanings = new Map<string, string>();
  if (hash === null || hash !== last[manifestName]) return meanings;
  for (const [path, [meaning]] of files) {
    const left = last[path];
    if (left !== undefined && meaning !== undefined)
      meanings.set(left, meaning);
  }
  return meanings;
}
