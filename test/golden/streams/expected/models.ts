// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Photon = components["schemas"]["Photon"];

export type Answer = components["schemas"]["Answer"];

export type Word = components["schemas"]["Word"];

export type Star = components["schemas"]["Star"];

export type Fault = components["schemas"]["Fault"];

export type EventStreamModel = components["schemas"]["EventStream"];
