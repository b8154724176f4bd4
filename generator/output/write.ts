import type { Diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, type Disk } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { apply, recover, stage } from "./journal.ts";
import { lock, unlock } from "./lock.ts";
import type { ManifestFacts } from "./manifest.ts";
import { decide, type Place } from "./plan.ts";

/** What writing did. With an error among the diagnostics nothing was changed, unless that error says otherwise. */
export interface Written {
  /** The paths written, the manifest among them. */
  readonly written: readonly string[];
  /** The paths removed: the manifest listed them, and they are no longer given. */
  readonly removed: readonly string[];
  /** How many files were already right, and were not touched. */
  readonly unchanged: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes an output folder hold exactly these files and a manifest, `.pathwright.json`: files that the manifest listed and
 * that are no longer given are removed, with the folders this leaves empty.
 *
 * Nothing at all is written where a path leaves the folder or another run is writing, and, unless `force`, where a file was not
 * written by Pathwright or edited since, or the folder is another client's or a newer generator's. A file that already says the
 * same stays as formatters left it. Killed at any moment, it leaves each file old or new, and the next call
 * of this or of `compareOutput` finishes or undoes it.
 *
 * @param directory the output folder, made where there is none; messages name it as it is given here
 * @param files the texts by path, relative and with `/`
 * @returns what was done; a full disk, a missing permission and their like are diagnostics, not exceptions
 */
export async function writeOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { force, disk = realDisk }: { force: boolean; disk?: Disk },
): Promise<Written> {
  const outside = pathsOutside(files);
  if (outside.length > 0) return refused(outside);
  try {
    await disk.mkdir(directory, { recursive: true });
    const folder = await openFolder(directory, disk);
    const refusal = await lock(folder);
    if (refusal !== null) return refused([refusal]);
    try {
      return await rewrite(folder, files, facts, force);
    } finally {
      await unlock(folder);
    }
  } catch (error) {
    return refused([explain(error, directory)]);
  }
}

/** Writes and removes what has to be, in a folder that is locked. */
async function rewrite(
  folder: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  force: boolean,
): Promise<Written> {
  await recover(folder);
  const { changes, unchanged, diagnostics } = await decide(
    folder,
    files,
    facts,
    force,
  );
  if (diagnostics.length > 0) return refused(diagnostics);
  if (changes.length === 0) return { ...refused([]), unchanged };
  const journal = await stage(folder, changes);
  try {
    const kept = await apply(folder, journal);
    return report(changes, kept, unchanged);
  } catch (error) {
    return refused([explain(error, folder.shown, "; the next run goes on")]);
  }
}

function report(
  changes: readonly Place[],
  kept: ReadonlyMap<string, Diagnostic>,
  unchanged: number,
): Written {
  const made = changes.filter(({ path }) => !kept.has(path));
  return {
    written: made.filter(({ after }) => after !== null).map(({ path }) => path),
    removed: made.filter(({ after }) => after === null).map(({ path }) => path),
    unchanged,
    diagnostics: [...kept.values()],
  };
}

function refused(diagnostics: readonly Diagnostic[]): Written {
  return { written: [], removed: [], unchanged: 0, diagnostics };
}
