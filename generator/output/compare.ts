import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostics.ts";
import {
  disk as realDisk,
  type Disk,
  ifThere,
  inBatches,
  readText,
} from "./disk.ts";
import { explain } from "./failures.ts";
import {
  type Folder,
  openFolder,
  pathsOutside,
  stagingName,
} from "./folder.ts";
import { recover } from "./journal.ts";
import { lock, unlock } from "./lock.ts";
import { type ManifestFacts, readManifest } from "./manifest.ts";
import { objections } from "./objections.ts";
import { type Place, survey } from "./plan.ts";

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
 * Tells how an output folder differs from these files and their manifest. Writes nothing, except that it finishes or undoes
 * what a killed run left behind. How files are formatted does not count.
 */
export async function compareOutput(
  directory: string,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  { disk = realDisk }: { disk?: Disk } = {},
): Promise<Compared> {
  const outside = pathsOutside(files);
  if (outside.length > 0) return { differences: [], diagnostics: outside };
  try {
    const folder = await openFolder(directory, disk);
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
