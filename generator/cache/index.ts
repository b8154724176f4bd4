import { manifestName, stateOf } from "../output/index.ts";
import type { Sources, Hashes } from "../read/index.ts";
import { keyOf, type Occasion } from "./key.ts";
import {
  type Entry,
  entryFile,
  readEntry,
  type Told,
  writeEntry,
} from "./entry.ts";

export type { Told } from "./entry.ts";

/**
 * The last run that wrote one client. Where texts, options and files are still the same, the next one has nothing to do; nothing
 * is lost but time where it is forgotten.
 */
export class LastRun {
  readonly #output: string;
  readonly #file: string;
  readonly #key: string;
  readonly #entry: Entry | null;

  /** `file`: where it is kept; `kept`: what is there. */
  private constructor(
    { output }: Occasion,
    file: string,
    key: string,
    kept: Entry | null,
  ) {
    this.#output = output;
    this.#file = file;
    this.#key = key;
    this.#entry = kept?.key === key ? kept : null;
  }

  /** Looks up the last run of an occasion; gives `null` where none can be kept. */
  static of(occasion: Occasion): LastRun | null {
    const file = entryFile(occasion);
    const key = file === null ? null : keyOf(occasion);
    return file === null || key === null
      ? null
      : new LastRun(occasion, file, key, readEntry(file));
  }

  /** The hashes of the texts that it read; `null` where there was none, or it was another. */
  get texts(): Hashes | null {
    return this.#entry?.texts ?? null;
  }

  /** The hashes of the files that it left; `null` in the same cases. */
  get files(): Hashes | null {
    return this.#entry?.files ?? null;
  }

  /** Gives what it told, where it would read these texts and leave every file as it is; else `null`. */
  async unchanged(sources: Sources): Promise<Told | null> {
    if (this.#entry === null) return null;
    const { texts, files, told } = this.#entry;
    if (!areSame(texts, sources.hashes())) return null;
    const found = await stateOf(this.#output, Object.keys(files));
    return found !== null && areSame(files, found) ? told : null;
  }

  /** Keeps a run that read these texts, whose files have these hashes now. */
  keep(sources: Sources, files: ReadonlyMap<string, string>, told: Told): void {
    if (!files.has(manifestName)) return;
    writeEntry(this.#file, {
      key: this.#key,
      texts: sources.hashes(),
      files: Object.fromEntries(files),
      told,
    });
  }
}

function areSame(one: Hashes, other: Hashes): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name] === other[name])
  );
}
