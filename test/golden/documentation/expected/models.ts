// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

/**
 * One exhibit
 *
 * Something on show.
 *
 * @deprecated
 */
export type Exhibit = components["schemas"]["Exhibit"];
