import { constants } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  type Disk,
  type Fingerprint,
  fingerprint,
  hash,
  ifThere,
  inBatches,
} from "./disk.ts";
import { type Folder, follow, manifestName } from "./folder.ts";
import { type ManifestFacts, printManifest, readManifest } from "./manifest.ts";

/** A file that should stand in the output folder, or that the manifest says stands there. */
export interface Place {
  readonly path: string;
  /** What the file should hold; `null` where it should not be there. */
  readonly text: string | null;
  /** The hash of that. */
  readonly after: string | null;
  /** What is there now. */
  readonly found: Fingerprint;
  /** What Pathwright wrote there last; `null` where it wrote nothing. */
  readonly recorded: Fingerprint;
  /** The nearest folder above it that exists. */
  readonly folder: string;
  readonly obstacle: Diagnostic | null;
}

/** Compares an output folder with the files it should hold: those in their order, then stale ones, then the manifest. */
export async function survey(
  folder: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
): Promise<Place[]> {
  const manifest = await readManifest(folder);
  const recorded = await byPresentName(folder, files, manifest.files);
  const stale = [...recorded.keys()].filter((path) => !files.has(path));
  const places = await inBatches([...files.keys(), ...stale], (path) =>
    look(folder, path, files.get(path) ?? null, recorded.get(path) ?? null),
  );
  const text = printManifest(files, facts);
  const own = await look(folder, manifestName, text, null);
  return [
    ...places.filter((place) => !isGone(place)),
    { ...own, recorded: manifest.broken ? null : own.found },
  ];
}

async function look(
  folder: Folder,
  path: string,
  text: string | null,
  recorded: string | null,
): Promise<Place> {
  const way = await follow(folder, path);
  const found =
    way.obstacle === null
      ? await fingerprint(join(folder.root, path), folder.disk)
      : null;
  const after = text === null ? null : hash(text);
  return { path, text, after, found, recorded, ...way };
}

/** Whether a stale file is there no more: nothing is, or a folder of the user's. */
function isGone({ text, found, obstacle }: Place): boolean {
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
  hashes: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const names = new Map(
    [...files.keys()].map((path) => [path.toLowerCase(), path]),
  );
  const result = new Map<string, string>();
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

/** What is to be done with an output folder. */
export interface Plan {
  /** The places to write or to remove. */
  readonly changes: readonly Place[];
  /** How many files are already what they should be. */
  readonly unchanged: number;
  /** What forbids it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Decides what to write and what to remove. With `force`, also files that Pathwright did not write or that were edited. */
export async function plan(
  folder: Folder,
  places: readonly Place[],
  force: boolean,
): Promise<Plan> {
  const refusals = places
    .map((place) => place.obstacle ?? refuse(folder, place, force))
    .filter((refusal) => refusal !== null);
  const changed = places.filter(({ found, after }) => found !== after);
  return {
    changes: changed,
    unchanged: places.length - changed.length,
    diagnostics:
      refusals.length > 0 ? refusals : await findClosed(folder, changed),
  };
}

/** Why a file may not be replaced or removed; `null` where it may. */
function refuse(
  { shown }: Folder,
  { path, text, after, found, recorded }: Place,
  force: boolean,
): Diagnostic | null {
  const here = join(shown, path);
  if (found === null || found === after) return null;
  if (found === "other") {
    const message = `${here} is a folder, or no ordinary file, where a file is to be written`;
    return diagnostic("unwritable-output", message);
  }
  if (found === recorded || force) return null;
  const fault =
    recorded === null
      ? "was not written by Pathwright"
      : "was edited since Pathwright wrote it";
  const remedy = text === null ? "removes" : "overwrites";
  return diagnostic("foreign-file", `${here} ${fault}; --force ${remedy} it`);
}

/** Finds out, before anything is written, whether every folder in question takes a file that is renamed into it. */
async function findClosed(
  { root, disk }: Folder,
  places: readonly Place[],
): Promise<Diagnostic[]> {
  const { dev } = await disk.lstat(root);
  const diagnostics: Diagnostic[] = [];
  for (const folder of new Set(places.map((place) => place.folder))) {
    await disk.access(folder, constants.W_OK | constants.X_OK);
    if ((await disk.lstat(folder)).dev === dev) continue;
    const message = `${folder} is on another file system than the output folder`;
    diagnostics.push(diagnostic("unwritable-output", message));
  }
  return diagnostics;
}
