import type { Problem } from "./problem.ts";

/** Where a text that cannot be read has both sides of a merge: everything else wrong with it may follow from that. */
export function mergeConflicts(text: string): Problem[] {
  return Array.from(text.matchAll(/^<{7}(?: |$)/gm), ({ index }) => ({
    code: "syntax",
    message: "a merge was left here half done, with both of its sides",
    help: 'keep one side, and remove the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"',
    offset: index,
  }));
}
