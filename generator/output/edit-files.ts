import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  disk as realDisk,
  type Disk,
  fingerprint,
  hash,
  ifThere,
} from "./disk.ts";
import { explain } from "./failures.ts";
import { type Folder, follow, openFolder, staysInside } from "./folder.ts";
import { apply, recover, stage } from "./journal.ts";
import { lock, unlock } from "./lock.ts";

/** A file of a project, and what it says before and after; `null` is no file. */
export interface EditedFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Edits files of a folder that are the user's own: all of them or, where one is no longer what it was, none. `plan` is asked while
 * no other run writes there, and after what a stopped one left half done is finished. Killed at any moment, each file is old or new, and the next
 * call goes on. A file keeps its permissions; nothing is written through a symbolic link.
 *
 * @param directory the folder, as messages name it
 * @returns what was in the way, and a full disk, a missing permission and their like
 */
export async function editFiles(
  directory: string,
  plan: () => Promise<readonly EditedFile[]>,
  disk: Disk = realDisk,
): Promise<readonly Diagnostic[]> {
  try {
    const folder = await openFolder(directory, disk);
    const refusal = await lock(folder);
    if (refusal !== null) return [refusal];
    try {
      await recover(folder);
      return await edit(folder, await plan());
    } finally {
      await unlock(folder);
    }
  } catch (error) {
    return [explain(error, directory)];
  }
}

async function edit(
  folder: Folder,
  files: readonly EditedFile[],
): Promise<readonly Diagnostic[]> {
  if (files.length === 0) return [];
  const refusals: Diagnostic[] = [];
  const staged = [];
  for (const { path, before, after } of files) {
    const found = before === null ? null : hash(before);
    const refusal = await refuse(folder, path, found);
    if (refusal !== null) refusals.push(refusal);
    const stats = await ifThere(folder.disk.lstat(join(folder.root, path)));
    const mode = stats === null ? null : stats.mode & 0o777;
    const hashed = after === null ? null : hash(after);
    staged.push({ path, found, text: after, after: hashed, mode });
  }
  if (refusals.length > 0) return refusals;
  const kept = await apply(folder, await stage(folder, staged));
  return [...kept.values()];
}

/** Why a file cannot be edited; `null` where it can. */
async function refuse(
  folder: Folder,
  path: string,
  expected: string | null,
): Promise<Diagnostic | null> {
  const here = join(folder.shown, path);
  if (!staysInside(path))
    return diagnostic(
      "outside-output",
      `${here} is not in the project's folder, or is not to be edited`,
    );
  const { obstacle } = await follow(folder, path);
  if (obstacle !== null) return obstacle;
  const found = await fingerprint(join(folder.root, path), folder.disk);
  return found === expected
    ? null
    : diagnostic(
        "foreign-file",
        `${here} was edited meanwhile, and is left as it is`,
      );
}
