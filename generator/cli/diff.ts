import { posix } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Difference, EditedFile } from "../output/index.ts";
import type { Colors } from "./colors.ts";
import { visibleLines } from "./visible.ts";

/** A file with more changed lines than this is not what anybody reads, and would take minutes to compare. */
const maximumEdits = 3_000;

/** What `generate` would change in a file, as a unified diff that is safe to print. */
export function unifiedDiff({
  folder,
  path,
  current,
  expected,
}: Difference): string {
  const name = posix.join(folder, path);
  const from = current === null ? "/dev/null" : name;
  const to = expected === null ? "/dev/null" : name;
  const patch = createTwoFilesPatch(
    from,
    to,
    current ?? "",
    expected ?? "",
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
      // A file that is wholly new or stale has nothing to compare.
      maxEditLength: current && expected ? maximumEdits : Infinity,
    },
  );
  const tooMany = `--- ${from}\n+++ ${to}\n@@ more than ${String(maximumEdits)} lines differ @@\n`;
  return visibleLines(patch ?? tooMany);
}

/** What would change in files of a folder, in the same form. */
export function diffOfEdits(
  folder: string,
  files: readonly Pick<EditedFile, "path" | "before" | "after">[],
): string {
  return files
    .map(({ path, before, after }) =>
      unifiedDiff({
        folder,
        path,
        current: before,
        expected: after,
        needsForce: false,
      }),
    )
    .join("");
}

/** A diff as terminals show it: what goes in red, what comes in green. */
export function paintedDiff(diff: string, colors: Colors): string {
  if (!colors.isPainting) return diff;
  return diff
    .split("\n")
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
      if (line.startsWith("@@")) return colors.cyan(line);
      if (line.startsWith("-")) return colors.red(line);
      return line.startsWith("+") ? colors.green(line) : line;
    })
    .join("\n");
}
