import {
  endsInAction,
  isAdverbial,
  isCommonNoun,
  isPlural,
  isSelection,
  namesThing,
  senseOf,
  singular,
} from "./english.ts";
import { isAcrossItems, isCommand, itemBelow, type Step } from "./path-tree.ts";
import type { Named } from "./standard-methods.ts";

/** A name that makes no resource, where it stands, and what is done there. */
interface Member {
  readonly name: Step;
  /** Where the path ends: at the name, or an item below it. */
  readonly end: Step;
  /** The words that it goes by. */
  readonly words: readonly string[];
  /** Whether it is part of the item above. */
  readonly isPart: boolean;
}

/** Names an operation as a method of the resource above: what is done, or the verb of its HTTP method and what it is done with. */
export function memberMethod(member: Member, method: string): Named {
  const { name, end, words } = member;
  const shown = JSON.stringify(name.name);
  const verb = verbOf(member, method);
  if (verb === null)
    return { method: inOrder(member), reason: `${shown} says what is done` };
  const isOne = end !== name || verb === "create";
  const last = words.at(-1) ?? "";
  return {
    method: [verb, ...words.slice(0, -1), isOne ? singular(last) : last],
    reason: member.isPart
      ? `${shown} is part of the item above`
      : `the only operation at ${shown}`,
  };
}

/** What is done stands first: `playback_start` is `startPlayback`. */
function inOrder({ name, words }: Member): readonly string[] {
  const last = words.slice(-1);
  const isCommanded =
    isCommand(name) &&
    words.length > 1 &&
    senseOf(words) === "thing" &&
    senseOf(last) !== "thing";
  return endsInAction(words) || isCommanded
    ? [...last, ...words.slice(0, -1)]
    : words;
}

/** The verb before the name of a thing; `null` where the name says what is done. */
function verbOf({ name, end, words }: Member, method: string): string | null {
  const sense = senseOf(words);
  const isDone = sense === "action" || endsInAction(words) || isCommand(name);
  if (isDone && method === mainMethod(name)) return null;
  const isItem = end !== name;
  switch (method) {
    case "get":
      if (isItem) return "retrieve";
      if (isFile(name)) return null;
      return isMany(name, words) ? "list" : "retrieve";
    case "post":
      if (isItem) return "update";
      if (itemBelow(name) !== null) return "create";
      return isMade(name) ? "create" : null;
    case "put":
      return sense === "either" && !isItem ? null : "update";
    case "patch":
      return "update";
    default:
      return method;
  }
}

/** Whether what is posted to is made by that. */
function isMade({ above, words }: Step): boolean {
  const isOfItem = above !== null && above.name === null;
  return (
    namesThing(words) ||
    isAdverbial(words) ||
    /^\d/.test(words[0] ?? "") ||
    (isOfItem && isCommonNoun(words))
  );
}

/** Of the methods at a name, the one that does what it says. */
function mainMethod(name: Step): string | undefined {
  const methods = new Set([
    ...name.methods,
    ...(itemBelow(name)?.methods ?? []),
  ]);
  return ["post", "put", "patch", "get", "delete"].find((one) =>
    methods.has(one),
  );
}

/** Whether what is got are several: as the answer says, else the words. */
function isMany(name: Step, words: readonly string[]): boolean {
  if (itemBelow(name) !== null) return true;
  if (name.answer !== null) return name.answer === "many";
  return (
    isPlural(words.at(-1) ?? "") || isSelection(words) || isAcrossItems(name)
  );
}

/** Whether what is got is a file: as the answer says, else the name. */
function isFile({ answer, words }: Step): boolean {
  const format = /^(?:pdf|csv|xlsx?|zip|ics|png|svg)$/;
  return answer === null ? format.test(words.join()) : answer === "bytes";
}
