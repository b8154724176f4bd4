import { lowerWords } from "../names.ts";
import type { Answer, Endpoint, Route } from "./routes.ts";

/** A step of a path: a name, or whatever stands for one item, with all operations that go through it. */
export interface Step {
  /** As the path has it; `null` for a parameter, or several in a row. */
  readonly name: string | null;
  /** The name's words, in lower case. */
  readonly words: readonly string[];
  readonly above: Step | null;
  readonly below: Map<string, Step>;
  /** The HTTP methods of the paths that end here, in lower case. */
  readonly methods: Set<string>;
  /** How many operations there are here and below. */
  operations: number;
  /** What getting this gives; `null` where that is not said. */
  answer: Answer | null;
  /** Whether what getting this gives holds a page of further things in a member. */
  holdsPage: Endpoint["holdsPage"];
}

/** Makes the root of a tree of paths. */
export function newTree(): Step {
  return step(null, null);
}

function step(name: string | null, above: Step | null): Step {
  return {
    name,
    words: lowerWords(name ?? ""),
    above,
    below: new Map(),
    methods: new Set(),
    operations: 0,
    answer: null,
    holdsPage: () => false,
  };
}

/** Takes an operation into a tree, and gives the step where its path ends. Names are `null` for parameters. */
export function grow(root: Step, endpoint: Endpoint, names: Route): Step {
  let here = root;
  here.operations++;
  for (const name of names) {
    const key = name ?? "{}";
    const next = here.below.get(key) ?? step(name, here);
    here.below.set(key, next);
    here = next;
    here.operations++;
  }
  here.methods.add(endpoint.method);
  if (endpoint.method === "get") {
    here.answer = endpoint.answer;
    here.holdsPage = endpoint.holdsPage;
  }
  return here;
}

/** The item below a step, which a parameter leads to; `null` where there is none. */
export function itemBelow({ below }: Step): Step | null {
  return below.get("{}") ?? null;
}

/** Whether more items of the tree are updated by POST than by the methods made for that. */
export function updatesByPost(root: Step): boolean {
  let balance = 0;
  for (const { name, methods } of stepsOf(root)) {
    const isUpdated = methods.has("put") || methods.has("patch");
    if (name === null && (isUpdated || methods.has("post")))
      balance += isUpdated ? -1 : 1;
  }
  return balance > 0;
}

/** Forgets that answers are of one thing where those of collections are too: the document does not tell the two apart. */
export function forgetAnswers(root: Step): void {
  const steps = [...stepsOf(root)];
  const lists = steps.filter(
    (one) => one.answer !== null && itemBelow(one) !== null,
  );
  const told = lists.filter(({ answer }) => answer === "many");
  if (told.length * 2 > lists.length) return;
  for (const one of steps) if (one.answer === "one") one.answer = null;
}

function* stepsOf(step: Step): Generator<Step> {
  yield step;
  for (const one of step.below.values()) yield* stepsOf(one);
}

/** Whether a name stands beside items that have it too: `/phone_numbers/voice` beside `/phone_numbers/{id}/voice`. */
export function isAcrossItems({ name, above }: Step): boolean {
  const item = above === null ? null : itemBelow(above);
  return name !== null && item !== null && item.below.has(name);
}

/** The steps from the root down to this one, the root left out. */
export function lineage(step: Step): Step[] {
  const line: Step[] = [];
  for (let one: Step | null = step; one?.above; one = one.above)
    line.unshift(one);
  return line;
}

/** Whether a name only holds others together: neither it nor an item of it can be asked for anything. */
export function isNamespace(step: Step): boolean {
  return (
    step.name !== null && step.methods.size === 0 && itemBelow(step) === null
  );
}

/** Whether a name tells what is done with what stands above: `/calls/{id}/actions/playback_start`. */
export function isCommand({ above, below }: Step): boolean {
  return above?.words.join() === "actions" && below.size === 0;
}
