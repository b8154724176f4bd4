import { type Current, isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { namesTo } from "./references.ts";
import { resolve } from "./references.ts";
import { walk } from "./walk.ts";

/** The discriminators of a document (OpenAPI 3.1, "Discriminator Object"), and what they make of its schemas. */
export class Discriminators {
  readonly #root: Raw;
  /** Discriminator Objects by the place of their schema, and of those that inherit them. */
  readonly #objects = new Map<string, Raw>();
  /** The references to schemas whose property lists the values that name them. */
  readonly #settled = new Set<string>();
  /** The schemas with such a property, by those of the document. */
  readonly #amended = new Map<unknown, Raw>();

  constructor(root: Raw) {
    this.#root = root;
    const inheriting: [schema: Raw, path: string][] = [];
    walk(root, (schema, path) => {
      if (isObject(schema["discriminator"])) this.#collect(schema, path());
      if (Array.isArray(schema["allOf"])) inheriting.push([schema, path()]);
    });
    if (this.#objects.size === 0) return;
    for (const [schema, path] of inheriting) this.#inherit(schema, path);
  }

  /** A schema as it is printed: one that a discriminator names lists its names in the discriminating property. */
  readonly current: Current = <Value>(value: Value) =>
    this.#amended.size === 0
      ? value
      : ((this.#amended.get(value) as Value | undefined) ?? value);

  /** The discriminator of the schema at a place, its own or inherited. */
  of(path: string): Raw | undefined {
    return this.#objects.get(path);
  }

  /** Whether the schema at a place lists its names already. */
  isSettled(path: string): boolean {
    return this.#settled.has(path);
  }

  get isEmpty(): boolean {
    return this.#objects.size === 0;
  }

  /** Notes a schema's discriminator, and settles the schemas among which it discriminates by `oneOf`. */
  #collect({ discriminator: given, oneOf }: Raw, path: string): void {
    const discriminator = given as Raw;
    if (!discriminator["propertyName"]) return;
    this.#objects.set(path, discriminator);
    for (const [reference, values] of namesOf(oneOf, discriminator)) {
      if (this.#settled.has(reference)) continue;
      if (this.#amend(reference, values, discriminator))
        this.#settled.add(reference);
    }
  }

  /** Notes the discriminator that a schema inherits through `allOf`, and settles the schema where the mapping has it. */
  #inherit(schema: Raw, path: string): void {
    for (const item of itemsOf(schema["allOf"])) {
      if (!isObject(item)) continue;
      const own = item["discriminator"];
      if (isReference(item)) {
        const inherited = this.#objects.get(item.$ref);
        if (inherited === undefined) return;
        const values = Object.entries(inherited["mapping"] ?? {})
          .filter(([, mapped]) => mapped === path)
          .map(([value]) => value);
        if (values.length > 0 && this.#amend(path, values, inherited))
          this.#settled.add(path);
        this.#objects.set(path, inherited);
      } else if (isObject(own) && own["propertyName"]) {
        this.#objects.set(path, own);
      }
    }
  }

  /** Lists the values in the discriminating property of a schema; gives whether it is one that can have it. */
  #amend(
    reference: string,
    values: readonly string[],
    discriminator: Raw,
  ): boolean {
    const schema = resolve(this.#root, reference, this.current);
    if (!isObject(schema)) return false;
    const now = this.current(schema);
    const name = String(discriminator["propertyName"]);
    if (Array.isArray(now["allOf"])) {
      const listing = {
        type: "object",
        required: [name],
        properties: { [name]: listed(values, undefined) },
      };
      this.#amended.set(schema, { ...now, allOf: [...now["allOf"], listing] });
      return true;
    }
    if (now["type"] !== "object") return false;
    const properties = isObject(now["properties"]) ? now["properties"] : {};
    const required = itemsOf(now["required"]);
    this.#amended.set(schema, {
      ...now,
      properties: { ...properties, [name]: listed(values, properties[name]) },
      required: required.includes(name) ? required : [...required, name],
    });
    return true;
  }
}

/** The values that name each schema of a `oneOf`: those that the mapping gives, else the last part of the reference. */
function namesOf(
  oneOf: unknown,
  { mapping }: Raw,
): Map<string, readonly string[]> {
  if (!Array.isArray(oneOf)) return new Map();
  const inferred = new Map<string, readonly string[]>();
  for (const item of oneOf) {
    const name = isReference(item) && item.$ref.split("/").pop();
    if (name) inferred.set(item.$ref, [name]);
  }
  const mapped = new Map<string, readonly string[]>();
  for (const [value, reference] of Object.entries(mapping ?? {})) {
    if (typeof reference !== "string" || reference === "") continue;
    mapped.set(reference, [...(mapped.get(reference) ?? []), value]);
  }
  return new Map([...inferred, ...mapped]);
}

/** The schema of a discriminating property. */
function listed(values: readonly string[], replaced: unknown): Raw {
  const before = isObject(replaced) ? replaced["description"] : undefined;
  return {
    type: "string",
    enum: values,
    description: before
      ? `${String(before)} (enum property replaced by openapi-typescript)`
      : "discriminator enum property added by openapi-typescript",
  };
}

/** The value by which a discriminator names the schema at a place. */
export function discriminatingValue(
  { mapping }: Raw,
  path: string,
): string | undefined {
  const name = namesTo(path).pop();
  const mapped = Object.entries(mapping ?? {}).find(
    ([, to]) =>
      typeof to === "string" &&
      (to.startsWith("#") ? namesTo(to).pop() : to) === name,
  );
  return mapped?.[0] ?? name;
}
