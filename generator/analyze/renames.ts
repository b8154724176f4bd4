import type { Operation, ResourceNames } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Context, KnownNames, NamingStyle } from "./context.ts";
import type { ResourceTree } from "./resources.ts";

/** An operation in its resource. */
export interface BuiltOperation {
  readonly operation: Operation;
  /** What the document says of it. */
  readonly node: Node;
  /** From the client down: `pets.list`. */
  readonly name: string;
  readonly resource: ResourceNames;
}

/**
 * Settles what becomes of the names that operations had in the client that is there: those that are to be kept stand beside the new
 * ones, as do those that were kept before; else it is reported where nothing but its neighbours renames an operation.
 */
export function settleRenames(
  context: Context,
  operations: readonly BuiltOperation[],
  style: NamingStyle,
  tree: ResourceTree,
): void {
  const { known, keepNames = false } = context.options;
  if (known === undefined) return;
  const renamed = renamedIn(operations, known);
  const kept = [
    ...keptBefore(operations, known),
    ...(keepNames ? renamed : []),
  ];
  kept.sort((one, other) => (one.before < other.before ? -1 : 1));
  for (const one of kept)
    if (!tree.keep(one.before, one.now.operation, one.now.resource))
      reportLost(context, one);
  const isByNeighbours = style === "rest" && known.naming === "rest";
  for (const one of isByNeighbours && !keepNames ? renamed : [])
    if (!one.now.operation.names.isConfigured) reportRename(context, one);
}

/** An operation, and a name that it had before. */
interface Rename {
  readonly before: string;
  readonly now: BuiltOperation;
}

/** The operations that are called otherwise than in the client that is there. */
function renamedIn(
  operations: readonly BuiltOperation[],
  known: KnownNames,
): Rename[] {
  if (known.operations.size === 0) return [];
  return operations.flatMap((now) => {
    // Of an operation with several names all are in one line.
    const names = known.operations.get(endpointOf(now))?.split(", ") ?? [];
    return names.includes(now.name)
      ? []
      : names.map((before) => ({ before, now }));
  });
}

/** The operations that have older names in the client that is there, beside the one that they have now. */
function keptBefore(
  operations: readonly BuiltOperation[],
  known: KnownNames,
): Rename[] {
  if (known.oldNames.size === 0) return [];
  const byEndpoint = new Map(operations.map((one) => [endpointOf(one), one]));
  return Array.from(known.oldNames).flatMap(([before, endpoint]) => {
    const now = byEndpoint.get(endpoint);
    return now === undefined || now.name === before ? [] : { before, now };
  });
}

function endpointOf({ operation: { method, path } }: BuiltOperation): string {
  return `${method} ${path}`;
}

function reportRename({ report }: Context, { before, now }: Rename): void {
  const { method, path } = now.operation;
  report(
    "renamed-operation",
    `${quote(before)} is called ${quote(now.name)} now, by what stands beside it in the document`,
    now.node.at,
    `name ${quote(`${method.toLowerCase()} ${path}`)} under "resources" in the configuration to keep the name, or keep both with --keep-names`,
  );
}

function reportLost({ report }: Context, { before, now }: Rename): void {
  report(
    "renamed-operation",
    `${quote(before)} is called ${quote(now.name)} now; the old name cannot be kept, since something else has it`,
    now.node.at,
  );
}
