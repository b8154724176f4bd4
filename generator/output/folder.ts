import {
  basename,
  dirname,
  isAbsolute,
  join,
  relative,
  resolve,
  sep,
} from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { type Disk, ifThere } from "./disk.ts";

/** The manifest: what Pathwright wrote into the folder. */
export const manifestName = ".pathwright.json";

/** The folder inside the output folder that holds the lock, the journal and the staged files. */
export const stagingName = ".pathwright.tmp";

/** An output folder. */
export interface Folder {
  /** As the user wrote it, for messages. */
  readonly shown: string;
  /** Its real path: absolute, without symbolic links. */
  readonly root: string;
  readonly disk: Disk;
}

/** Opens an output folder, which need not be there. */
export async function openFolder(
  directory: string,
  disk: Disk,
): Promise<Folder> {
  const root = await realPath(resolve(directory), disk);
  return { shown: directory, root, disk };
}

/** The real path that an absolute one has, or will have once its folders are made. */
async function realPath(path: string, disk: Disk): Promise<string> {
  const real = await ifThere(disk.realpath(path));
  return real ?? join(await realPath(dirname(path), disk), basename(path));
}

/** Returns the way from one folder to another, with `/`. */
export function wayBetween(from: string, to: string): string {
  return relative(from, to).replaceAll(sep, "/");
}

/** What most names are: letters, digits, hyphens, and dots inside. Unicode's classes, for all others, take long to make. */
const plain = /^\w(?:[\w.-]*[\w-])?$/;

/** Whether a path is relative, with `/`, stays in its folder on every system, and is neither Pathwright's own nor git's. */
export function staysInside(path: string): boolean {
  return (
    path.split("/").every((name) => isSegment(name) && !isGit(name)) &&
    !path.toLowerCase().startsWith(".pathwright.")
  );
}

/**
 * Whether a text is one name of a path: no backslash, no colon (drive letters, NTFS streams), no control character, and no final dot or
 * space, which Windows drops (`.. ` is `..` there).
 */
function isSegment(name: string): boolean {
  return (
    plain.test(name) || /^[^\\:\p{Cc}\p{Cs}]*[^\\:\p{Cc}\p{Cs}. ]$/u.test(name)
  );
}

/** Whether a name is that of git's own folder on some system: git runs programs from there. */
export function isGit(name: string): boolean {
  if (plain.test(name)) return false;
  const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return /^(?:\.git|git~1)$/i.test(visible);
}

/** Finds the paths that leave the folder. @throws Error where a path is a file and a folder, which is a bug. */
export function pathsOutside(
  files: ReadonlyMap<string, string> = new Map(),
): Diagnostic[] {
  const outside: Diagnostic[] = [];
  for (const path of files.keys()) {
    const names = path.split("/");
    const folders = names.map((_, depth) => names.slice(0, depth).join("/"));
    const clash = folders.find((folder) => files.has(folder));
    if (clash) throw new Error(`${clash} is to be a file and a folder`);
    const message = `the path ${JSON.stringify(path)} leaves the output folder, or is one that no generated file may have`;
    if (!staysInside(path)) outside.push(diagnostic("outside-output", message));
  }
  return outside;
}

/** Where a path leads. */
export interface Way {
  /** The nearest folder above the file that exists. */
  readonly folder: string;
  /** Why no file can stand there; `null` where one can. */
  readonly obstacle: Diagnostic | null;
}

/**
 * Follows a path to its file. An obstacle is a symbolic link in the place of a folder, a file that is a link out of the output
 * folder, or something that is no folder where one is needed.
 */
export async function follow(
  { shown, root, disk }: Folder,
  path: string,
): Promise<Way> {
  const names = path.split("/");
  let folder = root;
  for (const [index, name] of names.entries()) {
    const next = childOf(folder, name);
    const stats = await ifThere(disk.lstat(next));
    if (stats === null) break;
    const here = (): string => join(shown, ...names.slice(0, index + 1));
    const isFile = index === names.length - 1;
    if (stats.isSymbolicLink()) {
      const real = isFile ? await ifThere(disk.realpath(next)) : null;
      if (!isFile || (real !== null && leaves(root, real)))
        return { folder, obstacle: linkAt(here()) };
    }
    if (isFile) break;
    if (!stats.isDirectory()) {
      const message = `${here()} stands where a folder is needed`;
      return { folder, obstacle: diagnostic("unwritable-output", message) };
    }
    folder = next;
  }
  return { folder, obstacle: null };
}

/** The path of what stands in a folder: `join` would look at all of it again. */
export function childOf(folder: string, name: string): string {
  return folder.endsWith(sep) ? folder + name : folder + sep + name;
}

function linkAt(here: string): Diagnostic {
  const message = `${here} is a symbolic link, and nothing is written or removed through one`;
  return diagnostic("outside-output", message, null, `remove ${here}`);
}

/** Whether a real path is not in the folder. */
export function leaves(root: string, real: string): boolean {
  const way = relative(root, real);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
