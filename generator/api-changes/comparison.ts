import type { Schema } from "../model/schema.ts";
import type { ChangeKind } from "./kinds.ts";
import type { Relation } from "./relation.ts";
import type { Shapes } from "./shapes.ts";
import type { Spot } from "./spot.ts";
import type { Flow } from "./verdict.ts";

/** What is found at a spot. */
export interface Found {
  readonly kind: ChangeKind;
  readonly flow: Flow;
  readonly message: string;
}

/** Two schemas of one place that are still to be compared. */
export interface Pair {
  readonly old: Schema;
  readonly new: Schema;
  readonly flow: Flow;
  readonly spot: Spot;
}

/** What comparing two schemas needs of the whole. */
export interface Comparison {
  readonly shapes: Shapes;
  readonly relation: Relation;
  tell(spot: Spot, found: Found): void;
  /** Compares two schemas, once. */
  compare(pair: Pair): void;
}
