import { join } from "node:path";
import { type Folder, openFolder, wayBetween } from "./folder.ts";
import { readManifest } from "./manifest.ts";
import type { ManifestFacts } from "./print-manifest.ts";
import { forClient, type Known, type Purpose } from "./purpose.ts";
import { forFormerRuntime, forRuntime, type SharedRuntime } from "./shared.ts";

/** A folder, and what it is to be. */
export interface Job {
  readonly folder: Folder;
  readonly purpose: Purpose;
}

/** What a client comes to, folder by folder, in the order in which a run that is stopped breaks no client. */
export interface Jobs {
  /** The runtime folder that it shares, with what it needed before; `null` where it shares none. */
  readonly growing: Job | null;
  readonly client: Job;
  /** That folder, and the one that it shared before, without what nobody needs any more. */
  readonly runtimes: readonly Job[];
}

/** Finds out which folders a client takes, and what for. */
export async function jobsOf(
  client: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  runtime: SharedRuntime | null,
  known: Known = {},
): Promise<Jobs> {
  const shared = runtime && (await openFolder(runtime.folder, client.disk));
  const former = await formerRuntime(client, shared);
  const left = former === null ? [] : [leaving(former, client)];
  if (runtime === null || shared === null) {
    const purpose = forClient(files, facts, null, known);
    return {
      growing: null,
      client: { folder: client, purpose },
      runtimes: left,
    };
  }
  const need = { ...runtime, client, generator: facts.generator };
  const way = wayBetween(client.root, shared.root);
  return {
    growing: { folder: shared, purpose: forRuntime(need, true) },
    client: { folder: client, purpose: forClient(files, facts, way, known) },
    runtimes: [{ folder: shared, purpose: forRuntime(need, false) }, ...left],
  };
}

function leaving(folder: Folder, client: Folder): Job {
  return { folder, purpose: forFormerRuntime(client) };
}

/** The runtime folder that a client shared when it was last written; `null` where that is the present one, or knows it no more. */
async function formerRuntime(
  client: Folder,
  present: Folder | null,
): Promise<Folder | null> {
  const { runtime } = await readManifest(client);
  if (runtime === null) return null;
  const { root } = await openFolder(join(client.root, runtime), client.disk);
  const former = { ...client, shown: join(client.shown, runtime), root };
  const { clients } = await readManifest(former);
  const isKnown = clients?.has(wayBetween(root, client.root)) ?? false;
  return isKnown && root !== present?.root ? former : null;
}
