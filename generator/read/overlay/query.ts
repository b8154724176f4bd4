import parse from "jsonpath-rfc9535/parser";
import { quote } from "../../model/messages.ts";
import type { Expression, Operand, Query, Segment } from "./query-types.ts";

export type * from "./query-types.ts";

/** The longest query: beyond what people write. */
const maximumLength = 10_000;

/** Reads a JSONPath query (RFC 9535); gives what is wrong with it. */
export function parseQuery(text: string): Query | { readonly fault: string } {
  if (text.length > maximumLength) return { fault: "it is too long" };
  try {
    const query = parse(text);
    const fault = faultIn(query.segments);
    return fault === null ? query : { fault };
  } catch (error) {
    const { location } = error as { location?: { start: { offset: number } } };
    const offset = location?.start.offset;
    if (offset === undefined) return { fault: "it is nested too deep" };
    const rest = text.slice(offset);
    return {
      fault:
        rest === "" ? "it ends too soon" : `${quote(rest)} is not expected`,
    };
  }
}

/** What functions take, and whether they tell something of a value, or give one (RFC 9535, section 2.4). */
const functions: Readonly<
  Record<string, { readonly takes: readonly Kind[]; readonly isTest: boolean }>
> = {
  length: { takes: ["value"], isTest: false },
  count: { takes: ["nodes"], isTest: false },
  value: { takes: ["nodes"], isTest: false },
  match: { takes: ["value", "value"], isTest: true },
  search: { takes: ["value", "value"], isTest: true },
};

type Kind = "value" | "nodes";

/** What is wrong in what the grammar alone allows; `null` where that is nothing. */
function faultIn(segments: readonly Segment[]): string | null {
  for (const { node } of segments) {
    for (const one of node.type === "BracketedSelection"
      ? node.selectors
      : []) {
      const numbers =
        one.type === "IndexSelector"
          ? [one.value]
          : one.type === "SliceSelector"
            ? [one.start, one.end, one.step]
            : [];
      if (numbers.some((number) => !Number.isSafeInteger(number ?? 0)))
        return "a number in it is too large";
      const fault =
        one.type === "FilterSelector" ? faultOf(one.value, true) : null;
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** The same of an expression: one that is a test, or one that gives a value. */
function faultOf(expression: Expression, isTest: boolean): string | null {
  switch (expression.type) {
    case "LogicalAndExpr":
    case "LogicalOrExpr":
      return faultOf(expression.left, true) ?? faultOf(expression.right, true);
    case "LogicalNotExpr":
    case "TestExpr":
      return faultOf(expression.expression, true);
    case "ComparisonExpr":
      return (
        faultOf(expression.left, false) ?? faultOf(expression.right, false)
      );
    case "FilterQuery":
      return faultIn(expression.value.segments);
    case "FunctionExpr":
      return faultOfCall(expression, isTest);
    case "RelSingularQuery":
    case "AbsSingularQuery":
      return expression.segments.some(
        ({ node }) => !Number.isSafeInteger(indexAt(node) ?? 0),
      )
        ? "a number in it is too large"
        : null;
    case "Literal":
      return null;
  }
}

/** The index that a segment of a query for one value names, which the parser has a level deeper than its types say; `null` where it is a name. */
export function indexAt(
  node: Extract<
    Operand,
    { type: "RelSingularQuery" }
  >["segments"][number]["node"],
): number | null {
  if (node.type !== "IndexSelector") return null;
  const { selector = node } = node as typeof node & { selector?: typeof node };
  return selector.value;
}

function faultOfCall(
  call: Expression & { type: "FunctionExpr" },
  isTest: boolean,
): string | null {
  const known = Object.hasOwn(functions, call.name)
    ? functions[call.name]
    : undefined;
  if (known === undefined) return `there is no function ${quote(call.name)}`;
  const usage = `the function ${call.name}() is not used as it can be`;
  if (known.isTest !== isTest) return usage;
  if (known.takes.length !== call.arguments.length) return usage;
  for (const [index, given] of call.arguments.entries()) {
    const isFit =
      known.takes[index] === "nodes"
        ? given.type === "FilterQuery"
        : given.type === "Literal" ||
          (given.type === "FilterQuery" && isSingular(given.value.segments)) ||
          given.type === "FunctionExpr";
    if (!isFit) return usage;
    const fault = faultOf(given, false);
    if (fault !== null) return fault;
  }
  return null;
}

/** Whether a query selects at most one value. */
function isSingular(segments: readonly Segment[]): boolean {
  return segments.every(({ type, node }) => {
    if (type === "DescendantSegment") return false;
    if (node.type !== "BracketedSelection")
      return node.type === "MemberNameShorthand";
    const [one, ...others] = node.selectors;
    return (
      others.length === 0 &&
      (one?.type === "NameSelector" || one?.type === "IndexSelector")
    );
  });
}
