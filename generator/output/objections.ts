import { join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { documentOf } from "./content.ts";
import { readText } from "./disk.ts";
import type { Folder } from "./folder.ts";
import type { Manifest, ManifestFacts } from "./manifest.ts";
import { compare } from "./version.ts";

/** Finds out whether an output folder as a whole is another's: a newer generator's, or the client of another document. */
export async function objections(
  folder: Folder,
  files: ReadonlyMap<string, string>,
  facts: ManifestFacts,
  manifest: Manifest,
): Promise<Diagnostic[]> {
  const { generator } = manifest;
  if (generator !== null && compare(generator, facts.generator) > 0)
    return [newerOutput(folder, generator, facts.generator)];
  if (!isStrange(manifest, facts)) return [];
  const path = "index.ts";
  const text = await readText(join(folder.root, path), folder.disk);
  const other = documentOf(text ?? "");
  const own = documentOf(files.get(path) ?? "");
  return other === null || other === own ? [] : [anotherClient(folder, other)];
}

/** Whether not one operation of the client that stands there is given. A document that was renamed keeps some. */
function isStrange(
  { operations }: Manifest,
  { operations: given }: ManifestFacts,
): boolean {
  return operations.size > 0 && ![...operations].some((one) => given.has(one));
}

function newerOutput(
  { shown }: Folder,
  theirs: string,
  own: string,
): Diagnostic {
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
