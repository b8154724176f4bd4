import type { ListedOperation } from "../list-resources.ts";
import { counted } from "./diagnostics.ts";
import type { Task } from "./task.ts";

/** What a project was given. */
export interface Initialized {
  /** The folder of the project. */
  readonly folder: string;
  /** The files that were written, or would be, from there; none where all is there already. */
  readonly files: readonly string[];
  /** What comes next: what installs the project's packages, and what generates. */
  readonly next: readonly string[];
  /** Whether somebody wanted no more of it. */
  readonly isCancelled: boolean;
}

/** Says what became of a project, and what comes next. */
export function aboutInitialized(
  { dryRun }: Task,
  { files, next, isCancelled }: Initialized,
): string[] {
  if (isCancelled) return ["nothing touched"];
  const number = counted(files.length, "file");
  if (files.length === 0) return ["nothing to do: all of it is there already"];
  if (dryRun) return [`nothing touched; ${number} would be written`];
  return [
    `${number} written; run ${next.map((one) => `"${one}"`).join(", then ")}`,
  ];
}

/** How many resources are shown. */
const mostShown = 20;

/** How wide the list of a resource's methods gets. */
const width = 76;

/** The resources of a document on a line each, with their methods, as `nameOf` has them. */
export function resourceLines(
  operations: readonly ListedOperation[],
  nameOf: (operation: ListedOperation) => string,
): string[] {
  const resources = new Map<string, string[]>();
  for (const one of operations) {
    const name = nameOf(one);
    const end = name.lastIndexOf(".");
    const resource = name.slice(0, Math.max(end, 0));
    const methods = resources.get(resource) ?? [];
    resources.set(resource, [...methods, name.slice(end + 1)]);
  }
  const lines = Array.from(resources, ([resource, methods]) => {
    const line = `${resource}: ${methods.join(", ")}`;
    return line.length > width ? `${line.slice(0, width - 1)}…` : line;
  });
  const more = lines.length - mostShown;
  return more > 0
    ? [...lines.slice(0, mostShown), `… and ${counted(more, "resource")} more`]
    : lines;
}
