import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { closest, quote } from "../model/messages.ts";
import { ancestors } from "../project/ancestors.ts";
import { fault, type Fault } from "./fault.ts";

/** What a configuration file may be written in, the preferred first. */
const endings = [
  "ts",
  "mts",
  "cts",
  "js",
  "mjs",
  "cjs",
  "json",
  "yaml",
  "yml",
] as const;

const names: ReadonlySet<string> = new Set(endings.map(named));

function named(ending: string): string {
  return `pathwright.config.${ending}`;
}

/**
 * Finds the configuration of a folder: its own, or the nearest above, up to the root of the repository, or of the package where
 * there is none. Returns its path, counted from the folder; `null` where there is none; or what is wrong with how one is named.
 */
export function findConfig(cwd: string): string | Fault | null {
  for (const folder of foldersOfProject(cwd)) {
    const files = filesIn(folder);
    const known = files.filter((name) => names.has(name)).sort();
    if (known.length > 1) return several(known);
    const path = (name: string): string => relative(cwd, join(folder, name));
    if (known[0] !== undefined) return path(known[0]);
    for (const name of files) {
      const meant = meantBy(name);
      if (meant !== null) return misnamed(path(name), meant);
    }
  }
  return null;
}

function several(known: readonly string[]): Fault {
  return fault(
    `there are several configurations: ${known.join(", ")}`,
    'keep one, or name one with "--config <file>"',
  );
}

function misnamed(path: string, meant: string): Fault {
  return fault(
    `${quote(path)} looks like a configuration, but is not called like one`,
    `rename it to ${quote(meant)}, or name it with "--config <file>"`,
  );
}

/** The folder and those above it that belong to the same project. */
function foldersOfProject(cwd: string): string[] {
  const folders = ancestors(cwd);
  if (existsSync(join(folders.at(-1) ?? cwd, ".git"))) return folders;
  const last = folders.findIndex((folder) =>
    existsSync(join(folder, "package.json")),
  );
  return folders.slice(0, Math.max(last, 0) + 1);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** What people call a configuration, and other tools theirs. */
const stems = [
  "pathwright.config",
  "pathwrite.config",
  "pathwright-config",
  "pathwrightrc",
];

/** Endings that the file would be read with under another one. */
const replaced: Readonly<Record<string, string>> = {
  jsx: "js",
  tsx: "ts",
  jsonc: "json",
  json5: "json",
  toml: "json",
};

/** What a file should be called that was meant to be the configuration; `null` where it was not. */
function meantBy(name: string): string | null {
  const [, stem = "", ending = "json"] =
    /^\.?([a-z._-]+?)(?:\.([a-z0-9]+))?$/i.exec(name) ?? [];
  const known = replaced[ending] ?? endings.find((one) => one === ending);
  const isMeant =
    /(?:conf\w*|rc)$/i.test(stem) && closest(stem, stems) !== null;
  return known !== undefined && isMeant ? named(known) : null;
}
