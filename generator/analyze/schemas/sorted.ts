import { isObject, setMember } from "../../openapi/json.ts";

/** Made when names are first compared: few runs do, and it takes as long as a document to read. */
let collator: Intl.Collator | undefined;

/** Compares names as they are put in order: the same on every machine, numbers by their value, as openapi-typescript has it. */
export function byName(one: string, other: string): number {
  collator ??= new Intl.Collator("en-US", { numeric: true });
  return collator.compare(one, other);
}

/** A document's value with the members of every object in the order of their names. */
export interface Sorted {
  readonly value: unknown;
  /** Returns what stands in the document for a part of the value. */
  readonly original: (part: unknown) => unknown;
}

/** Sorts the members of every object of a document's value. What stands in several places stays one. */
export function sorted(value: unknown): Sorted {
  const known = new Map<unknown, unknown>();
  const copy = (at: unknown): unknown => {
    if (typeof at !== "object" || at === null) return at;
    const before = known.get(at);
    if (before !== undefined) return before;
    if (Array.isArray(at)) {
      const list: unknown[] = [];
      known.set(at, list);
      for (const item of at) list.push(copy(item));
      return list;
    }
    const made: Record<string, unknown> = {};
    known.set(at, made);
    if (isObject(at))
      for (const name of Object.keys(at).sort(byName))
        setMember(made, name, copy(at[name]));
    return made;
  };
  const whole = copy(value);
  const originals = new Map(Array.from(known, ([at, made]) => [made, at]));
  return { value: whole, original: (part) => originals.get(part) ?? part };
}
