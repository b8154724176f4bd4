import type { Source as Place } from "../model/diagnostics.ts";
import type { Links } from "./bundle/index.ts";
import { isUrl, standardInput } from "./location.ts";
import type { TreeNode } from "./node.ts";

/** Where the parts of a joined document came from. */
export class Positions {
  readonly #links: Links;
  readonly #parts: ReadonlyMap<string, TreeNode>;

  /** `parts`: what stands in the document and came from another text, by the JSON Pointer to it. */
  constructor(links: Links, parts: ReadonlyMap<string, TreeNode>) {
    this.#links = links;
    this.#parts = parts;
  }

  /** Where in the texts the place is that a JSON Pointer into the joined document names, or its nearest ancestor. */
  locate(at: string): Place {
    const found = this.#partAt(at);
    return found === null
      ? this.#links.sourceOf(this.#links.root).locate(at)
      : this.locateIn(found.part, found.rest);
  }

  /** Where in its own text the place is to which a JSON Pointer leads from a part. */
  locateIn(part: TreeNode, rest: string): Place {
    return this.#links.sourceOf(part).locate(part.at + rest);
  }

  /** Whether the place stands in the description's own document or in an overlay, and that is a local file. */
  isOwn(at: string): boolean {
    if ((this.#partAt(at)?.part.file ?? null) !== null) return false;
    const root = this.#links.sourceOf(this.#links.root);
    const { file, base } = root.sourceOf(at);
    return file !== standardInput && !isUrl(base);
  }

  #partAt(at: string): { part: TreeNode; rest: string } | null {
    if (this.#parts.size === 0) return null;
    for (let end = at.length; end > 0; end = at.lastIndexOf("/", end - 1)) {
      const part = this.#parts.get(at.slice(0, end));
      if (part !== undefined) return { part, rest: at.slice(end) };
    }
    return null;
  }
}
