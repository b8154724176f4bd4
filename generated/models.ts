// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.ts";

export type Livestream = components["schemas"]["Livestream"];

export type LivestreamStatus = components["schemas"]["LivestreamStatus"];
export const LivestreamStatus = {
  LIVE: "LIVE",
  IDLE: "IDLE",
  ERRORED: "ERRORED",
  INVOKED: "INVOKED",
} as const;
