/** How an import names another file of the output: with the extension of the compiled file, of the source, or with none. */
export type ImportExtension = "js" | "ts" | "none";

/** What the project around an output folder says of that. */
export interface FoundImportExtension {
  readonly extension: ImportExtension;
  /** The file that says it, as the process names it; `null` where there is none. */
  readonly source: string | null;
}
