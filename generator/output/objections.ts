import { dirname, join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import type { ImportExtension } from "../model/project.ts";
import { documentOf } from "./content.ts";
import { ifThere, readText } from "./disk.ts";
import { type Folder, manifestName, wayBetween } from "./folder.ts";
import type { Manifest } from "./manifest.ts";
import type { Clients, ManifestFacts } from "./print-manifest.ts";
import { compare } from "./version.ts";

/** Finds out whether a folder that a client is to be written into is another's as a whole. */
export async function clientObjections(
  folder: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  manifest: Manifest,
): Promise<Diagnostic[]> {
  if (manifest.clients !== null)
    return [runtimeOfOthers(folder, [...manifest.clients.keys()])];
  const newer = newerOutput(folder, manifest, facts.generator);
  if (newer !== null) return [newer];
  if (!isStrange(manifest, facts)) return [];
  const other = await documentIn(folder);
  const own = documentOf(files.get("index.ts") ?? "");
  return other === null || other === own ? [] : [anotherClient(folder, other)];
}

/** Finds out whether a runtime folder cannot be this client's as well: it is no runtime, or its other clients' is unlike this. */
export async function sharedObjections(
  folder: Folder,
  need: { generator: string; importExtension: ImportExtension },
  manifest: Manifest,
  others: Clients,
): Promise<Diagnostic[]> {
  const client = await clientAround(folder, manifest);
  if (client !== null) return [runtimeInClient(folder, client)];
  const newer = newerOutput(folder, manifest, need.generator);
  if (newer !== null) return [newer];
  if (others.size === 0) return [];
  const sharing = shownOf(folder, [...others.keys()]);
  const found: Diagnostic[] = [];
  if (manifest.generator !== need.generator)
    found.push(olderClients(folder, sharing, manifest, need));
  if (manifest.importExtension !== need.importExtension)
    found.push(otherImports(folder, sharing, manifest, need));
  return found;
}

/** Whether not one operation of the client that stands there is given. A document that was renamed keeps some. */
function isStrange(
  { operations }: Manifest,
  { operations: given }: ManifestFacts,
): boolean {
  return (
    operations.size > 0 && ![...operations.keys()].some((one) => given.has(one))
  );
}

/** The document that the client in a folder was made from; `null` where there is none. */
async function documentIn({ root, disk }: Folder): Promise<string | null> {
  return documentOf((await readText(join(root, "index.ts"), disk)) ?? "");
}

/** The folder of the client that a folder holds or lies in; `null` where there is none, as far as the repository reaches. */
async function clientAround(
  folder: Folder,
  { clients }: Manifest,
): Promise<string | null> {
  const { root, shown, disk } = folder;
  if (clients === null && (await documentIn(folder)) !== null) return shown;
  const isThere = async (path: string): Promise<boolean> =>
    (await ifThere(disk.lstat(path))) !== null;
  for (let last = root; dirname(last) !== last; last = dirname(last)) {
    if (await isThere(join(last, ".git"))) return null;
    const above = dirname(last);
    if (await isThere(join(above, manifestName)))
      return join(shown, wayBetween(root, above));
  }
  return null;
}

function newerOutput(
  { shown }: Folder,
  { generator: theirs }: Manifest,
  own: string,
): Diagnostic | null {
  if (theirs === null || compare(theirs, own) <= 0) return null;
  return diagnostic(
    "newer-output",
    `${shown} was written by Pathwright ${theirs}, and this is ${own}`,
    null,
    `install pathwright@${theirs} or newer; --force writes it with this version`,
  );
}

function anotherClient({ shown }: Folder, document: string): Diagnostic {
  return diagnostic(
    "another-client",
    `${shown} holds the client of ${document}, which has none of these operations`,
    null,
    "choose another folder with --output; --force replaces that client",
  );
}

function runtimeOfOthers(
  folder: Folder,
  clients: readonly string[],
): Diagnostic {
  return diagnostic(
    "another-client",
    `${folder.shown} holds the runtime of ${shownOf(folder, clients)}`,
    null,
    "choose another folder with --output; --force replaces that runtime",
  );
}

function runtimeInClient({ shown }: Folder, client: string): Diagnostic {
  const what =
    client === shown ? "is a client" : `lies in the client ${client}`;
  return diagnostic(
    "another-client",
    `${shown} ${what}, and so cannot be the runtime that clients share`,
    null,
    'name a folder of its own as "runtime"',
  );
}

function olderClients(
  { shown }: Folder,
  sharing: string,
  { generator }: Manifest,
  { generator: own }: { generator: string },
): Diagnostic {
  return diagnostic(
    "unlike-clients",
    `${shown} was written by Pathwright ${generator ?? "of an unknown version"} for ${sharing}, and this is ${own}`,
    null,
    `run this once more with --force, then "pathwright generate" for ${sharing}, all with ${own}`,
  );
}

const ends: Readonly<Record<string, string>> = {
  js: "end in .js",
  ts: "end in .ts",
  none: "have no extension",
};

function otherImports(
  { shown }: Folder,
  sharing: string,
  { importExtension: theirs }: Manifest,
  { importExtension: own }: { importExtension: ImportExtension },
): Diagnostic {
  const found = ends[theirs ?? ""] ?? "end in another way";
  const same = `"importExtension" to ${JSON.stringify(theirs ?? own)}`;
  return diagnostic(
    "unlike-clients",
    `imports in ${shown} ${found} for ${sharing}, and this client's would ${ends[own] ?? own}`,
    null,
    `set ${same} for this client as well; --force changes the folder, and ${sharing} must then be generated with ${JSON.stringify(own)}`,
  );
}

/** Folders of clients as messages name them, three at most. */
function shownOf({ shown }: Folder, ways: readonly string[]): string {
  const names = ways.slice(0, 3).map((way) => join(shown, way));
  const others = ways.length - names.length;
  const last = others > 0 ? `${String(others)} more` : names.pop();
  if (last === undefined) return "other clients";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}
