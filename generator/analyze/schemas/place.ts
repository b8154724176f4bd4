import { memberPointer } from "../../openapi/json-pointer.ts";
import type { View } from "./views.ts";

/**
 * Where a schema stands in the document, as openapi-typescript names places. There are many of these: its path is worked out
 * when asked, which is seldom.
 */
export class Place {
  /** What it is analyzed for; `null` for no direction in particular. */
  readonly view: View | null;
  /** Whether this is part of a request that the API sends, or of what it is answered: of a webhook or a callback. */
  readonly isFromApi: boolean;
  private readonly parent: Place | null;
  private readonly key: string;
  private known: string | null;

  private constructor(
    parent: Place | null,
    key: string,
    { view, isFromApi }: Pick<Place, "view" | "isFromApi">,
  ) {
    this.parent = parent;
    this.view = view;
    this.isFromApi = isFromApi;
    this.key = key;
    this.known = parent === null ? "#" : null;
  }

  /** The whole document. */
  static readonly root: Place = new Place(null, "", {
    view: null,
    isFromApi: false,
  });

  /** The place that a key leads to. */
  at(key: string): Place {
    return new Place(this, key, this);
  }

  /** The same place, for what a view is of. */
  seen(view: View | null): Place {
    const { isFromApi } = this;
    return view === this.view ? this : new Place(this, "", { view, isFromApi });
  }

  /** The same place, for what the API sends. */
  get fromApi(): Place {
    return new Place(this, "", { view: this.view, isFromApi: true });
  }

  /** The JSON Pointer behind a `#`. */
  get path(): string {
    const unnamed = Place.way(this, ({ known }) => known === null);
    let path = unnamed[0]?.parent?.known ?? this.known ?? "#";
    for (const place of unnamed) {
      if (place.key !== "") path = memberPointer(path, place.key);
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
