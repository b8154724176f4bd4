// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Shelf = components["schemas"]["Shelf"];
