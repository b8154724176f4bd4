import { realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { missing, reason, refused, type Failure } from "./failures.ts";

/** The folders that references may lead into: those that are allowed, and the document's own but for what is hidden in it. */
export class FilePolicy {
  readonly #own: string | null;
  readonly #allowed: readonly string[];

  /** `document` is its path; `null` where it is no local file, which may refer to none beside it. */
  constructor(document: string | null, allowed: readonly string[]) {
    this.#own = document === null ? null : dirname(document);
    this.#allowed = allowed;
  }

  /** The path of a file within these folders, without links; or why it is not read. Never throws. */
  admit(path: string): string | Failure {
    const refusal = refusalOf(path, this.#own, this.#allowed);
    if (refusal !== null) return refusal;
    try {
      const real = realpathSync.native(path);
      const own = this.#own === null ? null : realFolder(this.#own);
      const allowed = this.#allowed.map(realFolder);
      const refusal = refusalOf(real, own, allowed);
      if (refusal !== null) return refusal;
      return statSync(real).isFile() ? real : missing("is not a file");
    } catch (error) {
      return missing(reason(error));
    }
  }
}

function refusalOf(
  path: string,
  own: string | null,
  allowed: readonly string[],
): Failure | null {
  if (allowed.some((folder) => namesBelow(folder, path) !== null)) return null;
  if (own === null) return beside;
  const names = namesBelow(own, path);
  if (names === null) return outside;
  return names.some(isHidden) ? hidden : null;
}

const help = 'allow it with "--allow-files <folder>"';

const outside = refused("is outside the folder of the document", help);

const beside = refused("is a file, and the document itself is none", help);

const hidden = refused("is hidden: a name on its way begins with a dot", help);

/** The names on the way from a folder to what is in it; `null` where it is not. */
function namesBelow(folder: string, path: string): string[] | null {
  const way = relative(resolve(folder), resolve(path));
  const names = way.split(sep);
  return way === "" || names[0] === ".." || isAbsolute(way) ? null : names;
}

/** Whether a name on a way is one of what people keep from sight (`.env`, `.git`). Where packages are, they are installed in such folders. */
function isHidden(
  name: string,
  index: number,
  names: readonly string[],
): boolean {
  const isInstalled =
    names[index - 1] === "node_modules" && index < names.length - 1;
  return name.startsWith(".") && !isInstalled;
}

function realFolder(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return resolve(folder);
  }
}
