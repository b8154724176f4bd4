import { isPlural, senseOf, singular } from "./english.ts";
import {
  isCommand,
  isNamespace,
  itemBelow,
  lineage,
  type Step,
  updatesByPost,
} from "./path-tree.ts";
import { isVersion } from "./versions.ts";
import { isSelector, resourceAt } from "./selectors.ts";

/** Where a method belongs that has no resource of its own, and the words that it goes by. */
export interface Membership {
  readonly resource: readonly string[];
  readonly words: readonly string[];
  /** Whether it is part of the item above, and not alone. */
  readonly isPart: boolean;
}

/** What the operations of a document let one another be. */
export class Neighbours {
  /** Whether things are updated by POST here, for want of the methods made for that. */
  readonly updateByPost: boolean;
  /** How many operations there are by resource. */
  readonly #counts = new Map<string, number>();

  constructor(root: Step, ends: readonly Step[]) {
    this.updateByPost = updatesByPost(root);
    for (const end of ends)
      for (const step of lineage(end))
        if (step.name !== null)
          this.#counts.set(keyOf(step), this.#count(step) + 1);
  }

  #count(step: Step): number {
    return this.#counts.get(keyOf(step)) ?? 0;
  }

  /**
   * Whether things are part of the item above: it holds a page of them, and they are nowhere else. What is done with them are
   * methods of the item's resource.
   */
  #isPart(name: Step): boolean {
    const { above } = name;
    if (above === null || name.name === null || !above.holdsPage(name.name))
      return false;
    return !this.#counts.has(JSON.stringify([name.name]));
  }

  /** Tells of which resource a name is a method; `null` where it is a resource itself. */
  membership(name: Step): Membership | null {
    const stem = stemOf(name);
    const above = ownerOf(stem ?? name);
    if (above === null || !(stem !== null || this.#isMember(name))) return null;
    const words = [...(stem?.words ?? []), ...name.words];
    const owner = this.#siblingBefore(name) ?? above;
    const isPart = this.#isPart(name);
    return {
      resource: resourceAt(owner),
      words: without(words, owner),
      isPart,
    };
  }

  #isMember(name: Step): boolean {
    if (isSelector(name)) return false;
    if (isCommand(name) || isStem(name)) return true;
    const sense = senseOf(name.words);
    const isAction =
      sense === "action" || (sense === "either" && !name.methods.has("get"));
    if (this.#isPart(name)) return isFlat(name);
    if (this.#count(name) > 1)
      return name.below.size === 0 && (isAction || isOnlyPosted(name));
    if (name.above !== null && !isNamespace(name.above)) return true;
    // What is made in a namespace is a resource: `connectionTokens.create`.
    const isMade =
      name.methods.has("post") || itemBelow(name)?.methods.has("post");
    return sense !== "thing" || !isMade || isTerse(name);
  }

  /** The resource beside a name that the name begins with: `ledger` for `ledger_entry`. */
  #siblingBefore(name: Step): Step | null {
    for (const one of name.above?.below.values() ?? [])
      if (beginsWith(name, one) && this.membership(one) === null) return one;
    return null;
  }
}

function beginsWith({ words }: Step, { name, words: others }: Step): boolean {
  const isLonger = name !== null && words.length > others.length;
  return (
    isLonger &&
    others.every((word, index) => word === words[index] && !isPlural(word))
  );
}

function keyOf(step: Step): string {
  return JSON.stringify(resourceAt(step));
}

/** The nearest step above that makes a resource; `null` where there is none, as a version is none. */
function ownerOf(step: Step): Step | null {
  for (let one = step.above; one !== null; one = one.above)
    if (one.name !== null && !isSelector(one))
      return isVersion(one.name) ? null : one;
  return null;
}

/** The words of a name, less those of the thing that it is part of: `network_interfaces` of `networks` are `interfaces`. */
function without(
  words: readonly string[],
  { words: owner }: Step,
): readonly string[] {
  const begins = owner.every((word, index) => singular(word) === words[index]);
  return begins && words.length > owner.length
    ? words.slice(owner.length)
    : words;
}

/** Whether nothing stands below a name but items, and nothing below these. */
function isFlat(name: Step): boolean {
  const item = itemBelow(name);
  return (
    name.below.size === (item === null ? 0 : 1) && (item?.below.size ?? 0) === 0
  );
}

function isOnlyPosted({ methods }: Step): boolean {
  return methods.size === 1 && methods.has("post");
}

/** Whether a name is one word for one thing: `token`, `login`. */
function isTerse({ words: [word = "", ...others], below }: Step): boolean {
  return others.length === 0 && singular(word) === word && below.size === 0;
}

/** Whether a name says what is done, and the names below it what with: `/credit_notes/preview/lines`. */
function isStem({ words, methods, below }: Step): boolean {
  const sense = senseOf(words);
  const isDone =
    sense === "action" || (sense === "either" && !methods.has("get"));
  const isEnd = [...below.values()].every(
    (one) =>
      one.name !== null && one.below.size === 0 && one.methods.size === 1,
  );
  return isDone && methods.size === 1 && below.size > 0 && isEnd;
}

function stemOf({ above }: Step): Step | null {
  return above !== null && isStem(above) ? above : null;
}
