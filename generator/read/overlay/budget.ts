/** How many values may be looked at for all overlays of a document: some seconds' worth. */
const maximumSteps = 50_000_000;

/** That overlays take more than can be done. */
export class TooMuch extends Error {}

/** What is left of the work that may be done. */
export class Budget {
  #left = maximumSteps;

  /** Takes off some steps; throws where there are none left. */
  spend(steps: number): void {
    this.#left -= steps;
    if (!(this.#left >= 0)) throw new TooMuch("take too many steps");
  }
}
