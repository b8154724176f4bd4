import { namedOperations } from "../emit/resources.ts";
import type { ApiModel, Operation } from "../model/api.ts";

/** An operation with the name that callers use: `pets.list`. */
export interface Named {
  readonly name: string;
  readonly operation: Operation;
}

/** The operations of two documents: those that are the same one, and those that stand in one alone. */
export interface Paired {
  readonly pairs: readonly (readonly [Named, Named])[];
  readonly removed: readonly Named[];
  readonly added: readonly Named[];
}

/** What tells that two operations are the same one, the surest first. */
const signs: readonly ((one: Named) => string | null)[] = [
  ({ operation }) => `${operation.method} ${operation.path}`,
  ({ operation }) => `${operation.method} ${unnamed(operation.path)}`,
  ({ operation }) => operation.id,
  ({ name }) => name,
];

/** Finds for each operation of a document what has become of it in another. */
export function pairOperations(old: ApiModel, now: ApiModel): Paired {
  const removed = new Set(named(old));
  const added = new Set(named(now));
  const pairs: [Named, Named][] = [];
  for (const sign of signs) {
    const candidates = bySign(added, sign);
    for (const [key, one] of bySign(removed, sign)) {
      const other = candidates.get(key);
      if (one === null || !other) continue;
      pairs.push([one, other]);
      removed.delete(one);
      added.delete(other);
    }
  }
  return { pairs, removed: [...removed], added: [...added] };
}

/** A path without the names of its parameters. */
export function unnamed(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Operations by a sign; `null` where several have it. */
function bySign(
  operations: Iterable<Named>,
  sign: (one: Named) => string | null,
): Map<string, Named | null> {
  const found = new Map<string, Named | null>();
  for (const one of operations) {
    const key = sign(one);
    if (key !== null) found.set(key, found.has(key) ? null : one);
  }
  return found;
}

function named({ resources }: ApiModel): Named[] {
  return namedOperations(resources).map(([name, operation]) => ({
    name,
    operation,
  }));
}
