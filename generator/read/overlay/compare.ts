import { isParent } from "../../openapi/json.ts";
import type { Budget } from "./budget.ts";

/** Compares two values, of which each may be none (RFC 9535, section 2.3.5.2.2). */
export function compare(
  left: unknown,
  right: unknown,
  operator: "==" | "!=" | "<" | "<=" | ">" | ">=",
  budget: Budget,
): boolean {
  switch (operator) {
    case "==":
      return same(left, right, budget);
    case "!=":
      return !same(left, right, budget);
    case "<":
      return less(left, right, budget);
    case "<=":
      return less(left, right, budget) || same(left, right, budget);
    case ">":
      return less(right, left, budget);
    case ">=":
      return less(right, left, budget) || same(left, right, budget);
  }
}

function same(left: unknown, right: unknown, budget: Budget): boolean {
  budget.spend(1);
  if (!isParent(left) || !isParent(right)) {
    if (typeof left === "string") budget.spendOnParts(left.length);
    return left === right;
  }
  const names = Object.keys(left);
  budget.spendOnParts(names.length + Object.keys(right).length);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        Object.hasOwn(right, name) &&
        same(
          (left as Record<string, unknown>)[name],
          (right as Record<string, unknown>)[name],
          budget,
        ),
    )
  );
}

function less(left: unknown, right: unknown, budget: Budget): boolean {
  if (typeof left === "number" && typeof right === "number")
    return left < right;
  if (typeof left !== "string" || typeof right !== "string") return false;
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  budget.spendOnParts(at);
  return at < right.length && rank(left, at) < rank(right, at);
}

/** Where the UTF-16 unit at a place stands in the order of code points: surrogates come last. */
function rank(text: string, at: number): number {
  if (at >= text.length) return -1;
  const unit = text.charCodeAt(at);
  if (unit >= 0xe000) return unit - 0x800;
  return unit >= 0xd800 ? unit + 0x2000 : unit;
}
