import { isMap, isNode, isScalar, type Pair, type YAMLMap } from "yaml";
import { isObject } from "../openapi/json.ts";
import type { Quotes } from "./print.ts";

/** How a text is quoted; `PLAIN` for any other value. */
export function quotesOf(node: unknown): Quotes {
  const type = isScalar(node) ? node.type : null;
  return type === "QUOTE_SINGLE" || type === "QUOTE_DOUBLE" ? type : "PLAIN";
}

/** Returns the name of a member of an object. */
export function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** Whether the first member of an object in a list stays, which stands behind the dash. */
export function keepsFirst(item: unknown, target: unknown): boolean {
  if (!isMap(item) || item.flow || !isObject(target)) return true;
  const [first] = item.items;
  return first === undefined || Object.hasOwn(target, nameOf(first));
}

/** Whether members of an object are kept apart by blank lines. */
export function areApart({ items }: YAMLMap): boolean {
  const others = items.slice(1);
  return (
    others.length > 0 &&
    others.every(({ key }) => isNode(key) && key.spaceBefore === true)
  );
}
