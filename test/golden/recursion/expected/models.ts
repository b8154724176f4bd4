// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Folder = components["schemas"]["Folder"];

export type Link = components["schemas"]["Link"];

export type Being = components["schemas"]["Being"];

export type Person = components["schemas"]["Person"];
