import type { OpenApiVersion } from "../model/document.ts";
import { openApi, type Grammar, type Kind } from "./grammar.ts";
import { kindAt, memberKind } from "./kinds.ts";
import type { TreeNode } from "./node.ts";
import { pointerTokens } from "./pointer.ts";
import { broken, type BrokenReference, type References } from "./references.ts";

/**
 * Finds every `$ref` of a document that leads nowhere, or to what is something else: those reachable from its root, wherever
 * OpenAPI or JSON Schema give a `$ref` a meaning. Each is found once, a cycle as one; none of the Reference Objects that are known
 * to be at fault is.
 */
export function brokenReferences(
  root: TreeNode,
  references: References,
  version: OpenApiVersion,
  known: ReadonlySet<unknown>,
  grammar: Grammar = openApi,
): BrokenReference[] {
  const found: BrokenReference[] = [];
  const culprits = new Set(known);
  const seen = new Set<unknown>();
  const pending: [TreeNode, Kind][] = [[root, "document"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, kind] = next;
    if (typeof node.value !== "object" || node.value === null) continue;
    if (seen.has(node.value)) continue;
    seen.add(node.value);
    if (node.reference !== null) {
      const { node: target, broken: reason } = references.follow(node);
      const fault = reason ?? misled(grammar, node, kind, target);
      if (target !== null && fault === null) pending.push([target, kind]);
      if (fault !== null && !fault.culprits.some((one) => culprits.has(one))) {
        found.push(fault);
        for (const culprit of fault.culprits) culprits.add(culprit);
      }
      if (!hasSiblings(kind, version)) continue;
    }
    // The last in is the first out: so they come in document order.
    for (const [key, memberIs] of members(node, kind, grammar).toReversed()) {
      pending.push([node.child(key), memberIs]);
    }
  }
  return found;
}

/** How messages call what references lead to. */
const names: Readonly<Partial<Record<Kind, string>>> = {
  schema: "a schema",
  response: "a response",
  parameter: "a parameter",
  header: "a header",
  requestBody: "a request body",
  mediaType: "a media type",
  pathItem: "a path item",
  operation: "an operation",
  callback: "a callback",
};

/** What is wrong with the `$ref` at the place of a kind that leads to another; `null` where nothing is. */
function misled(
  grammar: Grammar,
  node: TreeNode,
  kind: Kind,
  { at, root }: TreeNode,
): BrokenReference | null {
  const found = kindAt(grammar, root.value, pointerTokens(at));
  const wanted = names[kind];
  const other = found === null ? undefined : names[found];
  // A header is written as a parameter is.
  const isAlike = kind === "header" && found === "parameter";
  if (found === kind || isAlike || !wanted || !other) return null;
  const message = `\`$ref\` leads to ${other}, where ${wanted} is expected`;
  const help =
    found === "schema"
      ? `write ${wanted} that has the schema`
      : `write the path of ${wanted}`;
  return broken("unexpected-type", message, help, node);
}

/** Whether what stands beside a `$ref` counts (OpenAPI 3.1, "Schema Object"; "Path Item Object" in every version). */
function hasSiblings(kind: Kind, version: OpenApiVersion): boolean {
  return kind === "pathItem" || (kind === "schema" && version !== "3.0");
}

/** The keys of the members that can hold a `$ref`, or of all elements, with what these are. */
function members(
  { value }: TreeNode,
  kind: Kind,
  grammar: Grammar,
): [string, Kind][] {
  return Object.keys(value as object).flatMap((key): [string, Kind][] => {
    const memberIs = Array.isArray(value)
      ? kind
      : memberKind(grammar, kind, key);
    return memberIs === null ? [] : [[key, memberIs]];
  });
}
