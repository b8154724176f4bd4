import type { Node } from "../model/document.ts";

/** A step from a value to one in it: a member by its name, the elements of a list, or the members of no name. */
export type Step = { readonly member: string } | "elements" | "others";

/** The two documents that are compared. */
export type Side = "old" | "new";

/** Where a value stands for callers, and in both documents. */
export interface Spot {
  /** The method, type or function, and what of it. */
  readonly subject: string;
  readonly part: string;
  /** `GET /pets`; `null` where it is about no operation alone. */
  readonly operation: string | null;
  /** The exported types that are the operation's own, by their old names. */
  readonly types: readonly string[];
  readonly steps: readonly Step[];
  /** Returns the place in a document where some steps from here lead; `null` where it has none. */
  readonly find: (side: Side, steps: readonly Step[]) => Node | null;
}

/** The spot of what belongs to no operation alone: a type, a function of the client, or a part of that. */
export function plainSpot(
  subject: string,
  find: Spot["find"],
  part = "",
): Spot {
  return { subject, part, operation: null, types: [], steps: [], find };
}

/** The spot one step further. */
export function within(spot: Spot, step: Step): Spot {
  return { ...spot, steps: [...spot.steps, step] };
}

/** What of its subject a spot is, as people read it: `answer 200.items[].name`. */
export function partOf({ part, steps }: Spot): string {
  const way = steps.map(written).join("");
  return part === "" ? way.replace(/^\./, "") : part + way;
}

function written(step: Step): string {
  if (step === "elements") return "[]";
  if (step === "others") return "[…]";
  return /^[\w$-]+$/.test(step.member)
    ? `.${step.member}`
    : `[${JSON.stringify(step.member)}]`;
}

/** Compositions are looked through so deep for where a member stands. */
const maximumDepth = 6;

/** Returns the place where some steps lead from a schema's, or as far as they do. */
export function along(node: Node, steps: readonly Step[]): Node {
  let here = node;
  for (const step of steps) {
    const next = stepped(here, step, maximumDepth);
    if (next === null) return here;
    here = next;
  }
  return here;
}

function stepped(node: Node, step: Step, depth: number): Node | null {
  const own =
    typeof step === "object"
      ? node.get("properties").get(step.member)
      : node.get(step === "elements" ? "items" : "additionalProperties");
  if (own.value !== undefined) return own;
  if (depth === 0) return null;
  for (const list of ["allOf", "oneOf", "anyOf"])
    for (const part of node.get(list).items()) {
      const found = stepped(part, step, depth - 1);
      if (found !== null) return found;
    }
  return null;
}
