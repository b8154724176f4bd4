import type { Source as Place } from "../model/diagnostics.ts";
import { isParent, setMember } from "../openapi/json.ts";
import { Source, type Sources } from "./source.ts";
import { maximumDepth, maximumValues, tooDeep, tooManyValues } from "./tree.ts";
import type { Parsed } from "./tree.ts";

/** Returns texts with another document in place of theirs, whose places are those of the same names in that. */
export function withDocument(sources: Sources, value: unknown): Sources {
  return sources.withRoot(new ChangedSource(sources.root, value));
}

class ChangedSource extends Source {
  readonly #before: Source;
  readonly #changed: Parsed;

  constructor(before: Source, value: unknown) {
    super(before, before.base, before.hash);
    const { tree, problems } = before.parsed;
    this.#before = before;
    this.#changed = {
      problems,
      tree: tree === null ? null : { ...tree, value, mayRepeat: true },
    };
  }

  override get parsed(): Parsed {
    return this.#changed;
  }

  override get hasIds(): boolean {
    return true;
  }

  override sourceOf(pointer: string): Source {
    return this.#before.sourceOf(pointer);
  }

  override locate(pointer: string): Place {
    return this.#before.locate(pointer);
  }
}

/** Copies what a program gives as a text would have it, without what is undefined; or tells why no text could. */
export function dataIn(
  value: unknown,
): { readonly value: unknown } | { readonly fault: string } {
  try {
    return { value: new Copies().of(value, 0) };
  } catch (error) {
    if (error instanceof NoData) return { fault: error.message };
    throw error;
  }
}

class NoData extends Error {}

class Copies {
  readonly #known = new Map<object, object>();
  readonly #above = new Set<object>();
  #values = 0;

  of(value: unknown, depth: number): unknown {
    this.#values += 1;
    if (this.#values > maximumValues) throw new NoData(tooManyValues);
    if (depth > maximumDepth) throw new NoData(`is ${tooDeep}`);
    if (!isParent(value)) return single(value);
    if (this.#above.has(value)) throw new NoData("leads back to itself");
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    this.#above.add(value);
    const copy = Array.isArray(value)
      ? value.map((one: unknown) => this.of(one, depth + 1))
      : this.#members(value, depth);
    this.#above.delete(value);
    this.#known.set(value, copy);
    return copy;
  }

  #members(value: object, depth: number): object {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && prototype !== Object.prototype)
      throw new NoData("holds more than data");
    const copy = {};
    for (const [name, member] of Object.entries(value))
      if (member !== undefined)
        setMember(copy, name, this.of(member, depth + 1));
    return copy;
  }
}

function single(value: unknown): unknown {
  const isData =
    value === null ||
    ["string", "boolean"].includes(typeof value) ||
    Number.isFinite(value);
  if (!isData) throw new NoData("holds more than data");
  return value;
}
