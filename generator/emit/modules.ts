import { posix } from "node:path";
import type { ImportExtension } from "../model/project.ts";

const endings: Readonly<Record<ImportExtension, string>> = {
  js: ".js",
  ts: ".ts",
  none: "",
};

/** How the files of an output import one another. */
export class Modules {
  readonly #ending: string;

  constructor(extension: ImportExtension) {
    this.#ending = endings[extension];
  }

  /** Returns what `file` imports `target` by; both are paths in the output folder. */
  specifier(file: string, target: string): string {
    const relative = posix
      .relative(posix.dirname(file), target)
      .replace(/\.ts$/, this.#ending);
    return relative.startsWith(".") ? relative : `./${relative}`;
  }
}
