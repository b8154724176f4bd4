import { lstat, readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { ancestors } from "../project/ancestors.ts";

/** Folders that are never looked into, ignored by git or not. */
const passed = new Set([
  "node_modules",
  ".git",
  ".yarn",
  ".pnpm-store",
  ".pathwright.tmp",
]);

/** What may call openapi-typescript: manifests, code, and files of lines that are commands. */
const looked =
  /(?:^|\/)(?:package\.json|Dockerfile[^/]*|Containerfile|Makefile|makefile|justfile|Justfile|[^/]+\.(?:[mc]?[jt]sx?|vue|svelte|astro|ya?ml|jsonc?|json5|toml|sh|bash|zsh|ps1|cmd|mk|husky))$|(?:^|\/)\.husky\/[^/]+$/;
/** What package managers write, and what is Pathwright's own. */
const passedFile =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|\.pathwright-migration\.json|pathwright\.config\.\w+)$/;

/** Files of more bytes were written by programs. */
const largest = 1_000_000;

/** The rules of one `.gitignore`, and the folder that they count from. */
interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Lists the files of a project that may call openapi-typescript, sorted, by their paths with `/`: none that git ignores, none of
 * installed packages, and nothing through a symbolic link.
 */
export async function filesIn(root: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (
    folder: string,
    above: readonly Rules[],
  ): Promise<void> => {
    const rules = [...above, ...(await rulesIn(join(root, folder)))];
    const read = readdir(join(root, folder), { withFileTypes: true });
    for (const entry of await read.catch(() => [])) {
      if (passed.has(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      const absolute = join(root, path);
      if (entry.isDirectory()) {
        if (!isIgnored(`${absolute}/`, rules)) await visit(path, rules);
      } else if (entry.isFile() && looked.test(path) && !passedFile.test(path))
        if (!isIgnored(absolute, rules)) found.push(path);
    }
  };
  const [, ...above] = ancestors(root);
  const rules = await Promise.all(above.reverse().map(rulesIn));
  await visit("", rules.flat());
  return found.sort();
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
