import {
  type Naming,
  namings,
  ownsDiscriminator,
} from "./discriminator-names.ts";
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
import type { Survey } from "./survey.ts";

/** What an alternative of a discriminator has in the discriminating property, where its own type does not say so. */
export interface Narrowing {
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
  /** By schema and property. */
  readonly #values = new Map<Raw, Map<string, Values>>();
  /** By Discriminator Object and schema. */
  readonly #choices = new Map<unknown, Map<unknown, Values>>();
  readonly #amended = new Map<unknown, Raw>();

  constructor(root: Raw, survey: Survey, follow: Follow) {
    this.#follow = follow;
    if (survey.discriminated.length === 0) return;
    const all = namings(root, survey, follow);
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

  /** What the type of one of a schema's alternatives has to be narrowed to; `null` where it is that narrow. */
  narrowing({ discriminator }: Raw, alternative: unknown): Narrowing | null {
    const schema = followed(alternative, this.#follow);
    const values = this.#choices.get(discriminator)?.get(schema);
    if (values === undefined) return null;
    const property = String((discriminator as Raw)["propertyName"]);
    const own = this.#valuesOf(schema, property);
    if (own?.every((value) => values.includes(value))) return null;
    const isOther =
      own !== null && !values.every((value) => own.includes(value));
    return { property, values, isOther };
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
      if (values === null || this.#values.get(schema)?.has(property)) continue;
      const choices = this.#choices.get(discriminator) ?? new Map();
      this.#choices.set(discriminator, choices.set(schema, values));
      if (ownsDiscriminator(schema, property)) continue;
      const properties = named.get(schema) ?? new Map<string, Values>();
      const before = properties.get(property) ?? [];
      properties.set(property, [...new Set([...before, ...values])]);
      named.set(schema, properties);
    }
    for (const [schema, properties] of named)
      for (const [property, values] of properties)
        this.#amend(schema, property, values);
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
      propertyValues(schema, property, this.#follow) ??
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

  /** Has a schema list the values in the discriminating property, if it is one of objects. */
  #amend(schema: Raw, property: string, values: Values): void {
    const now = this.current(schema);
    if (!isOfObjects(now)) return;
    const known = this.#values.get(schema) ?? new Map<string, Values>();
    this.#values.set(schema, known.set(property, values));
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

function isOfObjects({ type }: Raw): boolean {
  return type === undefined || [type].flat().includes("object");
}

/** A discriminating value, which is written as text, as its property has it. */
function valueOf(value: string, type: unknown): unknown {
  const isNumber = type === "integer" || type === "number";
  if (isNumber && String(Number(value)) === value) return Number(value);
  return type === "boolean" ? value === "true" : value;
}

/** A schema whose property is there and lists its values. */
function listing(schema: Raw, property: string, values: Values): Raw {
  const { allOf, anyOf, oneOf, properties, required } = schema;
  const own = declared(schema, property);
  if (own === undefined && (allOf || anyOf || oneOf))
    return { ...schema, allOf: listingPart(itemsOf(allOf), property, values) };
  const described = isObject(own) ? own["description"] : undefined;
  const listed = {
    type: typeof values[0],
    enum: values,
    ...(described === undefined ? {} : { description: described }),
  };
  return {
    ...schema,
    properties: { ...(properties as Raw | undefined), [property]: listed },
    required: [...itemsOf(required), property],
  };
}

/** The parts of an `allOf`, that which declares the property listing its values, or else one more. */
function listingPart(
  parts: readonly unknown[],
  property: string,
  values: Values,
): unknown[] {
  const declaring = parts.find(
    (part): part is Raw =>
      isObject(part) && declared(part, property) !== undefined,
  );
  const part = listing(declaring ?? { type: "object" }, property, values);
  return declaring === undefined
    ? [...parts, part]
    : parts.map((one) => (one === declaring ? part : one));
}
