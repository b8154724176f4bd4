import {
  isAlternative,
  type Naming,
  namings,
  ownsDiscriminator,
} from "./discriminator-names.ts";
import type { Families } from "./families.ts";
import type { Heirs } from "./heirs.ts";
import { isOfObjects, listing, valueOf } from "./listing.ts";
import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import {
  alternativesOf,
  declared,
  type Follow,
  followed,
  furthest,
  ownValues,
  propertyType,
  propertyValues,
  type Values,
} from "./property-values.ts";
import { requiredTogether } from "./required.ts";

/** What an alternative of a discriminator has in the discriminating property, where its own type does not say so. */
export interface Narrowing {
  readonly schema: unknown;
  readonly property: string;
  readonly values: Values;
  /** Whether its own type has other values there. */
  readonly isOther: boolean;
}

/**
 * The schemas that discriminators name, and the values that name them (OpenAPI 3.1, "Discriminator Object"). The values that
 * a schema lists itself go first: what it describes has to match them too.
 */
export class NamedSchemas {
  readonly #follow: Follow;
  readonly #families: Families;
  /** By schema and property. */
  readonly #values = new Map<Raw, Map<string, Values>>();
  /** By Discriminator Object and schema. */
  readonly #choices = new Map<unknown, Map<unknown, Values>>();
  readonly #amended = new Map<unknown, Raw>();
  readonly #found = new Map<Raw, Map<string, Values | null>>();
  /** The schemas that a discriminator would name, were their values not others. */
  readonly #untold = new Set<Raw>();

  /** The schemas of `families` do not list the values of their own: their heirs, which inherit them, have others. */
  constructor(
    discriminated: readonly Raw[],
    heirs: Heirs,
    families: Families,
    follow: Follow,
  ) {
    this.#follow = follow;
    this.#families = families;
    const all = namings(discriminated, heirs, follow);
    // What is mapped stands; a schema's own name counts where nothing is.
    for (const isMapped of [true, false]) {
      const wanted = all.filter((naming) => naming.isMapped === isMapped);
      this.#nameAll(wanted);
    }
  }

