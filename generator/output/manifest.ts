import { join } from "node:path";
import { isHalfMerged, sidesOf } from "./content.ts";
import { disk as realDisk, hash, ifThere, readText } from "./disk.ts";
import { type Folder, manifestName, staysInside } from "./folder.ts";
import { parseJson } from "./json.ts";
import { isObject } from "../openapi/json.ts";
import type { Clients } from "./print-manifest.ts";
import { newer } from "./version.ts";

/** The manifest found in a folder, a client's or one of a shared runtime. */
export interface Manifest {
  /**
   * `whole` where all of it can be trusted. `lost` where there is none, `merged` where git left two sides of it: then a file
   * that carries Pathwright's header is taken for its own. `foreign` where something else has its name.
   */
  readonly state: "whole" | "lost" | "merged" | "foreign";
  /** The hash of its text; `null` where there is none. */
  readonly hash: string | null;
  /** The version of the generator that wrote it, the newest of several; `null` where it says none. */
  readonly generator: string | null;
  /** By the path of every file that Pathwright wrote, the hash of what it said; of two sides both. */
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the client's operations are named after; `null` where it does not say so. */
  readonly naming: string | null;
  /** The names of the client's operations, by method and path. */
  readonly operations: ReadonlyMap<string, string>;
  /** The client's operations, by older names that they still have too. */
  readonly oldNames: ReadonlyMap<string, string>;
  /** What was generated of the files that the user keeps, by their paths. */
  readonly kept: ReadonlyMap<string, string>;
  /** The way to the runtime folder that the client shares; `null` where it shares none. */
  readonly runtime: string | null;
  /** How imports in a shared runtime end; `null` where it does not say so. */
  readonly importExtension: string | null;
  /** Who needs which files of a shared runtime; `null` where the folder is none. */
  readonly clients: Clients | null;
}

/** Reads the manifest of a folder. A path in it that leaves the folder makes all of it worthless. */
export async function readManifest({
  root,
  disk,
}: Pick<Folder, "root" | "disk">): Promise<Manifest> {
  const path = join(root, manifestName);
  if ((await ifThere(disk.lstat(path))) === null) return lost;
  const text = (await readText(path, disk)) ?? "";
  const manifest = isHalfMerged(text) ? parseSides(text) : parse(text);
  const stays =
    manifest !== null && [...manifest.files.keys()].every(staysInside);
  return stays
    ? { ...manifest, hash: hash(text) }
    : { ...lost, state: "foreign" };
}

const lost: Manifest = {
  state: "lost",
  hash: null,
  generator: null,
  files: new Map(),
  naming: null,
  operations: new Map(),
  oldNames: new Map(),
  kept: new Map(),
  runtime: null,
  importExtension: null,
  clients: null,
};

function parse(text: string): Manifest | null {
  const manifest = parseJson(text);
  if (!isObject(manifest) || !isObject(manifest["files"])) return null;
  const files = Object.entries(manifest["files"]);
  const { generator, naming, operations, runtime, importExtension } = manifest;
  if (!files.every((entry): entry is [string, string] => isHash(entry[1])))
    return null;
  return {
    state: "whole",
    hash: null,
    generator: textIn(generator),
    files: new Map(files.map(([path, hash]) => [path, new Set([hash])])),
    naming: textIn(naming),
    operations: namesIn(operations),
    oldNames: namesIn(manifest["oldNames"]),
    kept: textsIn(manifest["kept"]),
    runtime: textIn(runtime),
    importExtension: textIn(importExtension),
    clients: clientsIn(manifest["clients"]),
  };
}

/** A text, if it is one that can be a path. */
function textIn(value: unknown): string | null {
  return typeof value === "string" && !value.includes("\0") ? value : null;
}

function namesIn(value: unknown): Map<string, string> {
  const names = Object.entries(isObject(value) ? value : {});
  return new Map(names.map(([key, name]) => [key, String(name)]));
}

/** Texts that stand there as lists of lines. */
function textsIn(value: unknown): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [path, lines] of Object.entries(isObject(value) ? value : {}))
    if (Array.isArray(lines)) texts.set(path, lines.map(String).join("\n"));
  return texts;
}

function clientsIn(value: unknown): Clients | null {
  if (!isObject(value)) return null;
  const clients = new Map<string, ReadonlySet<string>>();
  for (const [client, paths] of Object.entries(value))
    if (textIn(client) !== null && Array.isArray(paths))
      clients.set(client, new Set(paths.map(String)));
  return clients;
}

/** Reads both sides of a manifest that git left half merged; of its files line by line, as a side need be no JSON. */
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
  const sides = sidesOf(text)
    .map(parse)
    .filter((side) => side !== null);
  const isShared = /^[\t ]*"clients": \{/m.test(text);
  return {
    ...lost,
    state: "merged",
    generator,
    files,
    naming: sides[0]?.naming ?? null,
    operations: ofEither(sides, ({ operations }) => operations),
    oldNames: ofEither(sides, ({ oldNames }) => oldNames),
    kept: ofBoth(sides),
    importExtension: sides[0]?.importExtension ?? null,
    clients: isShared ? joined(sides) : null,
  };
}

/** The names that either side has; of two for one thing that of the later side. */
function ofEither(
  sides: readonly Manifest[],
  names: (side: Manifest) => ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(sides.flatMap((side) => [...names(side)]));
}

/** What was generated of kept files, where both sides say the same: else nobody knows what the user's file comes from. */
function ofBoth(sides: readonly Manifest[]): Map<string, string> {
  const [first = lost, ...others] = sides;
  const agreed = [...first.kept].filter(([path, text]) =>
    others.every(({ kept }) => kept.get(path) === text),
  );
  return new Map(agreed);
}

/** What the clients need by either side. */
function joined(sides: readonly Manifest[]): Clients {
  const all = new Map<string, ReadonlySet<string>>();
  for (const { clients } of sides)
    for (const [client, paths] of clients ?? [])
      all.set(client, new Set([...(all.get(client) ?? []), ...paths]));
  return all;
}

/** A member on a line of its own. */
const member = /^[\t ]*("(?:[^"\\]|\\.)*"): "([^"]*)",?\r?$/gm;

function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

/** What operations are called in the client of a folder, and after what; nothing where there is none. */
export async function readNames(
  directory: string,
): Promise<Pick<Manifest, "naming" | "operations" | "oldNames">> {
  const manifest = await readManifest({ root: directory, disk: realDisk });
  const { state, naming } = manifest;
  if (state !== "whole" && state !== "merged") return lost;
  // A client from before manifests said so.
  return { ...manifest, naming: naming ?? "operationId" };
}
