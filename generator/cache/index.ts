import { manifestName, stateOf } from "../output/index.ts";
import type { Sources, TextHashes } from "../read/index.ts";
import { keyOf, type Occasion } from "./key.ts";
import { type Entry, readEntry, type Told, writeEntry } from "./entry.ts";

export type { Told } from "./entry.ts";

/**
 * The last run that wrote one client. Where texts, options and files are still the same, the next one has nothing to do; nothing
 * is lost but time where it is forgotten.
 */
export class LastRun {
  readonly #occasion: Occasion;
  readonly #key: string;
  readonly #entry: Entry | null;

  private constructor(occasion: Occasion, key: string, entry: Entry | null) {
    this.#occasion = occasion;
    this.#key = key;
    this.#entry = entry;
  }

  /** Looks up the last run of an occasion; gives `null` where none can be kept. */
  static async of(occasion: Occasion): Promise<LastRun | null> {
    const key = await keyOf(occasion);
    if (key === null) return null;
    const entry = await readEntry(occasion);
    return new LastRun(occasion, key, entry?.key === key ? entry : null);
  }

  /** The hashes of the texts that it read; `null` where there was none, or it was another. */
  get texts(): TextHashes | null {
    return this.#entry?.texts ?? null;
  }

  /** Gives what it told, where it would read these texts and leave every file as it is; else `null`. */
  async unchanged(sources: Sources): Promise<Told | null> {
    const { output } = this.#occasion;
    if (this.#entry === null) return null;
    const { texts, files, told } = this.#entry;
    if (!areSame(texts, sources.hashes())) return null;
    const found = await stateOf(output, Object.keys(files));
    return found !== null && areSame(files, found) ? told : null;
  }

  /** Keeps a run that read these texts, whose files have these hashes now. */
  async keep(
    sources: Sources,
    files: ReadonlyMap<string, string>,
    told: Told,
  ): Promise<void> {
    if (!files.has(manifestName)) return;
    await writeEntry(this.#occasion, {
      key: this.#key,
      texts: sources.hashes(),
      files: Object.fromEntries(files),
      told,
    });
  }
}

function areSame(one: TextHashes, other: TextHashes): boolean {
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => one[name] === other[name])
  );
}
