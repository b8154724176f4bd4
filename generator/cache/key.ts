import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Config } from "../config/index.ts";
import { ownFolders, version } from "../package.ts";
import { formatSettings } from "../project/format-settings.ts";
import type { Project } from "../project/index.ts";
import { sha256 } from "../sha256.ts";

/** What a client is made of, beside texts. */
export interface Occasion {
  /** The folder that paths count from. */
  readonly cwd: string;
  readonly document: string;
  readonly output: string;
  readonly config: Config;
  /** What the project around the output says. */
  readonly project: Project;
}

/**
 * Returns the hash of all that decides how a client turns out, beside the texts: Pathwright itself, the options, and what the project
 * around the output says. `null` where it cannot be told: an option is a function, or the document comes from standard input.
 */
export function keyOf(occasion: Occasion): string | null {
  const { config, document, output, cwd, project } = occasion;
  // A shared runtime is also other clients' to write, what an emitter imports nobody knows, and templates are not read here.
  const isAlone =
    config.runtime === undefined &&
    config.templates === undefined &&
    (config.emitters ?? []).length === 0;
  if (document === "-" || !isAlone || !isPlain(config)) return null;
  const facts = [cwd, document, resolve(output), config, project];
  return sha256(JSON.stringify([...own(), ...facts, ...formatting(output)]));
}

/** Whether a value is nothing but data. */
function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Object.values(value).every(isPlain)
    : typeof value !== "function";
}

/** What tells one Pathwright from another: its version and, for one that is being worked on, when its files changed. */
function own(): unknown[] {
  return [version, ...ownFolders.map(newestIn)];
}

/** When the newest file of a folder and those below it changed, in milliseconds. */
function newestIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (newest, entry) => {
      const path = join(folder, entry.name);
      const age = entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs;
      return Math.max(newest, age);
    },
    0,
  );
}

/** What tells how files in a folder are formatted: which Prettier does it, and what the files around say. */
function formatting(output: string): unknown[] {
  const settings = formatSettings(output);
  if (settings.length === 0) return [];
  const texts = settings.map((path) => [path, readFileSync(path, "utf8")]);
  return [prettierIn(output), texts];
}

/** Where the Prettier of a folder is, and its manifest; `null` where there is none. */
function prettierIn(folder: string): unknown {
  try {
    const { resolve: find } = createRequire(join(resolve(folder), "index.ts"));
    const manifest = find("prettier/package.json");
    return [dirname(manifest), readFileSync(manifest, "utf8")];
  } catch {
    return null;
  }
}
