import { join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  disk as realDisk,
  type Disk,
  ifThere,
  inBatches,
  isDiskError,
  readText,
} from "./disk.ts";
import { type Folder, stagingName, staysInside } from "./folder.ts";
import { apply, recover, stage } from "./journal.ts";
import { lock, unlock } from "./lock.ts";
import { type ManifestFacts, readManifest } from "./manifest.ts";
import { objections } from "./objections.ts";
import { type Place, plan, survey } from "./plan.ts";

export { manifestName } from "./folder.ts";
export type { ManifestFacts } from "./manifest.ts";

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

/** How an output folder differs from what it should hold. */
export interface Compared {
  readonly differences: readonly Difference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One file that is not what it should be, both texts with LF line ends. */
export interface Difference {
  readonly path: string;
  /** What is there; `null` where there is no file. */
  readonly current: string | null;
  /** What should be there; `null` where the file is stale. */
  readonly expected: string | null;
  /** Whether it takes force to make it so: what is there was edited, or is not Pathwright's. */
  readonly needsForce: boolean;
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
  const outside = checkPaths(files);
  if (outside.length > 0) return refused(outside);
  try {
    await disk.mkdir(directory, { recursive: true });
    const folder = await open(directory, disk);
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

/**
 * Tells how an output folder differs from these files and their manifest. Writes nothing, except that it finishes or undoes
 * what a killed run left behind. How files are formatted does not count.
 */
export async function compareOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { disk = realDisk }: { disk?: Disk } = {},
): Promise<Compared> {
  const outside = checkPaths(files);
  if (outside.length > 0) return { differences: [], diagnostics: outside };
  try {
    const folder = await open(directory, disk);
    const refusal = await tidy(folder);
    if (refusal !== null) return { differences: [], diagnostics: [refusal] };
    const manifest = await readManifest(folder);
    const objected = await objections(folder, files, facts, manifest);
    if (objected.length > 0) return { differences: [], diagnostics: objected };
    const places = await survey(folder, files, facts, manifest);
    const differing = places.filter(({ isRight }) => !isRight);
    return {
      differences: await inBatches(differing, (place) => show(folder, place)),
      diagnostics: places
        .map(({ obstacle }) => obstacle)
        .filter((obstacle) => obstacle !== null),
    };
  } catch (error) {
    return { differences: [], diagnostics: [explain(error, directory)] };
  }
}

async function open(directory: string, disk: Disk): Promise<Folder> {
  const real = await ifThere(disk.realpath(directory));
  return { shown: directory, root: real ?? resolve(directory), disk };
}

/** Writes and removes what has to be, in a folder that is locked. */
async function rewrite(
  folder: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  force: boolean,
): Promise<Written> {
  await recover(folder);
  const manifest = await readManifest(folder);
  const objected = force
    ? []
    : await objections(folder, files, facts, manifest);
  if (objected.length > 0) return refused(objected);
  const places = await survey(folder, files, facts, manifest);
  const { changes, unchanged, diagnostics } = await plan(folder, places, force);
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

/** Finishes or undoes what a killed run left in a folder; gives a finding where another run has it. */
async function tidy(folder: Folder): Promise<Diagnostic | null> {
  const staging = join(folder.root, stagingName);
  if ((await ifThere(folder.disk.lstat(staging))) === null) return null;
  const refusal = await lock(folder);
  if (refusal !== null) return refusal;
  try {
    await recover(folder);
    return null;
  } finally {
    await unlock(folder);
  }
}

/** A differing file for people to read; what is no file, a link say, reads as an empty one. */
async function show(
  { root, disk }: Folder,
  { path, text, found, isOwn }: Place,
): Promise<Difference> {
  const current =
    found === null ? null : ((await readText(join(root, path), disk)) ?? "");
  const needsForce = found !== null && !isOwn;
  return { path, current: withLf(current), expected: withLf(text), needsForce };
}

function withLf(text: string | null): string | null {
  return text === null ? null : text.replaceAll("\r\n", "\n");
}

/** Finds the paths that leave the folder. @throws Error where a path is a file and a folder, which is a bug. */
function checkPaths(files: ReadonlyMap<string, string>): Diagnostic[] {
  const outside: Diagnostic[] = [];
  for (const path of files.keys()) {
    const names = path.split("/");
    const folders = names.map((_, depth) => names.slice(0, depth).join("/"));
    const clash = folders.find((folder) => files.has(folder));
    if (clash) throw new Error(`${clash} is to be a file and a folder`);
    const message = `the path ${JSON.stringify(path)} leaves the output folder`;
    if (!staysInside(path)) outside.push(diagnostic("outside-output", message));
  }
  return outside;
}

function refused(diagnostics: readonly Diagnostic[]): Written {
  return { written: [], removed: [], unchanged: 0, diagnostics };
}

/** What the file system said, for people. @throws the error itself where it came from elsewhere, which is a bug. */
function explain(error: unknown, directory: string, outlook = ""): Diagnostic {
  if (!isDiskError(error)) throw error;
  const path = error.path?.includes(stagingName)
    ? directory
    : (error.path ?? directory);
  const reason = reasons.get(error.code ?? "") ?? error.message;
  return diagnostic(
    "unwritable-output",
    `cannot write ${path}: ${reason}${outlook}`,
  );
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EDQUOT", "the disk quota is used up"],
  ["EEXIST", "a file stands where a folder is needed"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
]);
