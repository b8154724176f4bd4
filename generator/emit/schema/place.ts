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
    const unnamed = Place.way(this, ({ known }) => known === null);
    let path = unnamed[0]?.parent?.known ?? this.known ?? "#";
    for (const place of unnamed) {
      if (place.key !== "") path = below(reread(path), place.key);
      place.known = path;
    }
    return path;
  }

  /** Whether this is part of what a request holds: of a parameter or of a request body, going by the names on the way here. */
  get isRequest(): boolean {
    return Place.way(this, () => true).some(({ key }) =>
      /parameters|requestBody|requestBodies/.test(key),
    );
  }

  /** The places on the way to a place, itself the last, as far back as they are such. */
  private static way(to: Place, such: (place: Place) => boolean): Place[] {
    const places: Place[] = [];
    for (let at: Place | null = to; at !== null && such(at); at = at.parent)
      places.push(at);
    return places.reverse();
  }
}
