// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Named = components["schemas"]["Named"];

export type Bed = components["schemas"]["Bed"];

export type BedQuery = components["schemas"]["BedQuery"];

export type Paging = components["schemas"]["Paging"];
