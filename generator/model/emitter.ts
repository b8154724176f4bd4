import type { ApiModel } from "./api.ts";
import type { ImportExtension } from "./project.ts";

/** What an emitter of one's own is told beside the model. */
export interface EmitterOptions {
  /** The name of the document, as diagnostics print it. */
  readonly document: string;
  /** How imports in the output end. */
  readonly importExtension: ImportExtension;
}

/** Files by their paths in the output folder, with `/` between folders. */
export type EmittedFiles =
  ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** Makes files of one's own, beside those of the client, of what is known of an API. */
export type Emitter = (
  api: ApiModel,
  options: EmitterOptions,
) => EmittedFiles | Promise<EmittedFiles>;
