import type { Conversion } from "./conversion.ts";
import type { Schema } from "./schema.ts";

/** A success that comes item by item: by events of a `text/event-stream`, or by lines. */
export interface Stream {
  readonly format: "events" | "lines";
  /** The one that is asked for, then those of other documented streams, which no call is awaited for. */
  readonly mediaTypes: readonly string[];
  /** Whether an item is a whole event, its data parsed, and not the data alone. */
  readonly isEvent: boolean;
  /** Whether items, or the data of all events, are text as it comes, not JSON; of other streams, the types of events whose data is. */
  readonly isText: boolean;
  readonly textEvents: readonly string[];
  /** What makes an item an error; `null` where nothing does. */
  readonly error: ItemError | null;
  /** `null` where the document does not say what an item is. */
  readonly item: Schema | null;
  /** Where an item is converted; `null` where it stays as it is. */
  readonly conversion: Conversion | null;
  /** The media types of the other successes: the call can be awaited for one of these. */
  readonly otherwise: readonly string[];
}

/** An error in the place of an item: it has this member, with this value where there is one, else with any but `null`. */
export interface ItemError {
  readonly member: string;
  readonly value: string | null;
}
