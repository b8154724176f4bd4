import type { Diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, type Disk, isDiskError } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { type Jobs, jobsOf } from "./jobs.ts";
import { apply, recover, stage } from "./journal.ts";
import { lock, patiently, unlock } from "./lock.ts";
import type { ManifestFacts } from "./print-manifest.ts";
import { decide, type Plan } from "./plan.ts";
import type { Known } from "./purpose.ts";
import type { SharedRuntime } from "./shared.ts";

/** What writing did. With an error among the diagnostics nothing was changed, unless that error says otherwise. */
export interface Written extends Changed {
  /** How many files were already right, and were not touched. */
  readonly unchanged: number;
  /** The hashes of the client's files as they stand now, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The same of the runtime folder that the client shares, and of the one that it did before. */
  readonly runtimes: readonly (Changed & { readonly folder: string })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was changed in a folder. */
interface Changed {
  /** The paths written, the manifest among them. */
  readonly written: readonly string[];
  /** The paths removed: the manifest listed them, and they are no longer given. */
  readonly removed: readonly string[];
}

/** How the folders of a client are written. */
export interface WriteOptions {
  readonly force: boolean;
  /** The runtime folder that the client shares; `null` where its runtime is among its files. */
  readonly runtime?: SharedRuntime | null;
  /** What is known of the client's files already. */
  readonly known?: Known;
  readonly disk?: Disk;
}

/**
 * Makes an output folder hold exactly these files and a manifest, `.pathwright.json`: files that the manifest listed and
 * that are no longer given are removed, with the folders this leaves empty. A shared runtime folder comes to hold what all its
 * clients need, first what this one does, and after it is written no more than that.
 *
 * Nothing at all is written where a path leaves the folder or another run is writing, and, unless `force`, where a file was not
 * written by Pathwright or edited since, or the folder is another client's or a newer generator's. What was made of a file that the user
 * keeps is merged with what is given. A file that already says the
 * same stays as formatters left it. Killed at any moment, it leaves each file old or new, and the next call
 * finishes or undoes it.
 *
 * @param directory the output folder, made where there is none; messages name it as it is given here
 * @param files the texts by path, relative and with `/`
 * @returns what was done; a full disk, a missing permission and their like are diagnostics, not exceptions
 */
export async function writeOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { force, runtime = null, known, disk = realDisk }: WriteOptions,
): Promise<Written> {
  const outside = [files, runtime?.files].flatMap(pathsOutside);
  if (outside.length > 0) return refused(outside);
  try {
    await disk.mkdir(directory, { recursive: true });
    const client = await openFolder(directory, disk);
    return await locked([client], lock, async () => {
      const jobs = await jobsOf(client, files, facts, runtime, known);
      const shared = jobs.runtimes.map(({ folder }) => folder);
      // In one order for all, so that no two runs wait for each other.
      shared.sort((one, other) => (one.root < other.root ? -1 : 1));
      const take = (folder: Folder): Promise<Diagnostic | null> =>
        patiently(() => lock(folder));
      const written = await locked(shared, take, () => rewrite(jobs, force));
      for (const folder of shared) await removeIfEmpty(folder);
      return written;
    });
  } catch (error) {
    return refused([explain(error, directory)]);
  }
}

/** Does some work while folders are this run's own, and as the last run has left them when it is done. */
async function locked(
  [folder, ...others]: readonly Folder[],
  take: (folder: Folder) => Promise<Diagnostic | null>,
  work: () => Promise<Written>,
): Promise<Written> {
  if (folder === undefined) return work();
  const refusal = await take(folder).catch((error: unknown) =>
    explain(error, folder.shown),
  );
  if (refusal !== null) return refused([refusal]);
  try {
    await recover(folder);
    return await locked(others, take, work);
  } finally {
    await unlock(folder);
  }
}

/** Writes and removes what has to be, in folders that are locked. */
async function rewrite(
  { growing, client, runtimes }: Jobs,
  force: boolean,
): Promise<Written> {
  const planned = await decide(client.folder, client.purpose, force);
  const refusals = [...planned.diagnostics];
  for (const { folder, purpose } of runtimes)
    for (const one of (await decide(folder, purpose, force)).diagnostics)
      refusals.push(one);
  if (refusals.length > 0) return refused(refusals);
  const done: Done[] = [];
  for (const job of [growing, client, ...runtimes]) {
    if (job === null) continue;
    const { folder, purpose } = job;
    const plan =
      job === client ? planned : await decide(folder, purpose, force);
    const outcome = await carryOut(folder, plan);
    done.push(outcome);
    if (outcome.diagnostics.length > 0) break;
  }
  return report(client.folder, planned, done);
}

/** What became of a plan. */
interface Done extends Changed {
  readonly folder: Folder;
  readonly diagnostics: readonly Diagnostic[];
}

async function carryOut(
  folder: Folder,
  { changes, diagnostics }: Plan,
): Promise<Done> {
  const nothing = { folder, written: [], removed: [], diagnostics };
  if (diagnostics.length > 0 || changes.length === 0) return nothing;
  let outlook = "";
  try {
    const journal = await stage(folder, changes);
    outlook = "; the next run goes on";
    const kept = await apply(folder, journal);
    const made = changes.filter(({ path }) => !kept.has(path));
    const written = made.filter(({ after }) => after !== null);
    const removed = made.filter(({ after }) => after === null);
    return {
      folder,
      written: written.map(({ path }) => path),
      removed: removed.map(({ path }) => path),
      diagnostics: [...kept.values()],
    };
  } catch (error) {
    const found = explain(error, folder.shown, outlook);
    return { ...nothing, diagnostics: [found] };
  }
}

function report(
  client: Folder,
  { unchanged, hashes, conflicts }: Plan,
  done: readonly Done[],
): Written {
  const shared = done.filter(({ folder }) => folder !== client);
  const names = new Set(shared.map(({ folder }) => folder.shown));
  return {
    ...changedIn(done.filter(({ folder }) => folder === client)),
    unchanged,
    hashes,
    runtimes: Array.from(names, (folder) => ({
      folder,
      ...changedIn(shared.filter((one) => one.folder.shown === folder)),
    })),
    diagnostics: [
      ...done.flatMap(({ diagnostics }) => diagnostics),
      ...conflicts,
    ],
  };
}

/** What was changed in a folder altogether, the manifest perhaps twice. */
function changedIn(done: readonly Changed[]): Changed {
  return {
    written: [...new Set(done.flatMap(({ written }) => written))],
    removed: done.flatMap(({ removed }) => removed),
  };
}

/** Removes a runtime folder that holds nothing any more: its last client has left it, or it was refused. */
async function removeIfEmpty({ root, disk }: Folder): Promise<void> {
  try {
    await disk.rmdir(root);
  } catch (error) {
    if (!isDiskError(error)) throw error;
  }
}

function refused(diagnostics: readonly Diagnostic[]): Written {
  const nothing = { written: [], removed: [], runtimes: [] };
  return { ...nothing, unchanged: 0, hashes: new Map(), diagnostics };
}
