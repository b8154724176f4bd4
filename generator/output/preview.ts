import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { disk as realDisk, nearest } from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, openFolder, pathsOutside } from "./folder.ts";
import { jobsOf } from "./jobs.ts";
import type { ManifestFacts } from "./print-manifest.ts";
import { decide } from "./plan.ts";
import type { PlannedFile } from "./survey.ts";
import { unsettled } from "./unsettled.ts";
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
  { force, runtime = null, known, disk = realDisk }: WriteOptions,
): Promise<Preview> {
  const outside = [files, runtime?.files].flatMap(pathsOutside);
  if (outside.length > 0) return refused(outside);
  try {
    const folder = await openFolder(directory, disk);
    const { client, runtimes } = await jobsOf(
      folder,
      files,
      facts,
      runtime,
      known,
    );
    const found: (Changes & { folder: string })[] = [];
    const refusals: Diagnostic[] = [];
    const objection = await unsettled([client, ...runtimes]);
    if (objection !== null) return refused([objection]);
    for (const { folder, purpose } of [client, ...runtimes]) {
      const obstacle = await fileInPlace(folder);
      if (obstacle !== null) return refused([obstacle]);
      const { changes, diagnostics } = await decide(folder, purpose, force);
      found.push({ folder: folder.shown, ...sorted(changes) });
      for (const one of diagnostics) refusals.push(one);
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

/** Returns a finding where a file stands in the place of a folder. */
async function fileInPlace({ root, disk }: Folder): Promise<Diagnostic | null> {
  const there = await nearest(root, disk);
  if ((await disk.lstat(there))?.isDirectory() === true) return null;
  const message = `cannot write ${there}: a file stands where a folder is needed`;
  return diagnostic("unwritable-output", message);
}

const none = { folder: "", added: [], changed: [], removed: [] };

function refused(diagnostics: readonly Diagnostic[]): Preview {
  return { added: [], changed: [], removed: [], runtimes: [], diagnostics };
}
