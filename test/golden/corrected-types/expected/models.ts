// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Base = components["schemas"]["Base"];

export type Point = components["schemas"]["Point"];

export type NewPoint = components["schemas"]["NewPoint"];

export type Position = components["schemas"]["Position"];

/**
 * `minItems`: 1
 * `maxItems`: 2
 */
export type Line = components["schemas"]["Line"];

export type Grid = components["schemas"]["Grid"];

export type Filter = components["schemas"]["Filter"];

export type Free = components["schemas"]["Free"];

export type Closed = components["schemas"]["Closed"];

export type Counted = components["schemas"]["Counted"];

export type Undeclared = components["schemas"]["Undeclared"];

export type Tree = components["schemas"]["Tree"];

export type Several = components["schemas"]["Several"];

export type Mark = components["schemas"]["Mark"];

export type Nothing = components["schemas"]["Nothing"];

export type OnlyNull = components["schemas"]["OnlyNull"];
