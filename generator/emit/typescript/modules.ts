import { posix } from "node:path";
import type { ImportExtension } from "../../model/project.ts";

const endings: Readonly<Record<ImportExtension, string>> = {
  js: ".js",
  ts: ".ts",
  none: "",
};

/** A runtime folder that several clients share, seen from one of them. */
export interface SharedFolder {
  /** Relative to the client's own folder, with `/`. */
  readonly folder: string;
  /** Returns the name that a file of the runtime, `runtime/json.ts`, has there. */
  readonly nameOf: (path: string) => string;
}

/** Where the files of an output stand, and how they import one another. */
export class Modules {
  readonly #ending: string;
  readonly #shared: SharedFolder | null;
  readonly #imported = new Set<string>();

  constructor(extension: ImportExtension, shared: SharedFolder | null = null) {
    this.#ending = endings[extension];
    this.#shared = shared;
  }

  /** Returns the path of a file in the output folder, or from there to the shared one. */
  place(path: string): string {
    return this.#shared !== null && isRuntime(path)
      ? `${this.#shared.folder}/${this.#shared.nameOf(path)}`
      : path;
  }

  /** Returns what `file` imports `target` by; both are paths in the output folder, where the runtime is `runtime/`. */
  specifier(file: string, target: string): string {
    this.#imported.add(target);
    const relative = this.#relative(file, target).replace(
      /\.ts$/,
      this.#ending,
    );
    return relative.startsWith(".") ? relative : `./${relative}`;
  }

  /** Returns the files below a folder that others import so far. */
  imported(folder: string): string[] {
    return [...this.#imported].filter((file) => file.startsWith(folder));
  }

  #relative(file: string, target: string): string {
    // Between absolute paths Node need not look up the working directory.
    const folder = posix.dirname(`/${file}`);
    if (this.#shared === null || !isRuntime(target))
      return posix.relative(folder, `/${target}`);
    return isRuntime(file)
      ? this.#shared.nameOf(target)
      : posix.join(posix.relative(folder, "/"), this.place(target));
  }
}

function isRuntime(path: string): boolean {
  return path.startsWith("runtime/");
}
