import { realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { missing, reason, refused, type Failure } from "./failures.ts";

/** The folders that references may lead into. */
export class FilePolicy {
  readonly #folders: readonly string[];

  /** `base` is the path of the document, whose folder is one of them. */
  constructor(base: string, allowed: readonly string[]) {
    this.#folders = [dirname(base), ...allowed];
  }

  /** The path of a file within the allowed folders, without links; or why it is not read. Never rejects. */
  async admit(path: string): Promise<string | Failure> {
    if (!this.#folders.some((folder) => isBelow(folder, path))) return outside;
    try {
      const real = await realpath(path);
      const folders = await Promise.all(this.#folders.map(realFolder));
      if (!folders.some((folder) => isBelow(folder, real))) return outside;
      return (await stat(real)).isFile() ? real : missing("is not a file");
    } catch (error) {
      return missing(reason(error));
    }
  }
}

const outside = refused(
  "is outside the folder of the document",
  'allow it with "--allow-files <folder>"',
);

function isBelow(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return (
    way !== "" &&
    way !== ".." &&
    !way.startsWith(`..${sep}`) &&
    !isAbsolute(way)
  );
}

function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => resolve(folder));
}
