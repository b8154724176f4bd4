import { memberPointer } from "../../openapi/json-pointer.ts";
import {
  isObject,
  isParent,
  memberValue,
  setMember,
} from "../../openapi/json.ts";
import type { Source } from "../source.ts";
import {
  maximumDepth,
  maximumValues,
  tooDeep,
  tooManyValues,
} from "../tree.ts";
import { type Budget, TooMuch } from "./budget.ts";

/** Where a value was written: the text, and the JSON Pointer in it. */
export interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** What cannot be put where it should be. */
export interface Incompatible {
  readonly message: string;
  readonly origin: Origin;
}

type Keys = readonly string[];
type Members = Record<string, unknown>;

/**
 * A document that overlays edit. What was read stays as it is: an object is copied, with those around it, before anything in it is
 * changed, so that what stands at several places, as by an alias, changes at one of them.
 */
export class Edited {
  #root: unknown;
  readonly #source: Source;
  readonly #budget: Budget;
  /** The copies of the action that is done, which nothing else refers to. */
  #own = new Set<object>();
  /** Where members were written that do not stand in their text where they stand here. */
  readonly #origins = new WeakMap<object, Map<string, Origin>>();
  readonly #extents = new WeakMap<object, { depth: number; values: number }>();

  constructor(source: Source, root: unknown, budget: Budget) {
    this.#root = root;
    this.#source = source;
    this.#budget = budget;
  }

  get root(): unknown {
    return this.#root;
  }

  /** Begins an action: what the last one left is from now on what was read. */
  begin(): void {
    this.#own = new Set();
  }

  /** Throws where the whole is larger than a document may be. */
  checkExtent(): void {
    this.#own = new Set();
    if (this.#extentOf(this.#root).values > maximumValues)
      throw new TooMuch(`make a document that ${tooManyValues}`);
  }

  /** Returns where what stands at a place was written, or its nearest ancestor. */
  originOf(keys: Keys): Origin {
    let value = this.#root;
    let origin: Origin = { source: this.#source, pointer: "" };
    for (const key of keys) {
      const own = isParent(value) ? this.#origins.get(value)?.get(key) : null;
      origin = own ?? below(origin, key);
      value = memberValue(value, key);
    }
    return origin;
  }

  /** Removes what stands at places. */
  remove(places: readonly Keys[]): void {
    const byParent = new Map<string, { parent: Keys; names: Set<string> }>();
    for (const keys of places) {
      const parent = keys.slice(0, -1);
      const id = JSON.stringify(parent);
      const { names } = byParent.get(id) ?? { names: new Set<string>() };
      names.add(keys.at(-1) ?? "");
      byParent.set(id, { parent, names });
    }
    // What lies deeper goes first: its place would be another one afterwards.
    const deepestFirst = [...byParent.values()].sort(
      (one, other) => other.parent.length - one.parent.length,
    );
    for (const { parent, names } of deepestFirst) {
      const origin = this.originOf(parent);
      const container = this.#mutable(parent);
      if (Array.isArray(container)) this.#shorten(container, names, origin);
      else for (const name of names) Reflect.deleteProperty(container, name);
    }
  }

  /** Puts a value to what stands at a place: its members, its elements, or itself. Returns what does not go together. */
  update(keys: Keys, value: unknown, origin: Origin): Incompatible | null {
    const current = keys.reduce(memberValue, this.#root);
    const kinds = [kindOf(current), kindOf(value)] as const;
    if (kinds[0] === "a list" && kinds[1] !== "a list")
      return this.#append(keys, [[value, origin]]);
    if (kinds[0] !== kinds[1]) return incompatible(kinds, origin);
    if (kinds[0] === "an object")
      return this.#merge(keys, value as Members, origin);
    if (kinds[0] === "a list")
      return this.#append(
        keys,
        (value as unknown[]).map((one, index) => [
          one,
          below(origin, String(index)),
        ]),
      );
    return this.#set(keys.slice(0, -1), keys.at(-1) ?? "", value, origin);
  }

  #merge(keys: Keys, update: Members, origin: Origin): Incompatible | null {
    const current = keys.reduce(memberValue, this.#root) as Members;
    for (const [name, value] of Object.entries(update)) {
      this.#budget.spend(1);
      const from = below(origin, name);
      const kinds = [kindOf(current[name]), kindOf(value)] as const;
      const fault = !Object.hasOwn(current, name)
        ? this.#set(keys, name, value, from)
        : kinds[0] === kinds[1]
          ? this.update([...keys, name], value, from)
          : incompatible(kinds, from);
      if (fault !== null) return fault;
    }
    return null;
  }

  #append(keys: Keys, added: readonly [unknown, Origin][]): null {
    const { length } = keys.reduce(memberValue, this.#root) as unknown[];
    for (const [index, [value, origin]] of added.entries())
      this.#set(keys, String(length + index), value, origin);
    return null;
  }

  #set(keys: Keys, name: string, value: unknown, origin: Origin): null {
    this.#budget.spend(1);
    if (keys.length + 1 + this.#extentOf(value).depth > maximumDepth)
      throw new TooMuch(`make a document that is ${tooDeep}`);
    const container = this.#mutable(keys);
    setMember(container as Members, name, value);
    this.#originsIn(container).set(name, origin);
    return null;
  }

  /** Takes elements out of a list that was written at a place. */
  #shorten(list: unknown[], names: ReadonlySet<string>, origin: Origin): void {
    const before = this.#origins.get(list);
    const kept = Array.from(list, (value, index) => ({
      value,
      name: String(index),
    })).filter(({ name }) => !names.has(name));
    list.length = 0;
    for (const { value } of kept) list.push(value);
    this.#origins.set(
      list,
      new Map(
        kept.map(({ name }, index) => [
          String(index),
          before?.get(name) ?? below(origin, name),
        ]),
      ),
    );
  }

