// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Conversion } from "./runtime/conversion.ts";

export const AlbumConversion: Conversion = {
  members: { recorded: "date-time" },
};
