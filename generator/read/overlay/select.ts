import { isObject, isParent, memberValue } from "../../openapi/json.ts";
import type { Budget } from "./budget.ts";
import { compare } from "./compare.ts";
import { Patterns } from "./pattern.ts";
import {
  type Argument,
  type Call,
  indexAt,
  type Operand,
  type Query,
  type Segment,
  type Selector,
  type Test,
} from "./query.ts";

/** A value with where it is: the names and numbers that lead to it. */
export interface Located {
  readonly value: unknown;
  readonly above: Located | null;
  readonly key: string;
}

type Members = Readonly<Record<string, unknown>>;

/** Returns what a query selects of a value, each place once, in the order of the query. */
export function select(query: Query, root: unknown, budget: Budget): Located[] {
  const evaluation = new Evaluation(root, budget);
  return evaluation.select(query.segments, evaluation.root);
}

/** Returns the names and numbers that lead to a value. */
export function keysOf({ above, key }: Located): string[] {
  const keys = [];
  let [next, name] = [above, key];
  for (; next !== null; [next, name] = [next.above, next.key]) keys.push(name);
  return keys.reverse();
}

/** Evaluates queries over one value (RFC 9535, sections 2.3 and 2.5). */
class Evaluation {
  readonly root: Located;
  readonly #budget: Budget;
  readonly #patterns: Patterns;
  /** What queries within filters select that start at the root: the same for every value that is tested. */
  readonly #selected = new Map<object, readonly Located[]>();

  constructor(value: unknown, budget: Budget) {
    this.root = { value, above: null, key: "" };
    this.#budget = budget;
    this.#patterns = new Patterns(budget);
  }

  select(segments: readonly Segment[], start: Located): Located[] {
    let found = [start];
    for (const { type, node } of segments) {
      const from = type === "ChildSegment" ? found : this.#descendants(found);
      const selectors =
        node.type === "BracketedSelection" ? node.selectors : [node];
      found = [];
      for (const one of from)
        for (const selector of selectors) this.#apply(selector, one, found);
    }
    return found;
  }

