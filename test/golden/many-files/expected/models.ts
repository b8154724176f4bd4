// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Pet = components["schemas"]["Pet"];

/** `minLength`: 1 */
export type Name = components["schemas"]["Name"];

export type Kind = components["schemas"]["kind"];
export const Kind = {
  cat: "cat",
  dog: "dog",
} as const;

export type Owner = components["schemas"]["owner"];

export type Tree = components["schemas"]["Tree"];

export type Toy = components["schemas"]["Toy"];

export type Colour = components["schemas"]["colour"];
export const Colour = {
  red: "red",
  blue: "blue",
} as const;

export type Boat = components["schemas"]["Boat"];

export type House = components["schemas"]["House"];

export type Schema = components["schemas"]["schema"];

/** `maxLength`: 36 */
export type Id = components["schemas"]["Id"];
