import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, type Disk, nearest } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { unfinished } from "./journal.ts";
import { lockedBy } from "./lock.ts";
import type { ManifestFacts } from "./manifest.ts";
import { decide } from "./plan.ts";

/** What writing would do; nothing where an error is among the diagnostics. */
export interface Preview {
  /** The paths that would be written, by whether a file stands there. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells what `writeOutput` would do with the same arguments, or why it would refuse. Touches nothing, not even the lock. */
export async function previewOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { force, disk = realDisk }: { force: boolean; disk?: Disk },
): Promise<Preview> {
  const outside = pathsOutside(files);
  if (outside.length > 0) return refused(outside);
  try {
    const folder = await openFolder(directory, disk);
    const objection = (await lockedBy(folder)) ?? (await hindrance(folder));
    if (objection !== null) return refused([objection]);
    const { changes, diagnostics } = await decide(folder, files, facts, force);
    if (diagnostics.length > 0) return refused(diagnostics);
    const written = changes.filter(({ text }) => text !== null);
    const pathsOf = (places: typeof changes) => places.map(({ path }) => path);
    return {
      added: pathsOf(written.filter(({ found }) => found === null)),
      changed: pathsOf(written.filter(({ found }) => found !== null)),
      removed: pathsOf(changes.filter(({ text }) => text === null)),
      diagnostics: [],
    };
  } catch (error) {
    return refused([explain(error, directory)]);
  }
}

/** Why nothing can be foretold of a folder: a killed run has left its changes half made, or no folder can be made there. */
async function hindrance(folder: Folder): Promise<Diagnostic | null> {
  const { shown, root, disk } = folder;
  if ((await unfinished(folder)) !== null) {
    const message = `a run that was stopped has left ${shown} half written`;
    const help = "the next generate or check finishes its changes";
    return diagnostic("output-busy", message, null, help);
  }
  const there = await nearest(root, disk);
  if ((await disk.lstat(there)).isDirectory()) return null;
  const message = `cannot write ${there}: a file stands where a folder is needed`;
  return diagnostic("unwritable-output", message);
}

function refused(diagnostics: readonly Diagnostic[]): Preview {
  return { added: [], changed: [], removed: [], diagnostics };
}
