import { lstat, readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { ancestors } from "./ancestors.ts";

/** Folders that are never looked into, ignored by git or not. */
const passed = new Set([
  "node_modules",
  ".git",
  ".yarn",
  ".pnpm-store",
  ".pathwright.tmp",
]);

/** Files of more bytes were written by programs. */
const largest = 1_000_000;

/** The rules of one `.gitignore`, and the folder that they count from. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Which files of a project are listed. */
export interface Listing {
  /** Whether a file is, by its path with `/`. */
  readonly lists: (path: string) => boolean;
  /** Whether files in hidden folders are. */
  readonly isHidden?: boolean;
  /** After how many files the rest is left: those nearer to the root come first. */
  readonly most?: number;
}

/**
 * Lists files of a project, sorted, by their paths with `/`: none that git ignores, none of installed packages, and nothing through a
 * symbolic link.
 */
export async function filesIn(
  root: string,
  { lists, isHidden = true, most = Infinity }: Listing,
): Promise<string[]> {
  const found: string[] = [];
  let seen = 0;
  const [, ...above] = ancestors(root);
  const rules = await Promise.all(above.reverse().map(rulesIn));
  const folders: Visit[] = [{ folder: "", above: rules.flat() }];
  for (let next = folders.shift(); next; next = folders.shift()) {
    const { folder, above } = next;
    const rules = [...above, ...(await rulesIn(join(root, folder)))];
    const read = readdir(join(root, folder), { withFileTypes: true });
    for (const entry of await read.catch(() => [])) {
      if (passed.has(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      const absolute = join(root, path);
      if (entry.isDirectory()) {
        const isLookedInto = isHidden || !entry.name.startsWith(".");
        if (isLookedInto && !isIgnored(`${absolute}/`, rules))
          folders.push({ folder: path, above: rules });
      } else if (seen++ >= most) return found.sort();
      else if (entry.isFile() && lists(path) && !isIgnored(absolute, rules))
        found.push(path);
    }
  }
  return found.sort();
}

/** A folder that is to be looked into, and the rules from above. */
interface Visit {
  readonly folder: string;
  readonly above: readonly Rules[];
}

async function rulesIn(folder: string): Promise<Rules[]> {
  const path = join(folder, ".gitignore");
  const stats = await lstat(path).catch(() => null);
  if (!stats?.isFile() || stats.size > largest) return [];
  const text = await readFile(path, "utf8").catch(() => "");
  return [{ folder, rules: ignore.default().add(text) }];
}

/** Whether git ignores an absolute path: the nearest rules that say anything of it count. */
function isIgnored(path: string, all: readonly Rules[]): boolean {
  return all.reduce((before, { folder, rules }) => {
    const own = path.slice(folder.length).replaceAll(sep, "/");
    const { ignored, unignored } = rules.test(own.replace(/^\/+/, ""));
    return ignored || (before && !unignored);
  }, false);
}

/** Reads an ordinary file of UTF-8 that a person may have written; `null` where it is none. */
export async function readProjectFile(
  root: string,
  path: string,
): Promise<string | null> {
  const stats = await lstat(join(root, path)).catch(() => null);
  if (!stats?.isFile() || stats.size > largest) return null;
  const bytes = await readFile(join(root, path)).catch(() => null);
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return bytes === null ? null : decoder.decode(bytes);
  } catch {
    return null;
  }
}
