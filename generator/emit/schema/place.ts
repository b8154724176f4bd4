import { below, reread } from "./pointer.ts";
import type { View } from "./views.ts";

/**
 * Where a type stands: in the document, as openapi-typescript names places, and how deep in the text. There are many of
 * these: its path is worked out when asked, which is seldom.
 */
export class Place {
  /** How many indents in the line stands on which the type begins. */
  readonly indent: number;
  /** What it is printed for; `null` for no direction in particular. */
  readonly view: View | null;
  private readonly parent: Place | null;
  private readonly key: string;
  private known: string | null;

  private constructor(
    parent: Place | null,
    key: string,
    indent: number,
    view: View | null,
  ) {
    this.parent = parent;
    this.view = view;
    this.key = key;
    this.indent = indent;
    this.known = parent === null ? "#" : null;
  }

  /** The whole document, at the margin. */
  static readonly root: Place = new Place(null, "", 0, null);

  /** The place that a key leads to, its type on the same line. */
  beside(key: string): Place {
    return new Place(this, key, this.indent, this.view);
  }

  /** The place that a key leads to, its type in the lines below, indented once. */
  below(key: string): Place {
    return new Place(this, key, this.indent + 1, this.view);
  }

  /** The same place, where its type begins so many indents in. */
  indented(indent: number): Place {
    return new Place(this, "", indent, this.view);
  }

  /** The same place, printed for what a view is of. */
  seen(view: View | null): Place {
    return view === this.view ? this : new Place(this, "", this.indent, view);
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

  /** Whether this is part of a webhook (OpenAPI 3.1, "webhooks"). */
  get isWebhook(): boolean {
    return (
      Place.way(this, ({ parent }) => parent !== null)[0]?.key === "webhooks"
    );
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
