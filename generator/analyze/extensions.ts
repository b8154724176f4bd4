import type { Node } from "../model/document.ts";
import type { Report } from "../model/diagnostics.ts";
import { didYouMean, quote } from "../model/messages.ts";

/** The extensions that the configuration wants in the documentation, and what the document has of them. */
export class Extensions {
  readonly #configured: ReadonlyMap<string, string>;
  readonly #met = new Set<string>();

  /** `configured` are the words that introduce each value. */
  constructor(configured: Readonly<Record<string, string>> = {}) {
    this.#configured = new Map(Object.entries(configured));
  }

  /** The lines of documentation that an object's extensions give. */
  notesOf(node: Node): string[] {
    if (this.#configured.size === 0) return [];
    for (const [name] of node.entries()) this.#met.add(name);
    return [...this.#configured].flatMap(([name, introduction]) => {
      const { value } = node.get(name);
      return value === undefined ? [] : [`${introduction}: ${printed(value)}`];
    });
  }

  /** Reports those that nothing had. */
  finish(report: Report): void {
    const others = [...this.#met].filter((name) => name.startsWith("x-"));
    for (const name of this.#configured.keys())
      if (!this.#met.has(name))
        report(
          "unknown-extension",
          `the configuration wants ${quote(name)} in the documentation, and nothing that is documented has it`,
          "",
          didYouMean(name, others) ??
            "write it at an operation, or take it out of the configuration",
        );
  }
}

/** A value of a document as documentation shows it. */
export function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join(", ");
  return typeof value === "string" ? value : JSON.stringify(value);
}
