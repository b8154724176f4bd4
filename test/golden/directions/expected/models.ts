// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Member = components["schemas"]["Member"];

export type Tag = components["schemas"]["Tag"];

export type Club = components["schemas"]["Club"];

/** `format`: binary */
export type Photo = components["schemas"]["Photo"];

export type Import = components["schemas"]["Import"];
