// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Alias = components["schemas"]["Alias"];

export type Pet = components["schemas"]["Pet"];
