import { words } from "../names.ts";
import { isPlural } from "./english.ts";
import { isAcrossItems, itemBelow, type Step } from "./path-tree.ts";

/** The words of a method's name, and why it is called so. */
export interface Named {
  readonly method: readonly string[];
  readonly reason: string;
}

/** Names an operation on one item, or on what several parameters name. */
export function itemMethod(item: Step, method: string): Named {
  const verb = itemVerbs(item)[method] ?? method;
  return { method: words(verb), reason: `${method.toUpperCase()} of an item` };
}

type Verbs = Readonly<Record<string, string>>;

function itemVerbs({ methods, above }: Step): Verbs {
  const isWhole = methods.has("put") && methods.has("patch");
  const isAlone = methods.size === 1 && above?.methods.size === 0;
  const isCreated = methods.has("put") || methods.has("patch") || isAlone;
  return {
    get: "retrieve",
    post: isCreated ? "create" : "update",
    put: isWhole ? "replace" : "update",
    patch: "update",
    delete: "delete",
  };
}

/** Names an operation on a collection of items, or on the one thing that a name stands for. */
export function collectionMethod(
  step: Step,
  method: string,
  byPost: boolean,
): Named {
  const isMany = isCollection(step, byPost);
  const verb =
    (isMany ? collectionVerbs(step) : singletonVerbs(step, byPost))[method] ??
    method;
  const kind = isMany ? "a collection" : "a single thing";
  return { method: words(verb), reason: `${method.toUpperCase()} of ${kind}` };
}

/** Whether items stand below a name: as the paths say, else the answer, else the name's number. */
function isCollection(step: Step, byPost: boolean): boolean {
  if (itemBelow(step) !== null || isAcrossItems(step)) return true;
  if (step.answer !== null) return step.answer === "many";
  if (isPlural(step.words.at(-1) ?? "")) return true;
  // What is made and never changed is one of several.
  const { methods, below } = step;
  const isAdded =
    methods.has("get") && methods.has("post") && methods.size === 2;
  const hasParts = [...below.values()].some((part) => itemBelow(part) !== null);
  return isAdded && !byPost && !hasParts;
}

function collectionVerbs(step: Step): Verbs {
  return {
    get: "list",
    post: "create",
    put: "replace",
    patch: itemBelow(step) === null ? "update" : "updateAll",
    delete: "deleteAll",
  };
}

/** `byPost`: whether the document updates things by POST. */
function singletonVerbs({ methods }: Step, byPost: boolean): Verbs {
  const isUpdated = byPost && methods.has("get") && methods.size === 2;
  const isWhole = methods.has("put") && methods.has("patch");
  return {
    get: "retrieve",
    post: isUpdated ? "update" : "create",
    put: isWhole ? "replace" : "update",
    patch: "update",
    delete: "delete",
  };
}
