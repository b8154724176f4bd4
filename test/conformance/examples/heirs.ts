import { type DescribedDocument, list, members } from "../wire/document.ts";

/** A schema that inherits another, and the value that names it there. */
export interface Heir {
  readonly $ref: string;
  readonly property: string;
  readonly value: string;
}

const components = "#/components/schemas/";

/** Finds which schemas inherit those with a discriminator, by `allOf` (OpenAPI 3.1, 4.8.25.4). */
export class Heirs {
  readonly #document: DescribedDocument;
  /** The references to component schemas by what these inherit themselves. */
  readonly #inheriting = new Map<string, string[]>();

  constructor(document: DescribedDocument) {
    this.#document = document;
    for (const [name, schema] of Object.entries(
      members(members(document.root["components"])["schemas"]),
    ))
      for (const one of list(members(schema)["allOf"])) {
        const $ref = String(members(one)["$ref"]);
        const known = this.#inheriting.get($ref) ?? [];
        this.#inheriting.set($ref, [...known, components + name]);
      }
  }

  /** The schemas that the discriminator of a schema names, and the values that it names them by. */
  of($ref: string): Heir[] {
    const { discriminator, oneOf, anyOf } = members(this.#document.at($ref));
    const { propertyName: property, mapping } = members(discriminator);
    if (typeof property !== "string" || oneOf || anyOf) return [];
    const inheriting = new Set(this.#inheriting.get($ref));
    for (const one of inheriting)
      for (const other of this.#inheriting.get(one) ?? [])
        inheriting.add(other);
    const mapped = Object.entries(members(mapping));
    return [...inheriting].flatMap((heir) => {
      const name = heir.slice(components.length);
      const values = mapped
        .filter(([, to]) => to === heir || to === name)
        .map(([value]) => value);
      const said = members(this.#document.at(heir))["x-ms-discriminator-value"];
      const own = typeof said === "string" ? said : name;
      return (values.length > 0 ? values : [own]).map((value) => ({
        $ref: heir,
        property,
        value,
      }));
    });
  }
}
