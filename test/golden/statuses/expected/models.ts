// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Ticket = components["schemas"]["Ticket"];

export type Missing = components["schemas"]["Missing"];

export type Fault = components["schemas"]["Fault"];

export type Problem = components["schemas"]["Problem"];
