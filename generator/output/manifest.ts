import { join } from "node:path";
import { isHalfMerged } from "./content.ts";
import { ifThere, readText } from "./disk.ts";
import { type Folder, manifestName, staysInside } from "./folder.ts";
import { parseJson } from "./json.ts";
import { isObject } from "../openapi/json.ts";
import { newer } from "./version.ts";

/** What a manifest says beside the files. */
export interface ManifestFacts {
  /** The generator's version. */
  readonly generator: string;
  /** The name of each operation, `pets.list`, by its method and path, `GET /pets`. */
  readonly operations: ReadonlyMap<string, string>;
}

/** The manifest found in an output folder. */
export interface Manifest {
  /**
   * `whole` where all of it can be trusted. `lost` where there is none, `merged` where git left two sides of it: then a file
   * that carries Pathwright's header is taken for its own. `foreign` where something else has its name.
   */
  readonly state: "whole" | "lost" | "merged" | "foreign";
  /** The version of the generator that wrote it, the newest of several; `null` where it says none. */
  readonly generator: string | null;
  /** By the path of every file that Pathwright wrote, the hash of what it said; of two sides both. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** Methods and paths of the client's operations. */
  readonly operations: ReadonlySet<string>;
}

/**
 * Prints the manifest of files, given the hash of what each says: a line for each file and each operation, sorted by code unit,
 * and nothing about the whole, so that it merges where the files do.
 */
export function printManifest(
  meanings: ReadonlyMap<string, string>,
  { generator, operations }: ManifestFacts,
): string {
  const manifest = {
    generator,
    files: sorted(meanings),
    operations: sorted(operations),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function sorted(values: ReadonlyMap<string, string>): object {
  return Object.fromEntries(
    [...values].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Reads the manifest of an output folder. A path in it that leaves the folder makes all of it worthless. */
export async function readManifest({ root, disk }: Folder): Promise<Manifest> {
  const path = join(root, manifestName);
  if ((await ifThere(disk.lstat(path))) === null) return lost;
  const text = (await readText(path, disk)) ?? "";
  const manifest = isHalfMerged(text) ? parseSides(text) : parse(text);
  const stays =
    manifest !== null && [...manifest.files.keys()].every(staysInside);
  return stays ? manifest : { ...lost, state: "foreign" };
}

const lost: Manifest = {
  state: "lost",
  generator: null,
  files: new Map(),
  operations: new Set(),
};

function parse(text: string): Manifest | null {
  const manifest = parseJson(text);
  if (!isObject(manifest) || !isObject(manifest["files"])) return null;
  const files = Object.entries(manifest["files"]);
  const { generator, operations } = manifest;
  if (!files.every((entry): entry is [string, string] => isHash(entry[1])))
    return null;
  return {
    state: "whole",
    generator: typeof generator === "string" ? generator : null,
    files: new Map(files.map(([path, hash]) => [path, new Set([hash])])),
    operations: new Set(isObject(operations) ? Object.keys(operations) : []),
  };
}

/** Reads the lines of both sides of a manifest that git left half merged. */
function parseSides(text: string): Manifest {
  const files = new Map<string, Set<string>>();
  let generator: string | null = null;
  for (const [, key = "", value = ""] of text.matchAll(member)) {
    const name = parseJson(key);
    if (typeof name !== "string") continue;
    if (isHash(value))
      files.set(name, (files.get(name) ?? new Set()).add(value));
    if (name === "generator") generator = newer(generator, value);
  }
  return { ...lost, state: "merged", generator, files };
}

/** A member on a line of its own. */
const member = /^\s*("(?:[^"\\]|\\.)*"): "([^"]*)",?\r?$/gm;

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}
