import { join } from "node:path";
import type { ImportExtension } from "../model/project.ts";
import { meaningOf } from "./content.ts";
import { ifThere, readText } from "./disk.ts";
import { type Folder, wayBetween } from "./folder.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type Clients, printSharedManifest } from "./print-manifest.ts";
import { sharedObjections } from "./objections.ts";
import type { Desired, Purpose } from "./purpose.ts";

/** A runtime folder that clients share, and what one of them needs there. */
export interface SharedRuntime {
  /** As the user wrote it, for messages. */
  readonly folder: string;
  /** The texts by path. */
  readonly files: ReadonlyMap<string, string>;
  /** How imports end, which has to be the same for all of its clients. */
  readonly importExtension: ImportExtension;
}

/** What one client makes of the runtime folder that it shares. */
interface Need extends SharedRuntime {
  /** The client's folder. */
  readonly client: Folder;
  /** The generator's version. */
  readonly generator: string;
}

/**
 * A folder for what all its clients need. While one is being written (`isGrowing`) that is also what this one needed before:
 * its old files are there until then.
 */
export function forRuntime(need: Need, isGrowing: boolean): Purpose {
  const { client, files } = need;
  return {
    async objections(folder, manifest) {
      const others = await othersOf(folder, manifest, client);
      return sharedObjections(folder, need, manifest, others);
    },
    async desired(folder, manifest) {
      const way = wayBetween(folder.root, client.root);
      const before = isGrowing ? (manifest.clients?.get(way) ?? []) : [];
      const clients = new Map(await othersOf(folder, manifest, client));
      clients.set(way, new Set([...files.keys(), ...before]));
      return desiredBy(folder, manifest, { ...need, clients });
    },
  };
}

/** A folder that one client does not share any longer, for what the others need: what they have stays as it is. */
export function forFormerRuntime(client: Folder): Purpose {
  return {
    objections: () => Promise.resolve([]),
    async desired(folder, manifest) {
      return desiredBy(folder, manifest, {
        files: new Map(),
        generator: manifest.generator ?? "",
        importExtension: manifest.importExtension ?? "",
        clients: await othersOf(folder, manifest, client),
      });
    },
  };
}

/** What a folder holds for its clients, given the files that are at hand; nothing at all where it has no clients. */
async function desiredBy(
  folder: Folder,
  manifest: Manifest,
  {
    files,
    ...facts
  }: {
    files: ReadonlyMap<string, string>;
    generator: string;
    importExtension: string;
    clients: Clients;
  },
): Promise<Desired> {
  const others = new Map<string, string>();
  for (const path of new Set([...facts.clients.values()].flatMap(listed))) {
    const hashes = manifest.files.get(path);
    if (hashes === undefined || files.has(path)) continue;
    others.set(path, await presentOf(folder, path, [...hashes]));
  }
  return {
    files,
    others,
    keep: [],
    contents: new Map(),
    meanings: new Map(),
    manifest: (meanings) =>
      facts.clients.size === 0 ? null : printSharedManifest(meanings, facts),
  };
}

function listed(paths: ReadonlySet<string>): string[] {
  return [...paths];
}

/** Of what two branches recorded of one file, that which stands there. */
async function presentOf(
  { root, disk }: Folder,
  path: string,
  [first = "", ...others]: readonly string[],
): Promise<string> {
  if (others.length === 0) return first;
  const text = await readText(join(root, path), disk);
  const present = text === null ? first : meaningOf(path, text);
  return others.includes(present) ? present : first;
}

/**
 * The folder's clients but for this one. Whose folder is gone, or says that it shares another runtime, is none any more; of
 * whom that is not certain, is.
 */
async function othersOf(
  folder: Folder,
  { clients }: Manifest,
  client: Folder,
): Promise<Clients> {
  const own = wayBetween(folder.root, client.root);
  const others = new Map<string, ReadonlySet<string>>();
  for (const [way, paths] of clients ?? [])
    if (way !== own && (await isClient(folder, way))) others.set(way, paths);
  return others;
}

async function isClient(folder: Folder, way: string): Promise<boolean> {
  const { disk } = folder;
  const root = join(folder.root, way);
  const { state, runtime } = await readManifest({ root, disk });
  if (state === "lost")
    return (await ifThere(disk.lstat(join(root, "index.ts")))) !== null;
  return state !== "whole" || runtime === wayBetween(root, folder.root);
}
