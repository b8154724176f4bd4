import type { Report } from "../../model/diagnostics.ts";
import type { Node } from "../../model/document.ts";
import { closest, quote } from "../../model/messages.ts";
import { camelCase } from "../names.ts";

/**
 * The tags of operations that the document does not declare. OpenAPI does not ask for that, and few documents declare all of
 * them: only a tag that is nearly a declared one is taken for a slip, in a document that declares most.
 */
export class UndeclaredTags {
  readonly #declared: readonly string[];
  /** Where each of them stands. */
  readonly #places = new Map<string, Node[]>();

  /** `declared` are the document's own tags, by name. */
  constructor(declared: ReadonlyMap<string, unknown>) {
    this.#declared = [...declared.keys()];
  }

  /** Takes in the tag that gives an operation its resource. */
  note(tag: string, node: Node): void {
    if (this.#declared.includes(tag)) return;
    const places = this.#places.get(tag) ?? [];
    this.#places.set(tag, places);
    places.push(node);
  }

  /** Reports those that look like slips. */
  finish(report: Report): void {
    if (this.#places.size >= this.#declared.length) return;
    for (const [tag, places] of this.#places) {
      const meant = closest(tag, this.#declared);
      // Spelt with other capitals or blanks it is the same resource all the same.
      if (meant === null || camelCase(meant) === camelCase(tag)) continue;
      for (const { at } of places)
        report(
          "unknown-tag",
          `the tag ${quote(tag)} is not among the document's tags; it makes a resource of its own`,
          at,
          `did you mean ${quote(meant)}?`,
        );
    }
  }
}
