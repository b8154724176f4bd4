import { below, reread } from "./pointer.ts";

/**
 * Where a type stands: in the document, as openapi-typescript names places, and how deep in the text. There are many of
 * these: its path is worked out when asked, which is seldom.
 */
export class Place {
  /** How many indents in the line stands on which the type begins. */
  readonly indent: number;
  private readonly parent: Place | null;
  private readonly key: string;
  private known: string | null;

  private constructor(parent: Place | null, key: string, indent: number) {
    this.parent = parent;
    this.key = key;
    this.indent = indent;
    this.known = parent === null ? "#" : null;
  }

  /** The whole document, at the margin. */
  static readonly root: Place = new Place(null, "", 0);

  /** The place that a key leads to, its type on the same line. */
  beside(key: string): Place {
    return new Place(this, key, this.indent);
  }

  /** The place that a key leads to, its type in the lines below, indented once. */
  below(key: string): Place {
    return new Place(this, key, this.indent + 1);
  }

  /** The same place, where its type begins so many indents in. */
  indented(indent: number): Place {
    return new Place(this, "", indent);
  }

  /** The JSON Pointer, as a fragment. Names that hold an escape of URLs are read once more at every step, as openapi-typescript does. */
  get path(): string {
    const unnamed: Place[] = [];
    let at: Place = this;
    for (; at.known === null; at = at.parent as Place) unnamed.push(at);
    let path = at.known;
    for (const place of unnamed.reverse()) {
      path = place.key === "" ? path : below(reread(path), place.key);
      place.known = path;
    }
    return path;
  }

  /** Whether this is part of what a request holds: of a parameter or of a request body, going by the names on the way here. */
  get isRequest(): boolean {
    for (let at: Place | null = this; at !== null; at = at.parent)
      if (/parameters|requestBody|requestBodies/.test(at.key)) return true;
    return false;
  }
}
