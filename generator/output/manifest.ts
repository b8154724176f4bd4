import { join } from "node:path";
import { hash, ifThere, readText } from "./disk.ts";
import { type Folder, manifestName, staysInside } from "./folder.ts";

/** What an output was made from. */
export interface ManifestFacts {
  /** The generator's version. */
  readonly generator: string;
  /** Hash of the document. */
  readonly input: string;
  /** Hash of the options. */
  readonly options: string;
}

/** The manifest found in an output folder. */
export interface Manifest {
  /** The path of every file that Pathwright wrote, with its hash. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether a file of that name is there, but none that Pathwright wrote; then it speaks for no file. */
  readonly broken: boolean;
}

/** The text of the manifest of these files: keys in a fixed order, files sorted by code unit. */
export function printManifest(
  files: ReadonlyMap<string, string>,
  { generator, input, options }: ManifestFacts,
): string {
  const hashes = [...files.keys()]
    .sort()
    .map((path) => [path, hash(files.get(path) ?? "")] as const);
  const manifest = {
    generator,
    input,
    options,
    files: Object.fromEntries(hashes),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads the manifest of an output folder. A path in it that leaves the folder makes all of it worthless. */
export async function readManifest({ root, disk }: Folder): Promise<Manifest> {
  const path = join(root, manifestName);
  if ((await ifThere(disk.lstat(path))) === null)
    return { files: new Map(), broken: false };
  const files = parseFiles(await readText(path, disk));
  return { files: files ?? new Map(), broken: files === null };
}

function parseFiles(text: string | null): Map<string, string> | null {
  const manifest = parseJson(text);
  if (!isObject(manifest) || !isObject(manifest["files"])) return null;
  const files = new Map<string, string>();
  for (const [path, recorded] of Object.entries(manifest["files"])) {
    if (!isHash(recorded) || !staysInside(path)) return null;
    files.set(path, recorded);
  }
  return files;
}

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

/** The value of a JSON text, or `null` where it is none. */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Whether a value is an object with members to read. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
