// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema";

export type Album = components["schemas"]["Album"];

export type Track = components["schemas"]["Track"];
