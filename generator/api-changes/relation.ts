import type { Schema } from "../model/schema.ts";
import {
  anything,
  type Atom,
  type Elements,
  type Fields,
  isAnything,
  type Shape,
} from "./shape.ts";
import type { Shapes } from "./shapes.ts";

/** So many pairs are compared of two documents: tiny ones can multiply what they hold. */
const maximumPairs = 3_000_000;

/** What stands deeper is taken to be so: it is compared where it is declared. */
const maximumDepth = 200;

/** Whether values of one schema can be given where another is wanted, as TypeScript has it under `strict`. */
export class Relation {
  readonly #shapes: Shapes;
  readonly #known = new Map<string, boolean>();
  /** The pairs that were taken to be so since the outermost question, and are unless that fails. */
  #assumed: string[] = [];
  #pairs = 0;
  #depth = 0;

  constructor(shapes: Shapes) {
    this.#shapes = shapes;
  }

  /** Whether so much was compared that the rest is not. */
  get isExhausted(): boolean {
    return this.#pairs > maximumPairs;
  }

  /** Counts a pair. */
  count(): boolean {
    this.#pairs += 1;
    return !this.isExhausted;
  }

  /** Whether a value of `source` is one of `target`. */
  holds(source: Schema, target: Schema): boolean {
    if (source === target) return true;
    const key = `${String(this.#shapes.numberOf(source))} ${String(this.#shapes.numberOf(target))}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#depth > maximumDepth) return true;
    const before = this.#assumed.length;
    this.#assumed.push(key);
    this.#known.set(key, true);
    const targets = this.#shapes.of(target);
    this.#depth += 1;
    const isSo = this.#shapes
      .of(source)
      .every((shape) => this.fits(shape, targets));
    this.#depth -= 1;
    if (!isSo) {
      for (const one of this.#assumed.splice(before)) this.#known.delete(one);
      this.#known.set(key, false);
    }
    if (before === 0) this.#assumed = [];
    return isSo;
  }

  /** Whether a value of a shape is one of some alternatives. */
  fits(source: Shape, targets: readonly Shape[]): boolean {
    return (
      targets.some((target) => this.#shapeHolds(source, target)) ||
      (isBoolean(source) && hasBoth(targets))
    );
  }

  #shapeHolds(source: Shape, target: Shape): boolean {
    if (!this.count()) return false;
    if (source === target || target === anything) return true;
    if (isAnything(target)) return source !== anything;
    if (source.kind === "atom")
      return target.kind === "atom" && atomHolds(source, target);
    if (source.kind === "list")
      return target.kind === "list" && this.#listHolds(source, target);
    return target.kind === "object" && this.#objectHolds(source, target);
  }

  #listHolds(source: Elements, target: Elements): boolean {
    if (source.least < target.least) return false;
    if (target.rest === null) {
      if (source.rest !== null) return false;
      if (source.first.length > target.first.length) return false;
    }
    const length = Math.max(source.first.length, target.first.length);
    for (let index = 0; index < length; index += 1) {
      const [from, to] = [elementAt(source, index), elementAt(target, index)];
      if (from !== null && to !== null && !this.holds(from, to)) return false;
    }
    return (
      source.rest === null ||
      target.rest === null ||
      this.holds(source.rest, target.rest)
    );
  }

  #objectHolds(source: Fields, target: Fields): boolean {
    if (target.isEmpty) return source.members.size === 0;
    for (const [name, { schema, isOptional }] of target.members) {
      const member = source.members.get(name);
      if (member === undefined) {
        if (!isOptional) return false;
        if (source.others !== null && !this.holds(source.others, schema))
          return false;
      } else if (member.isOptional && !isOptional) return false;
      else if (!this.holds(member.schema, schema)) return false;
    }
    if (target.others === null)
      return !isWeak(target) || touches(source, target);
    return this.#othersHold(source, target, target.others);
  }

  #othersHold(source: Fields, target: Fields, others: Schema): boolean {
    for (const [name, { schema }] of source.members)
      if (!target.members.has(name) && !this.holds(schema, others))
        return false;
    return source.others === null || this.holds(source.others, others);
  }
}

/** What an element of a list is; `null` where there is none. */
export function elementAt(list: Elements, index: number): Schema | null {
  return list.first[index] ?? list.rest;
}

function isBoolean(shape: Shape): boolean {
  return shape.kind === "atom" && shape.text === "boolean";
}

/** Whether `true` and `false` are among the alternatives. */
function hasBoth(shapes: readonly Shape[]): boolean {
  return (
    shapes.filter((one) => one.kind === "atom" && one.of === "boolean")
      .length === 2
  );
}

function atomHolds(source: Atom, target: Atom): boolean {
  return source.text === target.text || source.of === target.text;
}

/** Whether an object has no member that has to be there: what shares none with it is refused. */
function isWeak({ members }: Fields): boolean {
  return (
    members.size > 0 && [...members.values()].every((one) => one.isOptional)
  );
}

function touches(source: Fields, target: Fields): boolean {
  return (
    source.members.size === 0 ||
    source.others !== null ||
    [...source.members.keys()].some((name) => target.members.has(name))
  );
}
