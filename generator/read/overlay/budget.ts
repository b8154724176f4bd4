/** How many values may be looked at for all overlays of a document: some seconds' worth. */
const maximumSteps = 50_000_000;

/** That overlays take more than can be done. */
export class TooMuch extends Error {}

/** How many members, or characters of a text, cost as much as one step where they are only counted or compared. */
const partsOfOne = 10;

/** What is left of the work that may be done. */
export class Budget {
  #left: number;

  constructor(steps: number = maximumSteps) {
    this.#left = steps;
  }

  /** Takes off some steps; throws where there are none left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (!(this.#left >= 0)) throw new TooMuch("take too many steps");
  }

  /** Takes off the steps of going through so many members or characters. */
  spendOnParts(parts: number): void {
    this.spend(Math.floor(parts / partsOfOne));
  }
}
