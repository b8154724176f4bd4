import { realpath } from "node:fs/promises";
import type { Diagnostic } from "../model/diagnostics.ts";
import { editFiles } from "../output/index.ts";
import type { InitPlan } from "./plan.ts";

export { likelyOf } from "./documents.ts";
export { type FoundProject, lookAround } from "./look.ts";
export { type InitChoices, type InitPlan, planInit } from "./plan.ts";

/** Writes what is planned into the folder of a project: all of it or, where something is in the way, nothing. */
export async function writeInit(
  folder: string,
  { files }: InitPlan,
): Promise<readonly Diagnostic[]> {
  return editFiles(await realpath(folder), () => Promise.resolve(files));
}