  /** Those given, and all below them. */
  #descendants(from: readonly Located[]): Located[] {
    const found: Located[] = [];
    const visit = (one: Located): void => {
      this.#budget.spend(1);
      found.push(one);
      for (const child of childrenOf(one)) visit(child);
    };
    for (const one of from) visit(one);
    return found;
  }

  #apply(
    selector:
      Selector | Exclude<Segment["node"], { type: "BracketedSelection" }>,
    from: Located,
    found: Located[],
  ): void {
    this.#budget.spend(1);
    const { value } = from;
    switch (selector.type) {
      case "NameSelector":
      case "MemberNameShorthand":
        if (isObject(value) && Object.hasOwn(value, selector.value))
          found.push(childOf(from, selector.value));
        return;
      case "IndexSelector": {
        const index = indexIn(value, selector.value);
        if (index !== null) found.push(childOf(from, String(index)));
        return;
      }
      case "SliceSelector":
        for (const index of slice(value, selector)) {
          this.#budget.spend(1);
          found.push(childOf(from, String(index)));
        }
        return;
      case "WildcardSelector":
      case "FilterSelector":
        for (const child of childrenOf(from)) {
          this.#budget.spend(1);
          if (selector.type === "WildcardSelector") found.push(child);
          else if (this.#holds(selector.value, child)) found.push(child);
        }
    }
  }

  #holds(test: Test, current: Located): boolean {
    this.#budget.spend(1);
    switch (test.type) {
      case "LogicalOrExpr":
        return (
          this.#holds(test.left, current) || this.#holds(test.right, current)
        );
      case "LogicalAndExpr":
        return (
          this.#holds(test.left, current) && this.#holds(test.right, current)
        );
      case "LogicalNotExpr":
        return !this.#holds(test.expression, current);
      case "TestExpr":
        return test.expression.type === "FilterQuery"
          ? this.#nodes(test.expression, current).length > 0
          : this.#call(test.expression, current) === true;
      case "ComparisonExpr":
        return compare(
          this.#valueOf(test.left, current),
          this.#valueOf(test.right, current),
          test.op,
          this.#budget,
        );
    }
  }

  #nodes(
    { value: query }: Argument & { type: "FilterQuery" },
    current: Located,
  ): readonly Located[] {
    if (query.type === "RelQuery") return this.select(query.segments, current);
    const found =
      this.#selected.get(query) ?? this.select(query.segments, this.root);
    this.#selected.set(query, found);
    return found;
  }

  /** The value of an operand; `undefined` where there is none. */
  #valueOf(operand: Operand | Argument, current: Located): unknown {
    this.#budget.spend(1);
    switch (operand.type) {
      case "Literal":
        return operand.value;
      case "FunctionExpr":
        return this.#call(operand, current);
      case "FilterQuery": {
        const [one, ...others] = this.#nodes(operand, current);
        return others.length === 0 ? one?.value : undefined;
      }
      case "RelSingularQuery":
      case "AbsSingularQuery": {
        const start = operand.type === "RelSingularQuery" ? current : this.root;
        this.#budget.spend(operand.segments.length);
        const found: unknown = operand.segments.reduce(
          (value: unknown, { node }) => {
            const at = indexAt(node);
            if (at === null)
              return isObject(value)
                ? memberValue(value, String(node.value))
                : undefined;
            const index = indexIn(value, at);
            return index === null ? undefined : (value as unknown[])[index];
          },
          start.value,
        );
        return found;
      }
      default:
        return undefined;
    }
  }

  #call({ name, arguments: given }: Call, current: Located): unknown {
    const [first, second] = given;
    if (first === undefined) return undefined;
    if (name === "count")
      return first.type === "FilterQuery"
        ? this.#nodes(first, current).length
        : undefined;
    const value = this.#valueOf(first, current);
    if (name === "value") return value;
    if (name === "length") return this.#lengthOf(value);
    const pattern =
      second === undefined ? undefined : this.#valueOf(second, current);
    return (
      typeof value === "string" &&
      typeof pattern === "string" &&
      this.#patterns.matches(value, pattern, name === "match")
    );
  }

  #lengthOf(value: unknown): number | undefined {
    if (typeof value !== "string" && !isParent(value)) return undefined;
    const parts = typeof value === "string" ? [...value] : Object.keys(value);
    this.#budget.spendOnParts(parts.length);
    return parts.length;
  }
}

/** A member or element that there is. */
function childOf(above: Located, key: string): Located {
  return { value: (above.value as Members)[key], above, key };
}

function childrenOf(one: Located): Located[] {
  return isParent(one.value)
    ? Object.keys(one.value).map((key) => childOf(one, key))
    : [];
}

function indexIn(value: unknown, index: number): number | null {
  if (!Array.isArray(value)) return null;
  const at = index < 0 ? value.length + index : index;
  return at >= 0 && at < value.length ? at : null;
}

/** The indexes of a slice (RFC 9535, section 2.3.4.2.2). */
function* slice(
  value: unknown,
  { start, end, step }: Selector & { type: "SliceSelector" },
): Generator<number> {
  if (!Array.isArray(value)) return;
  const { length } = value;
  const by = step ?? 1;
  if (by === 0) return;
  const within = (given: number, low: number, high: number): number =>
    Math.min(Math.max(given < 0 ? length + given : given, low), high);
  if (by > 0) {
    const last = within(end ?? length, 0, length);
    for (let at = within(start ?? 0, 0, length); at < last; at += by) yield at;
  } else {
    const last = end === null ? -1 : within(end, -1, length - 1);
    const first = start === null ? length - 1 : within(start, -1, length - 1);
    for (let at = first; at > last; at += by) yield at;
  }
}
