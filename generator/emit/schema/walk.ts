import type { Raw } from "./object.ts";
import { below } from "./pointer.ts";

/** A value on the way into a document, and which of its members is next. */
interface Step {
  readonly value: Raw;
  readonly keys: readonly string[];
  next: number;
}

/** Shows every object of a document, outer before inner, in its order, with a function that gives its JSON Pointer as a fragment. */
export function walk(
  root: Raw,
  visit: (object: Raw, path: () => string) => void,
): void {
  const way: Step[] = [];
  const path = (): string =>
    way.map(({ keys, next }) => keys[next - 1] as string).reduce(below, "#");
  const enter = (value: Raw): void => {
    if (!Array.isArray(value)) visit(value, path);
    way.push({ value, keys: Object.keys(value), next: 0 });
  };
  enter(root);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const key = step.keys[step.next++];
    if (key === undefined) {
      way.pop();
      continue;
    }
    const inner = step.value[key];
    if (typeof inner === "object" && inner !== null) enter(inner as Raw);
  }
}
