import { constants } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { nearest } from "./disk.ts";
import type { Folder } from "./folder.ts";
import { readManifest } from "./manifest.ts";
import type { Purpose } from "./purpose.ts";
import { type PlannedFile, survey } from "./survey.ts";

/** How a folder differs from what it should hold. */
export interface Compared {
  readonly planned: readonly PlannedFile[];
  /** What speaks against the folder as a whole; then `planned` is empty. */
  readonly objections: readonly Diagnostic[];
}

/** Compares a folder with what it should hold, unless it is another's; with `force`, whosoever it is. */
export async function compare(
  folder: Folder,
  purpose: Purpose,
  force: boolean,
): Promise<Compared> {
  const manifest = await readManifest(folder);
  const objections = force ? [] : await purpose.objections(folder, manifest);
  if (objections.length > 0) return { planned: [], objections };
  const desired = await purpose.desired(folder, manifest);
  return { planned: await survey(folder, desired, manifest), objections };
}

/** What is to be done with a folder. */
export interface Plan {
  /** The files to write or to remove. */
  readonly changes: readonly PlannedFile[];
  /** How many files are already what they should be. */
  readonly unchanged: number;
  /** The hashes of all files that are to stand there, by path, once that is done. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What forbids it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What there is for the user to settle, once it is done. */
  readonly conflicts: readonly Diagnostic[];
}

/** Decides what to change in a folder. With `force`, also files that Pathwright did not write or that were edited. */
export async function decide(
  folder: Folder,
  purpose: Purpose,
  force: boolean,
): Promise<Plan> {
  const { planned, objections } = await compare(folder, purpose, force);
  const refusals = planned
    .map((file) => file.obstacle ?? refuse(folder, file, force))
    .filter((refusal) => refusal !== null);
  const changes = planned.filter(({ isRight }) => !isRight);
  const unchanged = planned.length - changes.length;
  const diagnostics =
    objections.length + refusals.length > 0
      ? [...objections, ...refusals]
      : await findClosed(folder, changes);
  return {
    changes,
    unchanged,
    hashes: hashesOf(planned),
    diagnostics,
    conflicts: conflictsIn(folder, planned),
  };
}

/** Tells the files in which what the user has made of them and what is generated are in conflict. */
export function conflictsIn(
  { shown }: Folder,
  planned: readonly PlannedFile[],
): Diagnostic[] {
  return planned
    .filter(({ conflicts }) => conflicts > 0)
    .map(({ path, conflicts }) =>
      diagnostic(
        "merge-conflict",
        `${join(shown, path)} has ${conflicts === 1 ? "a conflict" : `${String(conflicts)} conflicts`} between your changes and what is generated now`,
        null,
        "choose between what stands above and below each =======, and remove the marks",
      ),
    );
}

/** The hashes of the files that stand in a folder once its plan is carried out. */
function hashesOf(planned: readonly PlannedFile[]): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const { path, after, found, isRight } of planned) {
    const hash = isRight ? found : after;
    if (hash !== null) hashes.set(path, hash);
  }
  return hashes;
}

/** Why a file may not be replaced or removed; `null` where it may. */
function refuse(
  { shown }: Folder,
  { path, text, found, isRight, isOwn, isKnown }: PlannedFile,
  force: boolean,
): Diagnostic | null {
  const here = join(shown, path);
  if (found === null || isRight) return null;
  if (found === "other") {
    const message = `${here} is a folder, or no ordinary file, where a file is to be written`;
    return diagnostic("unwritable-output", message);
  }
  if (isOwn || force) return null;
  const fault = isKnown
    ? "was edited since Pathwright wrote it"
    : "was not written by Pathwright";
  const remedy = text === null ? "removes" : "overwrites";
  return diagnostic("foreign-file", `${here} ${fault}; --force ${remedy} it`);
}

/** Finds out, before anything is written, whether every folder in question takes a file that is renamed into it. */
async function findClosed(
  { root, disk }: Folder,
  planned: readonly PlannedFile[],
): Promise<Diagnostic[]> {
  const device = (await disk.lstat(await nearest(root, disk)))?.dev;
  const diagnostics: Diagnostic[] = [];
  for (const place of new Set(planned.map(({ folder }) => folder))) {
    const folder = await nearest(place, disk);
    await disk.access(folder, constants.W_OK | constants.X_OK);
    if ((await disk.lstat(folder))?.dev === device) continue;
    const message = `${folder} is on another file system than the output folder`;
    diagnostics.push(diagnostic("unwritable-output", message));
  }
  return diagnostics;
}
