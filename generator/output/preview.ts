import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, nearest } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { jobsOf } from "./jobs.ts";
import { unfinished } from "./journal.ts";
import { lockedBy, patiently } from "./lock.ts";
import type { ManifestFacts } from "./manifest.ts";
import { decide, type PlannedFile } from "./plan.ts";
import type { WriteOptions } from "./write.ts";

/** What writing would do; nothing where an error is among the diagnostics. */
export interface Preview extends Changes {
  /** The same of the runtime folder that the client shares, and of the one that it did before. */
  readonly runtimes: readonly (Changes & { readonly folder: string })[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The paths that would be written in a folder, by whether a file stands there, and those that would be removed. */
interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Tells what `writeOutput` would do with the same arguments, or why it would refuse. Touches nothing, not even the lock. */
export async function previewOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { force, runtime = null, disk = realDisk }: WriteOptions,
): Promise<Preview> {
  const outside = [files, runtime?.files].flatMap(pathsOutside);
  if (outside.length > 0) return refused(outside);
  try {
    const folder = await openFolder(directory, disk);
    const { client, runtimes } = await jobsOf(folder, files, facts, runtime);
    const found: (Changes & { folder: string })[] = [];
    const refusals: Diagnostic[] = [];
    for (const { folder, purpose } of [client, ...runtimes]) {
      const objection =
        (await (folder === client.folder
          ? lockedBy(folder)
          : patiently(() => lockedBy(folder)))) ?? (await hindrance(folder));
      if (objection !== null) return refused([objection]);
      const { changes, diagnostics } = await decide(folder, purpose, force);
      found.push({ folder: folder.shown, ...sorted(changes) });
      refusals.push(...diagnostics);
    }
    const [{ folder: _, ...own } = none, ...others] = found;
    return refusals.length > 0
      ? refused(refusals)
      : { ...own, runtimes: others, diagnostics: [] };
  } catch (error) {
    return refused([explain(error, directory)]);
  }
}

function sorted(changes: readonly PlannedFile[]): Changes {
  const written = changes.filter(({ text }) => text !== null);
  const pathsOf = (planned: readonly PlannedFile[]): string[] =>
    planned.map(({ path }) => path);
  return {
    added: pathsOf(written.filter(({ found }) => found === null)),
    changed: pathsOf(written.filter(({ found }) => found !== null)),
    removed: pathsOf(changes.filter(({ text }) => text === null)),
  };
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

const none = { folder: "", added: [], changed: [], removed: [] };

function refused(diagnostics: readonly Diagnostic[]): Preview {
  return { added: [], changed: [], removed: [], runtimes: [], diagnostics };
}
