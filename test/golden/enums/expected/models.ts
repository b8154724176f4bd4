// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Game = components["schemas"]["Game"];

/** By what the list is sorted; a minus turns it round. */
export type Sort = components["schemas"]["Sort"];
export const Sort = {
  date: "date",
  "-date": "-date",
  "+date": "+date",
} as const;

export type Grade = components["schemas"]["Grade"];
export const Grade = {
  A: "A",
  "A+": "A+",
  "<=": "<=",
  ">=": ">=",
  "": "",
  null: "null",
  true: "true",
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  "it's": "it's",
  'say "hi"': 'say "hi"',
  "c:\\d\\": "c:\\d\\",
  "*\u002f": "*\u002f",
} as const;

export type Level = components["schemas"]["Level"];
export const Level = {
  "0": 0,
  "1": 1,
  "10": 10,
  "-1": -1,
} as const;

export type Outcome = components["schemas"]["Outcome"];
export const Outcome = {
  won: "won",
  lost: "lost",
  drawn: "drawn",
} as const;

export type Mode = components["schemas"]["Mode"];
export const Mode = {
  blitz: "blitz",
} as const;

export type None = components["schemas"]["None"];

export type Nothing = components["schemas"]["Nothing"];

export type Ending = components["schemas"]["Ending"];

export type Mixed = components["schemas"]["Mixed"];
export const Mixed = {
  "1": 1,
  auto: "auto",
  "2.5": 2.5,
} as const;

export type Flags = components["schemas"]["Flags"];

export type Clash = components["schemas"]["Clash"];
