import { isObject } from "../../openapi/json.ts";
import { fragmentTo } from "../../openapi/json-pointer.ts";
import type { TreeNode } from "../node.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { hiding } from "./hiding.ts";
import { reachable } from "./reach.ts";
import { Rules, type Selection, type Unmatched } from "./rules.ts";

export { type Candidate, candidatesIn } from "./candidates.ts";
export { reachable } from "./reach.ts";
export { parseRule } from "./rule.ts";
export { Rules, type Selection, type Unmatched } from "./rules.ts";

/** What a selection leaves of a document. */
export interface Selected {
  readonly value: unknown;
  /** The operations that are left out, each by its operationId and as `get /path`. */
  readonly leftOut: ReadonlySet<string>;
  readonly unmatched: readonly Unmatched[];
}

/** The maps of a document that hold path items. */
const sections = ["paths", "webhooks"] as const;

/**
 * Leaves out of a document the operations that are not wanted, and the components that what is left does not refer to. What is
 * left out is hidden: a reference into it still leads there, whereas nobody finds it who lists members.
 */
export function select(root: TreeNode, selection: Selection): Selected {
  const rules = new Rules(selection);
  const leftOut = new Set<string>();
  const isWanted = (candidate: Candidate): boolean => {
    if (rules.want(candidate)) return true;
    for (const name of namesOf(candidate)) leftOut.add(name);
    return false;
  };
  const replaced = new Map<string, unknown>();
  for (const section of sections) {
    const items = root.get(section);
    if (!isObject(items.value)) continue;
    const kept = new Map<string, unknown>();
    for (const [name, item] of items.entries()) {
      const candidates = candidatesIn(item, section === "paths" ? name : null);
      const unwanted = candidates.filter((one) => !isWanted(one));
      if (unwanted.length === 0) kept.set(name, items.value[name]);
      else if (unwanted.length < candidates.length)
        kept.set(name, withoutOperations(item.value, unwanted));
    }
    replaced.set(section, hiding(items.value, kept));
  }
  if (!isObject(root.value))
    return { value: root.value, leftOut, unmatched: [] };
  const { components } = root.value;
  const trimmed = { ...root.value, ...Object.fromEntries(replaced) };
  const value = isObject(components)
    ? { ...trimmed, components: withReachable(components, trimmed) }
    : trimmed;
  return { value, leftOut, unmatched: rules.unmatched() };
}

/** Whether a selection may leave anything out. */
export function isSelective({ include, exclude = [] }: Selection): boolean {
  return include !== undefined || exclude.length > 0;
}

/** The names by which a configuration may know an operation. */
function namesOf({ method, path, operationId }: Candidate): string[] {
  return [
    ...(path === null ? [] : [`${method.toLowerCase()} ${path}`]),
    ...(operationId === null ? [] : [operationId]),
  ];
}

/** A path item without some of its operations. */
function withoutOperations(
  item: unknown,
  unwanted: readonly Candidate[],
): unknown {
  const [fixed, additional] = [false, true].map((isAdditional) =>
    unwanted.filter((one) => one.isAdditional === isAdditional),
  );
  const left = without(item, fixed ?? []);
  if (!isObject(left) || left["additionalOperations"] === undefined)
    return left;
  const { additionalOperations } = left;
  return {
    ...left,
    additionalOperations: without(additionalOperations, additional ?? []),
  };
}

/** An object without the fields that hold some operations. */
function without(value: unknown, unwanted: readonly Candidate[]): unknown {
  if (!isObject(value)) return value;
  const fields = new Set(unwanted.map(({ field }) => field));
  const kept = Object.entries(value).filter(([name]) => !fields.has(name));
  return hiding(value, new Map(kept));
}

/** The components of a document to which the rest of it leads. */
function withReachable(
  components: Record<string, unknown>,
  document: Record<string, unknown>,
): Record<string, unknown> {
  const pointers = reachable(document);
  const sections = Object.entries(components).map(([section, parts]) => {
    if (!isObject(parts) || section.startsWith("x-")) return [section, parts];
    const kept = Object.entries(parts).filter(([name]) =>
      pointers.has(fragmentTo(["components", section, name])),
    );
    return [section, hiding(parts, new Map(kept))];
  });
  return Object.fromEntries(sections) as Record<string, unknown>;
}