  /** Returns the object or list at a place, to be changed there and nowhere else. */
  #mutable(keys: Keys): object {
    let container = this.#copied(this.#root as object);
    this.#root = container;
    for (const key of keys) {
      const inner = this.#copied(memberValue(container, key) as object);
      setMember(container as Members, key, inner);
      container = inner;
    }
    return container;
  }

  #copied(value: object): object {
    if (this.#own.has(value)) return value;
    const copy: object = Array.isArray(value)
      ? [...(value as unknown[])]
      : { ...value };
    this.#budget.spend(Object.keys(value).length);
    const origins = this.#origins.get(value);
    if (origins !== undefined) this.#origins.set(copy, new Map(origins));
    this.#own.add(copy);
    return copy;
  }

  #originsIn(container: object): Map<string, Origin> {
    const known = this.#origins.get(container) ?? new Map<string, Origin>();
    this.#origins.set(container, known);
    return known;
  }

  /** How deep a value is, and how many it holds: none of it is changed any more. */
  #extentOf(value: unknown): { depth: number; values: number } {
    if (!isParent(value)) return { depth: 0, values: 1 };
    const known = this.#extents.get(value);
    if (known !== undefined) return known;
    const extent = { depth: 1, values: 1 };
    for (const one of Object.values(value as Members)) {
      this.#budget.spend(1);
      const { depth, values } = this.#extentOf(one);
      extent.depth = Math.max(extent.depth, depth + 1);
      extent.values += values;
    }
    this.#extents.set(value, extent);
    return extent;
  }
}

function below({ source, pointer }: Origin, key: string): Origin {
  return { source, pointer: memberPointer(pointer, key) };
}

function incompatible(
  [there, given]: readonly [string, string],
  origin: Origin,
): Incompatible {
  return { message: `${given} cannot be put to what is ${there}`, origin };
}

function kindOf(value: unknown): "an object" | "a list" | "a single value" {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : "a single value";
}
