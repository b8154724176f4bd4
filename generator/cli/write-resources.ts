import { readFileSync } from "node:fs";
import { type ConfigEdit, editConfig, isEditable } from "../config/index.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { rewriteFile } from "../output/index.ts";
import { pathFrom } from "../read/index.ts";
import { counted } from "./diagnostics.ts";
import type { Loaded } from "./load.ts";

/** What became of the resources that were to be put into the configuration. */
export interface WrittenResources {
  /** The configuration. */
  readonly file: string;
  /** How many operations were put there; 0 where it named all of them. */
  readonly operations: number;
  /** Whether it has to be done by hand, since it is code, or else cannot be edited. */
  readonly isByHand: boolean;
}

/** Puts what the configuration lacks of the resources into it, or into a new one. */
export async function writeResources(
  { configFile, resourcesIn }: Loaded,
  edits: readonly ConfigEdit[],
  cwd: string,
): Promise<{
  written: WrittenResources;
  diagnostics: readonly Diagnostic[];
}> {
  const file = configFile ?? pathFrom(cwd, "pathwright.config.yaml");
  const written = { file, operations: edits.length, isByHand: false };
  if (edits.length === 0) return { written, diagnostics: [] };
  const before = configFile === null ? "" : readFileSync(configFile, "utf8");
  const placed = edits.map(([path, value]): ConfigEdit => [
    [...resourcesIn, ...path],
    value,
  ]);
  const text = isEditable(file) ? editConfig(file, before, placed) : null;
  return text === null
    ? { written: { ...written, isByHand: true }, diagnostics: [] }
    : { written, diagnostics: await rewriteFile(file, text) };
}

/** Says what became of the resources. */
export function saidOf({
  file,
  operations,
  isByHand,
}: WrittenResources): string {
  if (operations === 0) return `${file}: names every operation already`;
  return isByHand
    ? `${file}: not changed; put what is printed above there by hand, since it is not data that can be edited`
    : `${file}: ${counted(operations, "operation")} put into "resources"`;
}
