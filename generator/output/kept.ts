import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { didYouMean, quote } from "../model/messages.ts";
import { type Content, contentOf, meaningOf } from "./content.ts";
import type { Manifest } from "./manifest.ts";
import { merge } from "./merge.ts";

/** What a kept file is to hold. */
export interface KeptContent extends Content {
  /** How many conflicts are marked in it. */
  readonly conflicts: number;
}

/** Tells what of `keep` is no generated file, nor a folder of such; where nothing is generated there is nothing to tell. */
export function unmatchedKeep(
  keep: readonly string[],
  files: ReadonlyMap<string, string>,
): Diagnostic[] {
  const paths = [...files.keys()];
  if (paths.length === 0) return [];
  return keep
    .filter((one) => !paths.some((path) => isKept([one], path)))
    .map((one) =>
      diagnostic(
        "unmatched-keep",
        `"keep" names ${quote(one)}, and no file of that name is generated, nor any in such a folder`,
        null,
        didYouMean(one, paths) ??
          "write the path in the output folder; if there is such a file, it stays as it is",
      ),
    );
}

/** Whether a file is one that the user keeps: it is named, or a folder that it is in. */
export function isKept(keep: readonly string[], path: string): boolean {
  return keep.some((one) => path === one || path.startsWith(`${one}/`));
}

/**
 * Merges a file that the user keeps with what is generated now: what both come from is in the manifest, or can be told from its
 * hash where the file was not kept when it was last written.
 */
export function mergeKept(
  path: string,
  current: string,
  generated: Content,
  { kept, files }: Manifest,
): KeptContent {
  const isRecorded = (meaning: string): boolean =>
    files.get(path)?.has(meaning) ?? false;
  const old =
    kept.get(path) ??
    (isRecorded(generated.meaning) ? generated.text : null) ??
    (isRecorded(meaningOf(path, current)) ? current : null);
  const isUntouched =
    old !== null && meaningOf(path, old) === meaningOf(path, current);
  if (isUntouched) return { ...generated, conflicts: 0 };
  const { text, conflicts } = merge(old, current, generated.text);
  return { ...contentOf(path, text), conflicts };
}
