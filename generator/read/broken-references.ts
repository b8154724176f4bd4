import type { OpenApiVersion } from "../model/document.ts";
import { brokenMappings } from "./broken-mappings.ts";
import {
  openApi,
  type Grammar,
  type Kind,
  memberKind,
} from "../openapi/grammar.ts";
import { withLeftOut } from "./left-out.ts";
import { wrongTarget } from "./wrong-target.ts";
import type { TreeNode } from "./node.ts";
import type { BrokenReference, References } from "./references.ts";

/**
 * Finds every `$ref` of a document that leads nowhere, or to what is something else: those reachable from its root, wherever
 * OpenAPI or JSON Schema give a `$ref` a meaning. Each is found once, a cycle as one; none of the Reference Objects that are known
 * to be at fault is. What discriminators map to counts among them.
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
  // By kind: a `$ref` can lead to what is of another kind than what it stands for.
  const seen = new Map<Kind, Set<unknown>>();
  const pending: [TreeNode, Kind][] = [[root, "document"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, kind] = next;
    if (typeof node.value !== "object" || node.value === null) continue;
    const met = seen.get(kind) ?? new Set();
    if (met.has(node.value)) continue;
    seen.set(kind, met.add(node.value));
    if (node.reference !== null) {
      const { node: target, broken } = references.follow(node);
      const fault = broken ?? wrongTarget(grammar, node, kind, target);
      if (target !== null && fault === null) pending.push([target, kind]);
      if (fault !== null && !fault.culprits.some((one) => culprits.has(one))) {
        found.push(withLeftOut(fault, kind));
        for (const culprit of fault.culprits) culprits.add(culprit);
      }
      if (!hasSiblings(kind, version)) continue;
    }
    if (kind === "schema")
      for (const one of brokenMappings(node, references, grammar))
        found.push(one);
    // The last in is the first out: so they come in document order.
    for (const [key, memberIs] of members(node, kind, grammar).toReversed()) {
      pending.push([node.child(key), memberIs]);
    }
  }
  return found;
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
