import { constants } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  type Content,
  contentOf,
  isGenerated,
  isHalfMerged,
  meaningOf,
} from "./content.ts";
import {
  type Disk,
  type Fingerprint,
  fingerprint,
  ifThere,
  inBatches,
  nearest,
  readText,
} from "./disk.ts";
import { type Folder, follow, manifestName } from "./folder.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import type { Desired, Purpose } from "./purpose.ts";

/** A file that should stand in the output folder, or that the manifest says stands there. */
export interface PlannedFile {
  readonly path: string;
  /** What the file should hold; `null` where it should not be there. */
  readonly text: string | null;
  /** The hash of that. */
  readonly after: string | null;
  /** What is there now. */
  readonly found: Fingerprint;
  /** Whether that says what it should, however it is formatted. */
  readonly isRight: boolean;
  /** Whether Pathwright wrote it, and nobody has changed since what it says. */
  readonly isOwn: boolean;
  /** Whether Pathwright wrote it at some time. */
  readonly isKnown: boolean;
  /** The nearest folder above it that exists. */
  readonly folder: string;
  readonly obstacle: Diagnostic | null;
}

/** Compares an output folder with the files it should hold: those in their order, then stale ones, then the manifest. */
async function survey(
  folder: Folder,
  { files, kept, known, manifest: print }: Desired,
  manifest: Manifest,
): Promise<PlannedFile[]> {
  const recorded = await byPresentName(folder, files, manifest.files);
  const stale = [...recorded.keys()].filter(
    (path) => !files.has(path) && !kept.has(path),
  );
  const contents = new Map(
    Array.from(files, ([path, text]) => {
      return [path, contentOf(path, text, known.get(path))] as const;
    }),
  );
  const planned = await inBatches([...files.keys(), ...stale], (path) => {
    const hashes = recorded.get(path);
    const owns = (text: string, meaning: string): boolean =>
      hashes?.has(meaning) || mayRebuild(manifest, text);
    const wanted = contents.get(path) ?? null;
    return look(folder, path, wanted, owns, hashes !== undefined);
  });
  const meanings = Array.from(contents, ([path, { meaning }]) => {
    return [path, meaning] as const;
  });
  const text = print(new Map([...meanings, ...kept]));
  const isOwn = manifest.state !== "foreign";
  const wanted = text === null ? null : contentOf(manifestName, text);
  const own = await look(folder, manifestName, wanted, () => isOwn, isOwn);
  return [...planned, own].filter((file) => !isGone(file));
}

/**
 * Whether a text is Pathwright's although the manifest cannot tell: where that is lost or half merged a file with the header
 * is, and always one that git left half merged itself, as both its sides are in the history.
 */
function mayRebuild({ state }: Manifest, text: string): boolean {
  const isDoubtful = state === "lost" || state === "merged";
  return isGenerated(text) && (isDoubtful || isHalfMerged(text));
}

/** Looks at a file; `wanted` is `null` where no file should be. `owns` is asked of another text, and of the hash of what it says. */
async function look(
  folder: Folder,
  path: string,
  wanted: Content | null,
  owns: (text: string, meaning: string) => boolean,
  isKnown: boolean,
): Promise<PlannedFile> {
  const way = await follow(folder, path);
  const target = join(folder.root, path);
  const found =
    way.obstacle === null ? await fingerprint(target, folder.disk) : null;
  const text = wanted?.text ?? null;
  const after = wanted?.hash ?? null;
  const common = { path, text, after, found, isKnown, ...way };
  if (found === after) return { ...common, isRight: true, isOwn: true };
  const current = found === null ? null : await readText(target, folder.disk);
  if (way.obstacle !== null || current === null)
    return { ...common, isRight: false, isOwn: false };
  const meaning = meaningOf(path, current);
  const isRight = meaning === wanted?.meaning;
  return { ...common, isRight, isOwn: isRight || owns(current, meaning) };
}

/** Whether a stale file is there no more: nothing is, or a folder of the user's. */
function isGone({ text, found, obstacle }: PlannedFile): boolean {
  if (text !== null || obstacle?.code === "outside-output") return false;
  return found === null || found === "other";
}

/**
 * The manifest's hashes by path. Where the disk ignores case, a file whose name only changed its case is one file under two
 * names: the hash then counts for the present name, and nothing is stale.
 */
async function byPresentName(
  { root, disk }: Folder,
  files: ReadonlyMap<string, string>,
  hashes: Manifest["files"],
): Promise<Map<string, ReadonlySet<string>>> {
  const names = new Map(
    [...files.keys()].map((path) => [path.toLowerCase(), path]),
  );
  const result = new Map<string, ReadonlySet<string>>();
  for (const [path, recorded] of hashes) {
    const name = names.get(path.toLowerCase());
    const isRenamed =
      name !== undefined &&
      !files.has(path) &&
      (await isOneFile(join(root, name), join(root, path), disk));
    result.set(isRenamed ? name : path, recorded);
  }
  return result;
}

async function isOneFile(
  one: string,
  other: string,
  disk: Disk,
): Promise<boolean> {
  const first = await ifThere(disk.lstat(one));
  const second = await ifThere(disk.lstat(other));
  return (
    first !== null && first.ino === second?.ino && first.dev === second.dev
  );
}

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
  return { changes, unchanged, hashes: hashesOf(planned), diagnostics };
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
  const { dev } = await disk.lstat(await nearest(root, disk));
  const diagnostics: Diagnostic[] = [];
  for (const place of new Set(planned.map(({ folder }) => folder))) {
    const folder = await nearest(place, disk);
    await disk.access(folder, constants.W_OK | constants.X_OK);
    if ((await disk.lstat(folder)).dev === dev) continue;
    const message = `${folder} is on another file system than the output folder`;
    diagnostics.push(diagnostic("unwritable-output", message));
  }
  return diagnostics;
}
