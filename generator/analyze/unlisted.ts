import { quote } from "../model/messages.ts";
import type { Context } from "./context.ts";
import type { BuiltOperation } from "./renames.ts";

/** Reports operations that the configuration's `resources` leave out, where they name most: those are new. */
export function reportUnlisted(
  { report }: Context,
  operations: readonly BuiltOperation[],
): void {
  const unlisted = operations.filter(
    ({ operation }) => !operation.names.isConfigured,
  );
  if (unlisted.length * 2 >= operations.length) return;
  for (const { operation, node, name } of unlisted) {
    const { method, path, names } = operation;
    report(
      "unlisted-operation",
      `${quote(`${method.toLowerCase()} ${path}`)} is not among the "resources" of the configuration; it is placed at ${quote(name)} (${names.reason})`,
      node.at,
      'name it there; "pathwright resources --write" does that',
    );
  }
}
