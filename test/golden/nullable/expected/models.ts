// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Book = components["schemas"]["Book"];

export type Shelf = components["schemas"]["Shelf"];

export type Binding = components["schemas"]["Binding"];
export const Binding = {
  soft: "soft",
  hard: "hard",
} as const;
