import { isObject } from "../../openapi/json.ts";
import { fragmentTo } from "../../openapi/json-pointer.ts";
import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { type Follow, followed, furthest } from "./property-values.ts";

/** A schema that has another in its `allOf`, and what stands there: that one, or a reference to it. */
export interface Heir {
  readonly schema: Raw;
  readonly item: unknown;
}

/** Schemas that inherit one another, each with the next of its heirs that have names. */
export type Descent = ReadonlyMap<Raw, ReadonlySet<Raw>>;

/** As many are looked for in one document at the most: what many inherit multiplies by those whose heirs it has. */
const most = 200_000;

/** The schemas that inherit others through `allOf`, and those that have names: components and definitions. */
export class Heirs {
  /** The schemas that have names, by these. */
  readonly components: ReadonlyMap<string, Raw>;
  readonly names: ReadonlyMap<unknown, string>;
  /** The JSON Pointers, as fragments, of the schemas that have names. */
  readonly pointers: ReadonlyMap<unknown, string>;
  readonly #heirs = new Map<unknown, Heir[]>();
  readonly #descents = new Map<Raw, Descent>();
  #left = most;

  constructor(root: Raw, inheriting: readonly Raw[], follow: Follow) {
    const all = schemasOf(root);
    this.components = new Map(all.map(({ name, schema }) => [name, schema]));
    this.names = new Map(all.map(({ name, schema }) => [schema, name]));
    this.pointers = new Map(
      all.map(({ pointer, schema }) => [schema, pointer]),
    );
    for (const schema of inheriting) {
      for (const item of itemsOf(schema["allOf"])) {
        const parent = followed(item, follow);
        const heir = { schema, item };
        const others = this.#heirs.get(parent);
        if (others === undefined) this.#heirs.set(parent, [heir]);
        else others.push(heir);
      }
    }
  }

  /** The schemas that have a schema in their `allOf`. */
  of(schema: unknown): readonly Heir[] {
    return this.#heirs.get(schema) ?? [];
  }

  /** A schema and those that it is written into, whose `allOf` has it in place. */
  around(schema: Raw): Set<Raw> {
    const around = new Set([schema]);
    for (const one of around) {
      for (const heir of this.of(one))
        if (!isReference(heir.item)) around.add(heir.schema);
    }
    return around;
  }

  /** The heirs of a schema that have names, each itself or by what is written into its `allOf`. */
  named(schema: unknown): Set<Raw> {
    const around = this.of(schema).flatMap((heir) => [
      ...this.around(heir.schema),
    ]);
    return new Set(around.filter((one) => this.names.has(one)));
  }

  /**
   * A schema, and those that inherit it, however many levels down, each with its own heirs. What a discriminator of its own
   * tells apart is that one's, unless all are asked for.
   */
  descent(schema: Raw, isAll = false): Descent {
    if (isAll) return this.#descend(schema, true);
    const descent = this.#descents.get(schema) ?? this.#descend(schema, false);
    this.#descents.set(schema, descent);
    return descent;
  }

  #descend(schema: Raw, isAll: boolean): Descent {
    const levels = new Map([...this.around(schema)].map((one) => [one, 0]));
    const descent = new Map<Raw, ReadonlySet<Raw>>();
    for (const [one, level] of levels) {
      const isApart = !isAll && level > 0 && isObject(one["discriminator"]);
      const heirs = isApart ? [] : this.named(one);
      descent.set(one, new Set(heirs));
      if (level === furthest || this.#left-- <= 0) continue;
      for (const heir of heirs)
        if (!levels.has(heir)) levels.set(heir, level + 1);
    }
    return descent;
  }
}

/** The schemas among components and definitions. */
function schemasOf({
  components,
  $defs,
}: Raw): { name: string; pointer: string; schema: Raw }[] {
  const schemas = isObject(components) ? components["schemas"] : undefined;
  const places = [
    { way: ["$defs"], entries: entriesOf($defs) },
    { way: ["components", "schemas"], entries: entriesOf(schemas) },
  ];
  return places.flatMap(({ way, entries }) =>
    entries.flatMap(([name, schema]) =>
      isObject(schema)
        ? [{ name, pointer: fragmentTo([...way, name]), schema }]
        : [],
    ),
  );
}
