import type { Raw } from "./object.ts";
import { memberPointer } from "../../openapi/json-pointer.ts";

/** A value on the way into a document, and which of its members is next. */
interface Step {
  readonly value: Raw;
  readonly keys: readonly string[];
  next: number;
  /** The JSON Pointer to its member that was last, once someone asked. */
  path: string | null;
}

/** Shows every object of a document, outer before inner, in its order, with a function that gives its JSON Pointer as a fragment. */
export function walk(
  root: Raw,
  visit: (object: Raw, path: () => string) => void,
): void {
  const way: Step[] = [];
  const enter = (value: Raw): void => {
    if (!Array.isArray(value)) visit(value, () => pathOf(way));
    way.push({ value, keys: Object.keys(value), next: 0, path: null });
  };
  enter(root);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const key = step.keys[step.next++];
    step.path = null;
    if (key === undefined) {
      way.pop();
      continue;
    }
    const inner = step.value[key];
    if (typeof inner === "object" && inner !== null) enter(inner as Raw);
  }
}

function pathOf(way: readonly Step[]): string {
  const known = way.findLastIndex(({ path }) => path !== null);
  let path = way[known]?.path ?? "#";
  for (const step of way.slice(known + 1)) {
    path = memberPointer(path, step.keys[step.next - 1] as string);
    step.path = path;
  }
  return path;
}
