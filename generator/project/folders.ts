import type { Diagnostic } from "../model/diagnostics.ts";
import { formatFor } from "./format.ts";

/** Where files are meant for, as far as that is known, and the way from the client to the runtime that it shares. */
export interface Folders {
  readonly output: string | undefined;
  readonly runtime: string | undefined;
  readonly way: string | null;
}

/** A client's own files and those of the runtime that it shares, by their path in either folder; none where they cannot be made. */
export interface FormattedFolders {
  readonly own: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Tells a client's own files from those of the shared runtime, and formats both, with the settings of the folder that they are meant for. */
export async function formatFolders(
  files: ReadonlyMap<string, string>,
  { output, runtime, way }: Folders,
): Promise<FormattedFolders> {
  const [own, shared] = [new Map<string, string>(), new Map<string, string>()];
  for (const [path, text] of files)
    if (way !== null && path.startsWith(`${way}/`))
      shared.set(path.slice(way.length + 1), text);
    else own.set(path, text);
  if (output === undefined) return { own, shared, diagnostics: [] };
  const client = await formatFor(output, own);
  if (runtime === undefined || client.diagnostics.length > 0)
    return {
      own: client.files,
      shared: new Map(),
      diagnostics: client.diagnostics,
    };
  const beside = await formatFor(runtime, shared);
  return beside.diagnostics.length > 0
    ? { own: new Map(), shared: new Map(), diagnostics: beside.diagnostics }
    : { own: client.files, shared: beside.files, diagnostics: [] };
}
