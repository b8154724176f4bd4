import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { addOperations } from "../../../generator/fragment/index.ts";
import { generate } from "../../../generator/generate.ts";
import type { Diagnostic } from "../../../generator/model/diagnostics.ts";
import { read, Sources } from "../../../generator/read/index.ts";

/** A document, and the other texts that it is in. */
export interface Whole {
  readonly file: string;
  readonly text: string;
  readonly texts?: ReadonlyMap<string, string>;
}

/** What came of adding all operations of a document to an empty fragment. */
export interface Added {
  /** Why it was refused; empty where it was not. */
  readonly refused: readonly Diagnostic[];
  /** The files of the client that differ, each as it is of the document and of the fragment. */
  readonly differing: readonly (readonly [
    file: string,
    whole: string,
    fragment: string,
  ])[];
  /** What the fragment has become. */
  readonly text: string;
}

/**
 * Adds operations of a document to a fragment that says what it does of the whole API, and compares the clients of both: that of the
 * document with these operations only, and that of the fragment.
 *
 * @param folder where the fragment is written
 * @param version of the fragment; the document's where left out
 */
export async function addAll(
  { file, text, texts }: Whole,
  folder: string,
  { include, version }: { include: readonly string[]; version?: string },
): Promise<Added> {
  const sources = Sources.of({ file, text }, texts);
  const { document, diagnostics } = read(sources);
  if (document === null)
    return { refused: diagnostics, differing: [], text: "" };
  const { root } = document;
  const shared = ["servers", "security", "tags", "x-tagGroups"].map((name) => [
    name,
    root.get(name).value,
  ]);
  const fragment = join(folder, "fragment.yaml");
  const start = {
    openapi: version ?? `${document.version}.0`,
    info: { ...(root.get("info").value as object) },
    ...Object.fromEntries(shared.filter(([, value]) => value !== undefined)),
    paths: {},
  };
  await writeFile(fragment, stringify(start, { aliasDuplicateObjects: false }));
  const extension = await addOperations(
    fragment,
    sources,
    { include },
    { dryRun: true },
  );
  const after = extension.text?.after ?? "";
  if (after === "")
    return { refused: extension.diagnostics, differing: [], text: "" };
  const whole = await generate({ file, text, texts, config: { include } });
  const part = await generate({ file, text: after });
  const files = new Set([...whole.files.keys(), ...part.files.keys()]);
  const differing = [...files].flatMap((path) => {
    const [one, other] = [whole, part].map(
      ({ files }) => files.get(path) ?? "",
    );
    return one === other || one === undefined || other === undefined
      ? []
      : [[path, one, other] as const];
  });
  return { refused: [], differing, text: after };
}
