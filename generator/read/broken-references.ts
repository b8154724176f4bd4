import type { OpenApiVersion } from "../model/document.ts";
import { brokenMappings } from "./broken-mappings.ts";
import {
  openApi,
  type Grammar,
  type Kind,
  kindAmong,
  membersIn,
} from "../openapi/grammar.ts";
import { isParent } from "../openapi/json.ts";
import { withLeftOut } from "./left-out.ts";
import { wrongTarget } from "./wrong-target.ts";
import type { TreeNode } from "./node.ts";
import type { BrokenReference, Followed, References } from "./references.ts";

/** What was met of a kind: a `$ref` can lead to what is of another kind than what it stands for. */
interface Met {
  readonly values: Set<unknown>;
  /** The references that lead to what they stand for, by what they say. */
  readonly rightly: Map<string, Followed>;
}

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
  const all = new Map<Kind, Met>();
  const pending: [TreeNode, Kind][] = [[root, "document"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, kind] = next;
    const { value, reference } = node;
    const { values, rightly } = metOf(all, kind);
    if (!isParent(value) || values.has(value)) continue;
    values.add(value);
    if (reference !== null) {
      const followed = rightly.get(reference) ?? references.follow(node);
      const { node: target, broken } = followed;
      const fault = rightly.has(reference)
        ? null
        : (broken ?? wrongTarget(grammar, node, kind, target));
      if (target !== null && fault === null) {
        rightly.set(reference, followed);
        pending.push([target, kind]);
      }
      if (fault !== null && !fault.culprits.some((one) => culprits.has(one))) {
        found.push(withLeftOut(fault, kind));
        for (const culprit of fault.culprits) culprits.add(culprit);
      }
      if (!hasSiblings(kind, version)) continue;
    }
    if (kind === "schema")
      for (const one of brokenMappings(node, references, grammar))
        found.push(one);
    pushMembers(pending, node, kind, grammar);
  }
  return found;
}

function metOf(all: Map<Kind, Met>, kind: Kind): Met {
  const known = all.get(kind);
  if (known !== undefined) return known;
  const met: Met = { values: new Set(), rightly: new Map() };
  all.set(kind, met);
  return met;
}

/** Whether what stands beside a `$ref` counts (OpenAPI 3.1, "Schema Object"; "Path Item Object" in every version). */
function hasSiblings(kind: Kind, version: OpenApiVersion): boolean {
  return kind === "pathItem" || (kind === "schema" && version !== "3.0");
}

/** Puts aside the members that can hold a `$ref`, or all elements. The last in is the first out: so they come in document order. */
function pushMembers(
  pending: [TreeNode, Kind][],
  node: TreeNode,
  kind: Kind,
  grammar: Grammar,
): void {
  const value = node.value as Readonly<Record<string, unknown>>;
  const members = Array.isArray(value) ? null : membersIn(grammar, kind);
  const keys = Object.keys(value);
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] as string;
    if (!mayHold(value[key])) continue;
    const memberIs = members === null ? kind : kindAmong(members, key);
    if (memberIs !== null) pending.push([node.child(key), memberIs]);
  }
}

/** Whether a value has members that have some themselves, or refers: many a schema does neither. */
function mayHold(value: unknown): boolean {
  if (!isParent(value)) return false;
  if (Array.isArray(value)) return value.some(isParent);
  const object = value as Readonly<Record<string, unknown>>;
  for (const key in object)
    if (key === "$ref" || isParent(object[key])) return true;
  return false;
}
