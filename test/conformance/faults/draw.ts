/** Draws that are the same for the same seeds, on every machine (mulberry32). */
export class Draw {
  #state = 0;

  constructor(...seeds: readonly number[]) {
    for (const seed of seeds) {
      this.#state = (this.#state ^ seed) | 0;
      this.#state = Math.floor(this.number() * 2 ** 32);
    }
  }

  /** A number from 0 on, below 1. */
  number(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** Whether something happens that does in this part of all cases. */
  chance(part: number): boolean {
    return this.number() < part;
  }

  /** One of `list`. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.number() * list.length)] as T;
  }
}
