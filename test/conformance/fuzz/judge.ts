import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { writeOutput } from "../../../generator/output/index.ts";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import type { SourceText } from "../../../generator/read/index.ts";
import { lay } from "../corpus/lay.ts";
import type { DiagnosticCode } from "../../../generator/model/diagnostics.ts";

/** What came of one text. */
export interface Verdict {
  /** What must not be, as a sentence; `null` where all is well. */
  readonly violation: string | null;
  /** The errors that refused the document; empty where it was generated. */
  readonly refusedBy: readonly DiagnosticCode[];
}

/** What a client is made of: a text, by the name whose ending decides how it is read. */
export interface Input extends SourceText {
  /** Another text that it refers to, and that refers to it. */
  readonly other?: SourceText | null;
  readonly config?: Config;
}

/** Where a client goes; `null` where it does not. */
export interface Folders {
  /** It is written below this one, to see what appears there, and removed. */
  readonly scratch: string | null;
  /** It stays in this one, to be type-checked. */
  readonly typed: string | null;
}

const nowhere: Folders = { scratch: null, typed: null };

/**
 * Generates the client of a text. Nothing may be thrown, every file must parse and stand in its folder, and a document without a
 * file must have an error.
 *
 * @param folders where the client goes
 */
export async function judge(
  { file, text, other = null, config }: Input,
  { scratch, typed }: Folders = nowhere,
): Promise<Verdict> {
  try {
    const texts = new Map(other === null ? [] : [[other.file, other.text]]);
    const { files, diagnostics, manifest } = await generate({
      file,
      text,
      texts,
      config,
    });
    const refusedBy = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code }) => code);
    if (files.size === 0 && refusedBy.length === 0)
      return { violation: "neither a file nor an error", refusedBy };
    const broken = [...files].flatMap(([path, content]) =>
      path.startsWith("runtime/") ? [] : faults(path, content),
    );
    if (broken.length > 0)
      return { violation: broken.slice(0, 3).join("\n"), refusedBy };
    if (typed !== null) lay(typed, files);
    return {
      violation:
        scratch === null || files.size === 0
          ? null
          : await strays(scratch, files, manifest),
      refusedBy,
    };
  } catch (error) {
    const { stack = String(error) } = error as Error;
    return { violation: `thrown: ${stack}`, refusedBy: [] };
  }
}

/** Why a file does not parse, as TypeScript's parser says. */
function faults(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const { parseDiagnostics } = source as unknown as {
    parseDiagnostics: readonly ts.DiagnosticWithLocation[];
  };
  return parseDiagnostics.map(({ messageText, start }) => {
    const line = text.slice(0, start).split("\n").length;
    return `${path}:${String(line)} does not parse: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** Writes a client, and gives what appears beside its folder. */
async function strays(
  scratch: string,
  files: ReadonlyMap<string, string>,
  manifest: Parameters<typeof writeOutput>[2],
): Promise<string | null> {
  const folder = await mkdtemp(join(scratch, "case-"));
  try {
    const options = { force: false };
    const { diagnostics } = await writeOutput(
      join(folder, "client"),
      files,
      manifest,
      options,
    );
    if (diagnostics.length > 0)
      return `not written: ${diagnostics[0]?.message ?? ""}`;
    const found = await readdir(folder);
    return found.join() === "client"
      ? null
      : `written outside: ${found.join()}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
