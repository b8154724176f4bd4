import type { Cases } from "../case.ts";
import { endedCases, platformCases, repeatedCases } from "./attempts.ts";
import { fileCases } from "./files.ts";
import { plainCases } from "./plain.ts";
import { streamCases } from "./streams.ts";

/** What must come of every call of `program/`. */
export const cases: Cases = {
  ...plainCases,
  ...repeatedCases,
  ...endedCases,
  ...platformCases,
  ...fileCases,
  ...streamCases,
};