  /** A schema as it is printed: one that a discriminator names lists its values in the discriminating property. */
  readonly current: Current = <Value>(value: Value) =>
    this.#amended.size === 0
      ? value
      : ((this.#amended.get(value) as Value | undefined) ?? value);

  /** The values that discriminators give a property of a schema. */
  values(schema: Raw, property: string): Values {
    return this.#values.get(schema)?.get(property) ?? [];
  }

  /** Whether a discriminator does not tell a schema from others that it should name. */
  isUntold(schema: Raw): boolean {
    return this.#untold.has(schema);
  }

  /** What the type of one of a schema's alternatives has to be narrowed to; `null` where it is that narrow. */
  narrowing({ discriminator }: Raw, alternative: unknown): Narrowing | null {
    const schema = followed(alternative, this.#follow);
    const choices = this.#choices.get(discriminator);
    const values = choices?.get(schema);
    if (choices === undefined || values === undefined) return null;
    // Beside its heirs it is what it is itself, else it stands for them.
    const heirs = this.#families.get(schema)?.heirs ?? null;
    const isAmongHeirs =
      heirs?.size && [...heirs].some((heir) => choices.has(heir));
    if (heirs !== null && !isAmongHeirs) return null;
    const property = String((discriminator as Raw)["propertyName"]);
    const own = this.#valuesOf(schema, property);
    if (own?.every((value) => values.includes(value))) return null;
    const isOther =
      own !== null && !values.every((value) => own.includes(value));
    return { schema, property, values, isOther };
  }

  /** The properties that each item of an `allOf` has to go without, for it to have other values there than all of them have together. */
  clashes(schema: Raw): ReadonlyMap<unknown, readonly string[]> {
    const clashes = new Map<unknown, string[]>();
    if (this.#values.size === 0) return clashes;
    const references = itemsOf(schema["allOf"]).filter(isReference);
    for (const property of this.#propertiesOf(references)) {
      let agreed = ownValues(schema, property, this.#follow);
      for (const item of references) {
        const values = this.#valuesOf(item, property);
        if (values === null) continue;
        agreed ??= values;
        if (agreed.every((value) => values.includes(value))) continue;
        clashes.set(item, [...(clashes.get(item) ?? []), property]);
      }
    }
    return clashes;
  }

  #valuesOf(schema: unknown, property: string): Values | null {
    return propertyValues(schema, property, this.#follow, (at, name) =>
      this.#values.get(at)?.get(name),
    );
  }

  /** The properties that discriminators give values in schemas, or in what these inherit. */
  #propertiesOf(schemas: readonly unknown[]): Set<string> {
    const properties = new Set<string>();
    const met = new Set<unknown>();
    const pending = [...schemas];
    while (pending.length > 0 && met.size < furthest) {
      const at = followed(pending.pop(), this.#follow);
      if (!isObject(at) || met.has(at)) continue;
      met.add(at);
      for (const name of this.#values.get(at)?.keys() ?? [])
        properties.add(name);
      for (const part of [...itemsOf(at["allOf"]), ...alternativesOf(at)])
        pending.push(part);
    }
    return properties;
  }

  /** Names schemas that are not yet named; one that several discriminators name has the values of them all. */
  #nameAll(namings: readonly Naming[]): void {
    const named = new Map<Raw, Map<string, Values>>();
    for (const naming of namings) {
      const { discriminator, schema, property } = naming;
      const values = this.#admitted(naming);
      if (values === null) this.#untold.add(schema);
      if (values === null || this.#values.get(schema)?.has(property)) continue;
      const choices = this.#choices.get(discriminator) ?? new Map();
      this.#choices.set(discriminator, choices.set(schema, values));
      if (ownsDiscriminator(schema, property) && this.#isOther(naming))
        continue;
      const properties = named.get(schema) ?? new Map<string, Values>();
      const before = properties.get(property) ?? [];
      properties.set(property, [...new Set([...before, ...values])]);
      named.set(schema, properties);
    }
    for (const [schema, properties] of named)
      for (const [property, values] of properties)
        this.#amend(schema, property, values);
  }

  /** Whether what names a schema says nothing of what that is itself, but of whatever its own discriminator tells apart. */
  #isOther({ owner, schema }: Naming): boolean {
    return isAlternative(owner) || !this.#families.has(schema);
  }

  /** The values of a schema by which a discriminator may name it; `null` where it cannot be told by one. */
  #admitted({
    schema,
    owner,
    property,
    values,
    isMapped,
  }: Naming): Values | null {
    if (alternativesOf(schema).length > 0 && !isMapped) return null;
    const listed =
      this.#listed(schema, property) ??
      ownValues(owner, property, this.#follow);
    if (listed === null) {
      const type =
        propertyType(schema, property, this.#follow) ??
        propertyType(owner, property, this.#follow);
      return values.map((value) => valueOf(value, type));
    }
    const common = listed.filter((value) => values.includes(String(value)));
    return common.length > 0
      ? common
      : ownValues(schema, property, this.#follow);
  }

  /** The values that a schema lists before any is named; many discriminators may name one schema. */
  #listed(schema: Raw, property: string): Values | null {
    const known = this.#found.get(schema) ?? new Map<string, Values | null>();
    this.#found.set(schema, known);
    let values = known.get(property);
    if (values === undefined) {
      values = propertyValues(schema, property, this.#follow);
      known.set(property, values);
    }
    return values;
  }

  /** Has a schema list the values in the discriminating property, if it is one of objects. */
  #amend(schema: Raw, property: string, values: Values): void {
    const now = this.current(schema);
    if (!isOfObjects(now)) return;
    const known = this.#values.get(schema) ?? new Map<string, Values>();
    this.#values.set(schema, known.set(property, values));
    if (this.#families.get(schema)?.property === property) return;
    const own = ownValues(now, property, this.#follow);
    const isListed = own?.length === values.length;
    const isRequired = requiredTogether(now).includes(property);
    const isEverywhere = !isDirected(declared(now, property));
    if (isListed && isRequired && isEverywhere) return;
    const required = [...itemsOf(now["required"]), property];
    if (isListed && isEverywhere)
      this.#amended.set(schema, { ...now, required });
    else this.#amended.set(schema, listing(now, property, values));
  }
}

/** Whether a property is for one direction only. */
function isDirected(property: unknown): boolean {
  return (
    isObject(property) &&
    (property["readOnly"] === true || property["writeOnly"] === true)
  );
}
