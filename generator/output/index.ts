export { type Compared, compareOutput, type Difference } from "./compare.ts";
export { type Token, tokensOf } from "./code/list.ts";
export { type EditedFile, editFiles } from "./edit-files.ts";
export { manifestName, staysInside } from "./folder.ts";
export { unmatchedKeep } from "./kept.ts";
export { readNames } from "./manifest.ts";
export { MeaningFinder } from "./meaning-finder.ts";
export type { ManifestFacts } from "./print-manifest.ts";
export { type Preview, previewOutput } from "./preview.ts";
export {
  compareOneFile,
  rewriteFile,
  writeOneFile,
  type WrittenFile,
} from "./one-file.ts";
export type { Known } from "./purpose.ts";
export type { SharedRuntime } from "./shared.ts";
export { stateOf } from "./state.ts";
export { wayToRuntime } from "./way.ts";
export { writeOutput, type Written } from "./write.ts";
