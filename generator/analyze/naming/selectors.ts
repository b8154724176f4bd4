import { isIdentifier, singular } from "./english.ts";
import { itemBelow, lineage, type Step } from "./path-tree.ts";

/**
 * Whether a name only says by what an item is looked for: `/customers/external_id/{id}`. Where there is more to do with such an item
 * than what is done with it alone, a resource of its own would have all below it twice.
 */
export function isSelector(step: Step): boolean {
  const item = itemBelow(step);
  if (step.above?.name == null || item === null || !isIdentifier(step.words))
    return false;
  const isAsked = step.methods.size > 0 || step.below.size > 1;
  return !isAsked && (step.operations === 1 || item.below.size > 0);
}

/** The resource that a step belongs to: the names above it and its own, less selectors. */
export function resourceAt(step: Step): string[] {
  return lineage(step).flatMap((one) =>
    one.name === null || isSelector(one) ? [] : [one.name],
  );
}

/** The words that a method of a certain verb gets for the selectors above a step: `ByExternalId`, `ForCustomer`. */
export function selection(step: Step, verb: string): string[] {
  return lineage(step)
    .filter(isSelector)
    .flatMap((selector) => {
      const own = selector.above?.words.map(singular) ?? [];
      const said = selector.words.filter(
        (word) => word !== "by" && !own.includes(word),
      );
      const isForeign =
        said.length > 1 && said.length === selector.words.length;
      if (verb === "create" && isForeign && step.above === selector)
        return ["for", ...said.slice(0, -1)];
      return ["by", ...(said.length > 0 ? said : selector.words)];
    });
}
