import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  type Fingerprint,
  fingerprint,
  hash,
  ifThere,
  inBatches,
  isDiskError,
  readText,
} from "./disk.ts";
import {
  type Folder,
  follow,
  manifestName,
  stagingName,
  staysInside,
} from "./folder.ts";
import { parseJson } from "./json.ts";
import { isObject } from "../openapi/json.ts";
import type { PlannedFile } from "./survey.ts";

const journalName = "journal.json";

/** The journal's name until all of it is written. */
const partName = `${journalName}.part`;

/** One file to write or to remove. */
export interface Change {
  readonly path: string;
  /** What stands there now. Only that is replaced or removed: what came later is kept. */
  readonly before: Fingerprint;
  /** The hash of what is to stand there; `null` where nothing is. */
  readonly after: string | null;
}

/** A file to write or to remove, and its permissions; without them they are those of a new file. */
export interface Staged extends Pick<
  PlannedFile,
  "path" | "text" | "after" | "found"
> {
  readonly mode?: number | null;
}

/** Writes an ordinary file of our own: what stands there already, a link say, is never written to. */
const anew = { flush: true, flag: "wx" } as const;

const anyDepth = { recursive: true } as const;

/**
 * Writes every new content beside the output, then the journal of all changes. From the moment the journal has its name the
 * changes will be made, by this run or by the next one; until then nothing in the output has changed.
 *
 * Contents have reached the disk before the journal has its name, so that this holds when the power fails too.
 */
export async function stage(
  folder: Folder,
  planned: readonly Staged[],
): Promise<Change[]> {
  const { root, disk } = folder;
  const changes = planned.map(({ path, found, after }) => {
    return { path, before: found, after };
  });
  try {
    const part = join(root, stagingName, partName);
    const contents = planned.flatMap(({ path, text, mode = null }) =>
      text === null ? [] : [{ file: staged(root, path), text, mode }],
    );
    const journal = { file: part, text: JSON.stringify(changes), mode: null };
    await inBatches([...contents, journal], async ({ file, text, mode }) => {
      await disk.writeFile(file, text, anew);
      if (mode !== null) await disk.chmod(file, mode);
    });
    await disk.rename(part, join(root, stagingName, journalName));
    return changes;
  } catch (error) {
    await discard(folder);
    throw error;
  }
}

/**
 * Makes staged changes, writing before removing and the manifest last, and forgets the journal. Doing it again after it was
 * interrupted does the rest; `isFirst`: nobody has begun with them, so that all that was staged is there. Gives a finding, by path,
 * for each change that could not be made without a loss.
 */
export async function apply(
  folder: Folder,
  changes: readonly Change[],
  isFirst = true,
): Promise<Map<string, Diagnostic>> {
  const isManifest = ({ path }: Change) => path === manifestName;
  const rounds = [
    changes.filter((change) => change.after !== null && !isManifest(change)),
    changes.filter((change) => change.after === null && !isManifest(change)),
    changes.filter(isManifest),
  ];
  const kept = new Map<string, Diagnostic>();
  const folders = new Map<string, Promise<unknown>>();
  const makeFolder = (path: string): Promise<unknown> => {
    const made = folders.get(path) ?? folder.disk.mkdir(path, anyDepth);
    folders.set(path, made);
    return made;
  };
  for (const round of rounds) {
    await inBatches(round, async (change) => {
      const reason = await make(folder, change, isFirst, makeFolder);
      if (reason !== null) kept.set(change.path, reason);
    });
  }
  await discard(folder);
  return kept;
}

/**
 * Finishes what a killed run left behind: its changes where its journal is complete, else nothing but tidying up. What it
 * finds in the way it leaves as it is: the run that follows looks at the folder anew.
 */
export async function recover(folder: Folder): Promise<void> {
  const changes = await unfinished(folder);
  await (changes === null ? discard(folder) : apply(folder, changes, false));
}

/** Reads the changes that a killed run had decided on; `null` where there are none. */
export async function unfinished({
  root,
  disk,
}: Folder): Promise<Change[] | null> {
  const text = await readText(join(root, stagingName, journalName), disk);
  return parseChanges(parseJson(text));
}

/** Makes one change, unless that is done already. Gives the reason where it must not be made any more. */
async function make(
  folder: Folder,
  { path, before, after }: Change,
  isFirst: boolean,
  makeFolder: (path: string) => Promise<unknown>,
): Promise<Diagnostic | null> {
  const { root, disk, shown } = folder;
  const { obstacle } = await follow(folder, path);
  if (obstacle !== null) return obstacle;
  const target = join(root, path);
  const found = await fingerprint(target, disk);
  if (found !== after && found !== before)
    return diagnostic(
      "foreign-file",
      `${join(shown, path)} was edited while it was to be replaced, and is kept`,
    );
  if (after === null) {
    if (found !== null) await disk.unlink(target);
    await prune(folder, dirname(path));
  } else if (
    isFirst ||
    (await fingerprint(staged(root, path), disk)) === after
  ) {
    await makeFolder(dirname(target));
    await disk.rename(staged(root, path), target);
  }
  return null;
}

/** Removes folders, from this one upwards, as long as they are empty. */
async function prune({ root, disk }: Folder, path: string): Promise<void> {
  for (let empty = path; empty !== "."; empty = dirname(empty)) {
    try {
      await disk.rmdir(join(root, empty));
    } catch (error) {
      if (isDiskError(error)) return;
      throw error;
    }
  }
}

/**
 * Removes what was staged, the journal first: without it the rest means nothing. What has none of Pathwright's names there is not
 * Pathwright's.
 */
async function discard({ root, disk }: Folder): Promise<void> {
  const staging = join(root, stagingName);
  await ifThere(disk.unlink(join(staging, journalName)));
  for (const name of await disk.readdir(staging))
    if (name === partName || stagedName.test(name))
      await disk.unlink(join(staging, name));
}

const stagedName = /^[\da-f]{64}$/;

/** Where a file's new content waits. A hash is a name on every disk, whatever the path. */
function staged(root: string, path: string): string {
  return join(root, stagingName, hash(path));
}

/** The changes of a journal, or `null` where it is none that Pathwright wrote. */
function parseChanges(value: unknown): Change[] | null {
  if (!Array.isArray(value)) return null;
  return value.every(isChange) ? value : null;
}

function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false;
  const { path, before, after } = value;
  return (
    typeof path === "string" &&
    (staysInside(path) || path === manifestName) &&
    (before === null || typeof before === "string") &&
    (after === null || typeof after === "string")
  );
}
