import type { JsonPathQuery } from "jsonpath-rfc9535/parser";

/** A query, and its parts, as the parser has them. */
export type Query = JsonPathQuery;
export type Segment = Query["segments"][number];
type Bracketed = Extract<Segment["node"], { type: "BracketedSelection" }>;
export type Selector = Bracketed["selectors"][number];
export type Test = Extract<Selector, { type: "FilterSelector" }>["value"];
type Compared = Extract<Test, { type: "ComparisonExpr" }>["left"];
type Called = Extract<Compared, { type: "FunctionExpr" }>;
export type Expression = Test | Compared | Called["arguments"][number];
export type Call = Called;
export type Operand = Compared;
export type Argument = Called["arguments"][number];
