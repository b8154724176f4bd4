import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isObject } from "../openapi/json.ts";
import { ancestors } from "../project/ancestors.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { sha256 } from "../sha256.ts";
import type { Hashes } from "../read/index.ts";
import type { Occasion } from "./key.ts";

/** What a run told of a client that it wrote, or found written. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files the client has, the manifest among them. */
  readonly files: number;
  readonly operations: number;
  readonly environment: readonly string[];
  readonly imports: FoundImportExtension | null;
}

/** What is kept of a run. */
export interface Entry {
  /** What the occasion came to. */
  readonly key: string;
  readonly texts: Hashes;
  /** The hashes of the files of the client, the manifest among them. */
  readonly files: Hashes;
  readonly told: Told;
}

/** How many entries a folder keeps: the oldest go first. */
const most = 100;

/**
 * The file of what is kept of a client, in the folder of a project that is kept out of version control, as every tool's; `null`
 * where the project has no packages.
 */
export function entryFile({ cwd, output }: Occasion): string | null {
  const packages = ancestors(cwd)
    .map((folder) => join(folder, "node_modules"))
    .find((folder) => existsSync(folder));
  const name = `${sha256(resolve(output)).slice(0, 16)}.json`;
  return packages === undefined
    ? null
    : join(packages, ".cache/pathwright", name);
}

/** Reads what is kept of the last run; `null` where that is nothing that can be used. */
export function readEntry(file: string): Entry | null {
  try {
    const text = readFileSync(file, "utf8");
    const { key, texts, files, told } = JSON.parse(text) as Entry;
    const isWhole =
      typeof key === "string" &&
      [texts, files, told].every(isObject) &&
      Array.isArray(told.diagnostics) &&
      Array.isArray(told.environment);
    return isWhole ? { key, texts, files, told } : null;
  } catch {
    return null;
  }
}

/** Writes what is kept of a run; a disk that refuses is no reason to tell anybody. */
export function writeEntry(file: string, entry: Entry): void {
  // Unlike any other run's, on whatever machine: a folder may be shared.
  const staged = `${file}.${Math.random().toString(36).slice(2)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(staged, JSON.stringify(entry), { flag: "wx" });
    renameSync(staged, file);
    removeOldest(dirname(file));
  } catch {
    removeQuietly(staged);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A disk that refuses.
  }
}

function removeOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const aged = names.map((name) => {
    const path = join(folder, name);
    return { path, age: statSync(path).mtimeMs };
  });
  aged.sort((one, other) => other.age - one.age);
  for (const { path } of aged.slice(most)) rmSync(path, { force: true });
}
