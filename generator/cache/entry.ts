import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import {
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isObject } from "../openapi/json.ts";
import { ancestors } from "../project/ancestors.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { type Hashes, sha256 } from "../read/index.ts";
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
export async function readEntry(file: string): Promise<Entry | null> {
  try {
    const text = await readFile(file, "utf8");
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
export async function writeEntry(file: string, entry: Entry): Promise<void> {
  const staged = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(staged, JSON.stringify(entry));
    await rename(staged, file);
    await removeOldest(dirname(file));
  } catch {
    await rm(staged, { force: true }).catch(() => undefined);
  }
}

async function removeOldest(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (names.length <= most) return;
  const aged = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, age: (await stat(path)).mtimeMs };
    }),
  );
  aged.sort((one, other) => other.age - one.age);
  for (const { path } of aged.slice(most)) await rm(path, { force: true });
}
