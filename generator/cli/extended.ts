import type { Change, ListedOperation } from "../fragment/index.ts";
import type { Colors } from "./colors.ts";
import { counted } from "./diagnostics.ts";
import type { Task } from "./task.ts";
import { visible } from "./visible.ts";

/** What became of a document that is extended. */
export interface Extended {
  readonly file: string;
  readonly changes: readonly Change[];
}

/** Says what became of a document that is extended. */
export function aboutExtension(
  { command, dryRun }: Task,
  { file, changes }: Extended,
): string {
  const told = (["added", "updated", "removed"] as const).flatMap((what) => {
    const some = changes.filter((one) => one.what === what);
    return some.length === 0 ? [] : [`${countedPieces(some)} ${what}`];
  });
  if (told.length === 0) {
    const nothing = command === "add" ? "all of it is there" : "up to date";
    return `${file}: ${nothing}`;
  }
  const done = `${file}: ${told.join(", ")}`;
  return dryRun ? `nothing touched; with this, ${done}` : done;
}

/** Counts operations and components. */
function countedPieces(changes: readonly Change[]): string {
  const isOf = (pattern: RegExp): number =>
    changes.filter(({ name }) => pattern.test(name)).length;
  const [operations, components] = [isOf(/^[A-Z]\S* \//), isOf(/^\w+\//)];
  return [
    ...(operations > 0 ? [counted(operations, "operation")] : []),
    ...(components > 0 ? [counted(components, "component")] : []),
  ].join(" and ");
}

/** The operations of a document, a line each: method and path, operationId, summary. */
export function listedOperations(
  operations: readonly ListedOperation[] | null,
  { bold, cyan }: Colors,
): string {
  const all = operations ?? [];
  const widest = all.reduce(
    (width, { path }) => Math.min(60, Math.max(width, path.length)),
    0,
  );
  return all
    .map((one) => {
      const [id, summary] = [one.operationId ?? "-", one.summary ?? ""];
      const endpoint = `${one.method.padEnd(7)} ${one.path.padEnd(widest)}`;
      const line = `${bold(visible(endpoint))}  ${cyan(visible(id))}  ${visible(summary)}`;
      return `${line.trimEnd()}\n`;
    })
    .join("");
}
