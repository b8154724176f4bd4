import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Context } from "./context.ts";
import type { FoundOperation } from "./naming/index.ts";
import type { OperationPlace } from "./operation-place.ts";
import { readPathItem } from "./path-item.ts";
import { excess } from "./placeholders.ts";

/** Finds the operations under `paths` (OpenAPI 3.1, 4.8.8) in document order. */
export function findOperations(context: Context): FoundOperation[] {
  const ids = new Map<string, Node>();
  const unnamed = new Map<string, string>();
  return context.document.root
    .get("paths")
    .entries()
    .flatMap(([path, pathItem]) => {
      if (!path.startsWith("/")) {
        if (!path.startsWith("x-"))
          context.report(
            "unexpected-value",
            `the path ${quote(path)} does not begin with "/"; it is left out`,
            pathItem.at,
            `write ${quote(`/${path}`)}`,
          );
        return [];
      }
      const tooMuch = excess(path);
      if (tooMuch !== null) {
        context.report(
          "unsupported-path",
          tooMuch,
          pathItem.at,
          "write a path that a request can have",
        );
        return [];
      }
      reportSamePath(context, path, pathItem, unnamed);
      return readPathItem(context, path, pathItem).map((place) => ({
        place,
        id: operationId(context, place, ids),
      }));
    });
}

/** Paths that differ by the names of their placeholders alone are the same path (OpenAPI 3.1, 4.8.8.1). */
function reportSamePath(
  { report }: Context,
  path: string,
  pathItem: Node,
  unnamed: Map<string, string>,
): void {
  const key = path.replace(/\{[^{}]*\}/g, "{}");
  const other = unnamed.get(key);
  if (other === undefined) {
    unnamed.set(key, path);
    return;
  }
  report(
    "duplicate-path",
    `${quote(path)} is the same path as ${quote(other)}; both are kept`,
    pathItem.at,
    "join the two into one path",
  );
}

/** An operationId must be unique (OpenAPI 3.1, 4.8.10): the first operation keeps it. */
function operationId(
  { report }: Context,
  { operation, path }: OperationPlace,
  ids: Map<string, Node>,
): string | null {
  const id = operation.string("operationId");
  if (id === null) return null;
  const first = ids.get(id);
  if (first === undefined) {
    ids.set(id, operation);
    return id;
  }
  const { at } = operation.get("operationId");
  const name = quote(id);
  if (first.at === operation.at)
    report(
      "duplicate-operation-id",
      `the operationId ${name} is that of every path that refers here; at ${quote(path)} the operation goes without`,
      at,
      "write the operation at each path, with an operationId of its own",
    );
  else
    report(
      "duplicate-operation-id",
      `the operationId ${name} is taken by another operation; this one goes without`,
      at,
      "write one that no other operation has",
    );
  return null;
}
