// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

/** `format`: date-time */
export type Moment = components["schemas"]["Moment"];

export type Note = components["schemas"]["Note"];

export type Author = components["schemas"]["Author"];

export type Draft = components["schemas"]["Draft"];

export type Times = components["schemas"]["Times"];

export type TheTimeOfTheClockWhoseNameIsAsLongAsALine =
  components["schemas"]["TheTimeOfTheClockWhoseNameIsAsLongAsALine"];

export type Problem = components["schemas"]["Problem"];
