import type { Report } from "../model/diagnostics.ts";
import { didYouMean, quote } from "../model/messages.ts";
import { isObject, memberValue, valueText } from "../openapi/json.ts";

const none: readonly string[] = [];

/** The extensions that the configuration wants in the documentation, and what the document has of them. */
export class Extensions {
  readonly #configured: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  /** `configured` are the words that introduce each value. */
  constructor(configured: Readonly<Record<string, string>> = {}) {
    this.#configured = new Map(Object.entries(configured));
  }

  /** Returns the lines of documentation that the extensions of a document's object give. */
  notesOf(documented: unknown): readonly string[] {
    if (this.#configured.size === 0 || !isObject(documented)) return none;
    for (const name of Object.keys(documented))
      if (name.startsWith("x-")) this.#met.add(name);
    return [...this.#configured].flatMap(([name, introduction]) => {
      const value = memberValue(documented, name);
      if (value === undefined) return [];
      const texts = [value].flat().map((one) => valueText(one));
      return [`${introduction}: ${texts.join(", ")}`];
    });
  }

  /** Reports those that nothing had. */
  finish(report: Report): void {
    for (const name of this.#configured.keys())
      if (!this.#met.has(name))
        report(
          "unknown-extension",
          `the configuration wants ${quote(name)} in the documentation, and nothing that is documented has it`,
          "",
          didYouMean(name, [...this.#met]) ??
            "write it at an operation, or take it out of the configuration",
        );
  }
}
