import { join } from "node:path";
import type { Diagnostic } from "../model/diagnostics.ts";
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
  readText,
} from "./disk.ts";
import { type Folder, follow, manifestName } from "./folder.ts";
import { isKept, type KeptContent, mergeKept } from "./kept.ts";
import type { Manifest } from "./manifest.ts";
import type { Desired } from "./purpose.ts";

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
  /** How many conflicts are marked in what it should hold, between what the user has made of it and what is generated. */
  readonly conflicts: number;
  /** The nearest folder above it that exists. */
  readonly folder: string;
  readonly obstacle: Diagnostic | null;
}

/** Compares an output folder with the files it should hold: those in their order, then stale ones, then the manifest. */
export async function survey(
  folder: Folder,
  desired: Desired,
  manifest: Manifest,
): Promise<PlannedFile[]> {
  const { files, others, keep, manifest: print } = desired;
  const recorded = await byPresentName(folder, files, manifest.files);
  const stale = [...recorded.keys()].filter(
    (path) => !files.has(path) && !others.has(path),
  );
  const contents = new Map(
    Array.from(files, ([path, text]) => {
      const known = desired.contents.get(text);
      const content = known ?? contentOf(path, text, desired.meanings);
      return [path, content] as const;
    }),
  );
  const planned = await inBatches([...files.keys(), ...stale], (path) => {
    const hashes = recorded.get(path);
    return look(folder, path, {
      wanted: contents.get(path) ?? null,
      isKnown: hashes !== undefined,
      owns: (text, meaning) =>
        hashes?.has(meaning) || mayRebuild(manifest, text),
      merge: isKept(keep, path)
        ? (current, generated) => mergeKept(path, current, generated, manifest)
        : null,
    });
  });
  const meanings = Array.from(contents, ([path, { meaning }]) => {
    return [path, meaning] as const;
  });
  const text = print(new Map([...meanings, ...others]));
  const isKnown = manifest.state !== "foreign";
  const own = await look(folder, manifestName, {
    wanted: text === null ? null : contentOf(manifestName, text),
    isKnown,
    owns: () => isKnown,
    merge: null,
  });
  return [...planned, own].filter((file) => !isGone(file, keep));
}

/**
 * Whether a text is Pathwright's although the manifest cannot tell: where that is lost or half merged a file with the header
 * is, and always one that git left half merged itself, as both its sides are in the history.
 */
function mayRebuild({ state }: Manifest, text: string): boolean {
  const isDoubtful = state === "lost" || state === "merged";
  return isGenerated(text) && (isDoubtful || isHalfMerged(text));
}

/** What a file should be, and what is known of it before anybody looks. */
interface Wish {
  /** What is generated; `null` where no file should be. */
  readonly wanted: Content | null;
  readonly isKnown: boolean;
  /** Whether another text, whose meaning has this hash, is Pathwright's. */
  readonly owns: (text: string, meaning: string) => boolean;
  /** Merges what the user has made of it with what is generated; `null` where it is no kept file. */
  readonly merge: ((current: string, wanted: Content) => KeptContent) | null;
}

async function look(
  folder: Folder,
  path: string,
  { wanted, isKnown, owns, merge }: Wish,
): Promise<PlannedFile> {
  const way = await follow(folder, path);
  const target = join(folder.root, path);
  const found =
    way.obstacle === null ? await fingerprint(target, folder.disk) : null;
  const common = { path, found, isKnown, conflicts: 0, ...way };
  const generated = { ...common, ...toStand(wanted) };
  if (found === generated.after)
    return { ...generated, isRight: true, isOwn: true };
  const current = found === null ? null : await readText(target, folder.disk);
  if (way.obstacle !== null || current === null)
    return { ...generated, isRight: false, isOwn: false };
  const meaning = meaningOf(path, current);
  if (merge === null || wanted === null) {
    const isRight = meaning === wanted?.meaning;
    return { ...generated, isRight, isOwn: isRight || owns(current, meaning) };
  }
  const merged = merge(current, wanted);
  const isRight = meaning === merged.meaning;
  const { conflicts } = merged;
  return { ...common, ...toStand(merged), conflicts, isRight, isOwn: true };
}

function toStand(content: Content | null): Pick<PlannedFile, "text" | "after"> {
  return { text: content?.text ?? null, after: content?.hash ?? null };
}

/** Whether a stale file is none that has to go: nothing is there, or a folder of the user's, or what the user has made of a kept file. */
function isGone(
  { path, text, found, isOwn, obstacle }: PlannedFile,
  keep: readonly string[],
): boolean {
  if (text !== null || obstacle?.code === "outside-output") return false;
  const isUsers = !isOwn && isKept(keep, path);
  return found === null || found === "other" || isUsers;
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
