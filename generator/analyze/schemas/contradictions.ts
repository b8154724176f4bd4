import { isObject, jsonKind } from "../../openapi/json.ts";
import { isReference, itemsOf, entriesOf, type Raw } from "./object.ts";
import { type Follow, followed, furthest } from "./property-values.ts";

/** What one schema of an `allOf` wants a property to be. */
export interface Wish {
  /** The schema's place in the list; `null` for what stands beside it. */
  readonly index: number | null;
  /** The values that the property may have, where they are listed. */
  readonly values: readonly unknown[] | null;
  /** The types that it may have, by the names that JSON has for them. */
  readonly types: readonly string[];
}

/** A property that nothing can be, since two schemas of an `allOf` want different things of it. */
export interface Contradiction {
  readonly property: string;
  readonly isRequired: boolean;
  readonly wishes: readonly [Wish, Wish];
}

type Range = Omit<Wish, "index">;

/** As many properties are compared in one document at the most. */
const mostCompared = 10_000_000;

/** The contradictions between the schemas of one `allOf` (JSON Schema 2020-12, section 10.2.1.1), each list looked at once. */
export class Contradictions {
  readonly #follow: Follow;
  readonly #found = new Map<unknown, readonly Contradiction[]>();
  readonly #ranges = new Map<Raw, ReadonlyMap<string, Range>>();
  #compared = 0;

  constructor(follow: Follow) {
    this.#follow = follow;
  }

  /** Those within a schema, but for properties that are `settled` otherwise. */
  of(
    schema: Raw,
    settled: (property: string) => boolean,
  ): readonly Contradiction[] {
    const { allOf } = schema;
    const found =
      this.#found.get(allOf) ??
      this.#search(schema).filter(({ property }) => !settled(property));
    this.#found.set(allOf, found);
    return found;
  }

  /** All that were found, by the list that they are in. */
  get found(): ReadonlyMap<unknown, readonly Contradiction[]> {
    return this.#found;
  }

  #search(schema: Raw): Contradiction[] {
    const wishes = new Map<string, Wish>();
    const required = new Set<unknown>();
    const found = new Map<string, readonly [Wish, Wish]>();
    const look = (part: Raw, index: number | null): void => {
      for (const name of itemsOf(part["required"])) required.add(name);
      const ranges = this.#rangesOf(part);
      this.#compared += ranges.size;
      if (this.#compared > mostCompared) return;
      for (const [name, range] of ranges) {
        const wish = { index, ...range };
        const other = wishes.get(name) ?? wish;
        wishes.set(name, other);
        const isOther = other.index !== index && areApart(other, wish);
        if (isOther && !found.has(name)) found.set(name, [other, wish]);
      }
    };
    look(schema, null);
    for (const [index, item] of itemsOf(schema["allOf"]).entries())
      for (const part of this.#inherited(item)) look(part, index);
    return [...found].map(([property, both]) => ({
      property,
      isRequired: required.has(property),
      wishes: both,
    }));
  }

  /** A schema, and those that it consists of. */
  #inherited(item: unknown): Set<Raw> {
    const met = new Set<Raw>();
    let level: unknown[] = [item];
    for (let depth = 0; level.length > 0 && depth < furthest; depth += 1) {
      const parts = new Set(level.map((one) => followed(one, this.#follow)));
      level = [];
      for (const part of parts) {
        if (!isObject(part) || met.has(part)) continue;
        met.add(part);
        for (const one of itemsOf(part["allOf"])) level.push(one);
      }
    }
    return met;
  }

  #rangesOf(schema: Raw): ReadonlyMap<string, Range> {
    const known = this.#ranges.get(schema);
    if (known !== undefined) return known;
    const ranges = new Map<string, Range>();
    for (const [name, property] of entriesOf(schema["properties"])) {
      const range = rangeOf(property, this.#follow);
      if (range !== null) ranges.set(name, range);
    }
    this.#ranges.set(schema, ranges);
    return ranges;
  }
}

/** What a property can be by `const`, `enum` or `type`; `null` where more is to be known, or where it is not there in one direction. */
function rangeOf(property: unknown, follow: Follow): Range | null {
  const schema = followed(property, follow);
  if (!isObject(property) || !isObject(schema)) return null;
  if ([property, schema].some(isUnlike)) return null;
  const { const: only, enum: listed, type, nullable } = schema;
  const values = only === undefined ? listed : [only];
  if (Array.isArray(values))
    return { values: nullable ? [...values, null] : values, types: [] };
  const types = [type, nullable === true ? "null" : []].flat();
  return type !== undefined && types.every(isType)
    ? { values: null, types: types.map(wider) }
    : null;
}

const composing = ["allOf", "anyOf", "oneOf"];

function isUnlike(schema: Raw): boolean {
  return (
    composing.some((keyword) => keyword in schema) ||
    schema["readOnly"] === true ||
    schema["writeOnly"] === true ||
    (isReference(schema) && schema["nullable"] === true)
  );
}

function isType(type: unknown): type is string {
  return typeof type === "string" && typeNames.has(type);
}

const typeNames = new Set(
  "string number integer boolean object array null".split(" "),
);

/** An integer is a number. */
function wider(type: string): string {
  return type === "integer" ? "number" : type;
}

/** Whether no value is in both of two ranges; of objects and lists that are listed one may be. */
function areApart(one: Range, other: Range): boolean {
  if (one.values === null)
    return other.values === null
      ? !one.types.some((type) => other.types.includes(type))
      : areApart(other, one);
  return !one.values.some(
    (value) =>
      (typeof value === "object" && value !== null) ||
      (other.values?.includes(value) ??
        other.types.includes(jsonKind(value) ?? "null")),
  );
}
