import { memberPointer } from "../../openapi/json-pointer.ts";
import { isObject } from "../../openapi/json.ts";
import { ownNames } from "./discriminator-names.ts";
import type { Families, Family } from "./families.ts";
import type { Heirs } from "./heirs.ts";
import { listing, valueOf } from "./listing.ts";
import type { NamedSchemas } from "./named-schemas.ts";
import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import {
  type Follow,
  propertyType,
  propertyValues,
  type Values,
} from "./property-values.ts";

/**
 * The schemas that stand for their heirs, as alternatives of these and of what they are themselves. What they say of members
 * is a definition within them, their base, which the heirs inherit.
 */
export class Parents {
  readonly #families: Families;
  readonly #heirs: Heirs;
  readonly #named: NamedSchemas;
  readonly #follow: Follow;
  readonly #bases: Map<unknown, Raw>;
  readonly #replaced = new Map<unknown, Raw>();
  /** The references to the bases, by schema. */
  readonly #references = new Map<unknown, string>();
  /** The schemas whose `allOf` has what others have in common, and not all that these stand for. */
  readonly #inheriting = new Set<unknown>();

  /** `bases`: takes each base, by the reference to it. */
  constructor(
    families: Families,
    heirs: Heirs,
    named: NamedSchemas,
    follow: Follow,
    bases: Map<unknown, Raw>,
  ) {
    this.#bases = bases;
    this.#families = families;
    this.#heirs = heirs;
    this.#named = named;
    this.#follow = follow;
    for (const schema of families.keys()) this.#inherit(schema as Raw);
    for (const [schema, family] of families)
      this.#replace(schema as Raw, family);
  }

  /** A schema as it is printed: one that stands for its heirs lists them, and these refer to its base. */
  readonly current: Current = <Value>(value: Value) =>
    (this.#replaced.get(value) as Value | undefined) ??
    this.#named.current(value);

  /** The reference to the base of a schema that stands for its heirs; `null` for any other schema. */
  referenceTo(schema: unknown): string | null {
    return this.#references.get(schema) ?? null;
  }

  /** The JSON Pointers of the heirs that a schema stands for, as fragments. */
  heirsOf(schema: unknown): string[] {
    const { heirs = [] } = this.#families.get(schema) ?? {};
    return [...heirs].flatMap((heir) => this.#heirs.pointers.get(heir) ?? []);
  }

  /** Whether what a schema has in its `allOf` does not stand for its heirs there. */
  isInheriting(schema: unknown): boolean {
    return this.#inheriting.has(schema);
  }

  /** Has a schema list its heirs, what it is itself, and its base. */
  #replace(schema: Raw, family: Family): void {
    const { nullable, type, readOnly, writeOnly } = schema;
    const definitions = definitionsOf(schema);
    const $ref = this.referenceTo(schema) ?? "";
    const base = this.#baseOf(schema);
    const next = this.heirsOf(schema).map((to) => ({ $ref: to }));
    this.#bases.set($ref, base);
    this.#replaced.set(schema, {
      ...{ readOnly, writeOnly },
      nullable: nullable || [type].flat().includes("null"),
      oneOf: [...next, ...this.#own(schema, family, $ref)],
      $defs: { ...definitions, [freeKey(definitions)]: base },
    });
  }

  /** What a schema says of members: what is said to people of it, or of null, is said where it stands for its heirs. */
  #baseOf(schema: Raw): Raw {
    const { type, allOf, ...others } = this.#named.current(schema);
    const base = Object.entries(others).filter(([key]) => !apart.has(key));
    return {
      ...Object.fromEntries(base),
      ...(type === undefined ? {} : { type: "object" }),
      // What it inherits is a base as well, for whoever looks for its values.
      ...(allOf === undefined
        ? {}
        : { allOf: itemsOf(allOf).map(this.current) }),
    };
  }

  /** What a schema is itself, without being any of its heirs. */
  #own(schema: Raw, family: Family, $ref: string): Raw[] {
    const { owner, property } = family;
    const values = new Set(this.#named.values(schema, property));
    let hasRoom = this.#named.isUntold(schema);
    if (this.#heirs.around(owner).has(schema)) {
      const own = ownNames(owner, schema, this.#heirs, this.#follow);
      if (own.isDefault) return [{ $ref }];
      hasRoom ||= [...family.heirs].some((one) => this.#named.isUntold(one));
      for (const value of this.#left(schema, family, own.values))
        values.add(value);
    }
    if (values.size === 0) return hasRoom ? [{ $ref }] : [];
    const listed = listing({ type: "object" }, property, [...values]);
    return [{ allOf: [{ $ref }, listed] }];
  }

  /** The values of a schema's own: of those that it lists all that no heir has, else those that name it. */
  #left(
    schema: Raw,
    { owner, property }: Family,
    names: readonly string[],
  ): Values {
    const listed = propertyValues(schema, property, this.#follow);
    if (listed === null) {
      const type = propertyType(schema, property, this.#follow);
      return names.map((name) => valueOf(name, type));
    }
    const taken = new Set(
      [...this.#heirs.descent(owner, true).keys()]
        .filter((one) => one !== schema)
        .flatMap((one) => this.#named.values(one, property)),
    );
    return listed.filter((value) => !taken.has(value));
  }

  /** Has the heirs of a schema refer to its base. */
  #inherit(schema: Raw): void {
    const pointer = this.#heirs.pointers.get(schema) ?? "";
    const key = freeKey(definitionsOf(schema));
    const $ref = memberPointer(memberPointer(pointer, "$defs"), key);
    this.#references.set(schema, $ref);
    for (const heir of this.#heirs.of(schema)) {
      const around = [...this.#heirs.around(heir.schema)];
      const isNamed = around.some((one) => this.#heirs.names.has(one));
      if (!isReference(heir.item) || !isNamed) continue;
      this.#inheriting.add(heir.schema);
      this.#replaced.set(heir.item, { ...heir.item, $ref });
    }
  }
}

function definitionsOf({ $defs }: Raw): Raw {
  return isObject($defs) ? $defs : {};
}

/** What is said where a schema stands for its heirs, or is no part of it. */
const apart: ReadonlySet<string> = new Set([
  ...["discriminator", "nullable", "readOnly", "writeOnly", "$defs"],
  ...["title", "summary", "description", "deprecated"],
  ...["default", "example", "examples"],
]);

/** A name for a base that no definition beside it has. */
function freeKey(definitions: Raw): string {
  let key = "Base";
  for (let count = 2; Object.hasOwn(definitions, key); count++)
    key = `Base${count}`;
  return key;
}
