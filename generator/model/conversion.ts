/** Formats whose values a client can have as something that JSON has not: a `Date`, a `bigint`. */
export type Format = "date-time" | "int64";

/** Where in a value of JSON there are such values. A graph: it may lead back to itself. */
export interface Conversion {
  /** The constant that holds it, where it stands in several places or is a component; `null` where it stands in one. */
  readonly name: string | null;
  /** What the value itself may be. */
  readonly formats: readonly Format[];
  /** By name; `null` for members that stay as they are, unlike `others`. */
  readonly members: ReadonlyMap<string, Conversion | null>;
  /** Members of all other names. */
  readonly others: Conversion | null;
  /** The first elements of a list. */
  readonly first: readonly (Conversion | null)[];
  /** All other elements. */
  readonly items: Conversion | null;
}
