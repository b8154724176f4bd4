import type { Conversion, Format } from "../model/conversion.ts";
import type { SchemaNames } from "./schemas/index.ts";
import type { Node } from "../model/document.ts";
import type { AnalyzeOptions, Context } from "./context.ts";
import { pascalCase, type Scope } from "./names.ts";
import { factsOf } from "./value-facts.ts";

/** A conversion while the graph of all of them is made. */
class Growing implements Conversion {
  name: string | null = null;
  formats: readonly Format[] = [];
  members: Map<string, Growing | null> = new Map();
  others: Growing | null = null;
  first: (Growing | null)[] = [];
  items: Growing | null = null;
  readonly schemas: readonly Node[];
  /** What it is called where it gets a name. */
  readonly label: string;
  /** How many others it stands in that may have no name. */
  readonly depth: number;
  /** Those that it is a part of. */
  readonly wholes: Growing[] = [];
  /** Whether there is anything to convert in it. */
  isAlive = false;
  uses = 0;

  constructor(schemas: readonly Node[], label: string, depth: number) {
    this.schemas = schemas;
    this.label = label;
    this.depth = depth;
  }

  get parts(): Growing[] {
    return [
      ...this.members.values(),
      this.others,
      ...this.first,
      this.items,
    ].filter((part) => part !== null);
  }
}

/** Conversions are written into one another no deeper than this. */
const deepest = 16;

/** How many sets of several schemas are told apart: a document made for it has more than a memory holds. */
const mostSets = 2_000;

/**
 * Where answers have values of the formats that the configuration asks for. What several schemas say of one value, together
 * or as alternatives, is one conversion: every set of schemas has one, however often it is met.
 */
export class Conversions {
  readonly #context: Context;
  readonly #known = new Map<string, Growing>();
  /** Numbers stand for schemas: the names of their places are long where a document is deep. */
  readonly #numbers = new Map<unknown, number>();
  #sets = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * The conversion of values that any of the schemas describes, or all of them; `null` where they stay as they are. `label`
   * is what it is called where it needs a name.
   */
  of(label: string, schemas: readonly Node[]): Conversion | null {
    if (this.#context.formats.length === 0) return null;
    const fresh: Growing[] = [];
    const conversion = this.#take(schemas, label, 1, fresh);
    // Growing one adds its parts to the list, which then goes on.
    for (const one of fresh) this.#grow(one, fresh);
    enliven(
      fresh.filter(
        ({ formats, parts }) =>
          formats.length > 0 || parts.some(({ isAlive }) => isAlive),
      ),
    );
    for (const one of fresh) prune(one);
    if (!conversion?.isAlive) return null;
    conversion.uses++;
    return conversion;
  }

  /**
   * Those that get a name, now that everything else has one: of components, of what stands in several places, and of what
   * would stand too deep in others.
   */
  finish(names: SchemaNames, types: Scope): Conversion[] {
    const named = [...this.#known.values()].filter(
      (one) =>
        one.isAlive &&
        one.parts.length > 0 &&
        (one.depth % deepest === 0 || (one.uses > 1 && !isShort(one))),
    );
    for (const one of named) {
      const component = componentOf(one.schemas);
      const label =
        component === null
          ? pascalCase(one.label) || "Value"
          : names.component(component);
      one.name = types.take(`${label}Conversion`);
    }
    return named;
  }

  #take(
    schemas: readonly Node[],
    label: string,
    depth: number,
    fresh: Growing[],
  ): Growing | null {
    const distinct = new Map<number, Node>();
    for (const schema of schemas) {
      const { value } = schema;
      if (typeof value === "object" && value !== null)
        distinct.set(this.#numberOf(value), schema);
    }
    if (distinct.size === 0) return null;
    const key = [...distinct.keys()].sort((one, other) => one - other).join();
    let known = this.#known.get(key);
    if (known === undefined) {
      const own = [...distinct.values()];
      if (own.length > 1 && ++this.#sets > mostSets) {
        if (this.#sets === mostSets + 1)
          this.#report("alternatives of alternatives are too many here", own);
        return null;
      }
      known = new Growing(own, label, componentOf(own) === null ? depth : 0);
      this.#known.set(key, known);
      fresh.push(known);
    }
    return known;
  }

  #numberOf(schema: object): number {
    const number = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, number);
    return number;
  }

  #grow(one: Growing, fresh: Growing[]): void {
    const { schemas, label, depth } = one;
    const { formats, doubtful, members, others, first, items } = factsOf(
      schemas,
      this.#context.formats,
      this.#context,
    );
    const take = (parts: readonly Node[], name = label): Growing | null => {
      const part = this.#take(parts, name, depth + 1, fresh);
      part?.wholes.push(one);
      return part;
    };
    one.formats = formats;
    for (const [name, parts] of members)
      one.members.set(name, take(parts, name));
    one.others = take(others);
    one.first = first.map((parts) => take(parts));
    one.items = take(items);
    // Where one schema has both alternatives, its type has them too.
    if (doubtful.length > 0 && schemas.length > 1)
      this.#report(
        `alternatives disagree on whether this is of format ${doubtful.join(", ")}`,
        schemas,
      );
  }

  #report(reason: string, [schema]: readonly Node[]): void {
    this.#context.report(
      "unsupported-conversion",
      `${reason}; it is not converted`,
      schema?.at ?? "",
    );
  }
}

/** The formats that the configuration asks for. */
export function chosenFormats({ types }: AnalyzeOptions): Format[] {
  return Object.keys(types ?? {}) as Format[];
}

/** Marks all that have these as parts, however far within. */
function enliven(converted: Growing[]): void {
  for (let one = converted.pop(); one !== undefined; one = converted.pop()) {
    if (one.isAlive) continue;
    one.isAlive = true;
    for (const whole of one.wholes) converted.push(whole);
  }
}

/** Whether it is as long as its name would be. */
function isShort({ parts }: Growing): boolean {
  return (
    parts.length < 3 &&
    parts.every((part) => part.depth === 0 || part.parts.length === 0)
  );
}

/** Takes away what there is nothing to convert in. */
function prune(one: Growing): void {
  const kept = (part: Growing | null): Growing | null =>
    part?.isAlive ? part : null;
  one.others = kept(one.others);
  one.items = kept(one.items);
  one.first = one.first.map(kept);
  while (one.first.length > 0 && one.first.at(-1) === one.items)
    one.first.pop();
  one.members = new Map(
    Array.from(one.members, ([name, part]): [string, Growing | null] => [
      name,
      kept(part),
    ]).filter(([, part]) => part !== null || one.others !== null),
  );
  for (const part of one.parts) part.uses++;
}

/** The component schema that this is, and nothing else. */
function componentOf([schema, ...others]: readonly Node[]): string | null {
  const component = others.length === 0 ? schema?.component : null;
  return component != null && schema?.at.startsWith("/components/schemas/")
    ? component
    : null;
}
