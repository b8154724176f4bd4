import type { Schema } from "../model/schema.ts";
import {
  anything,
  atom,
  distinct,
  type Field,
  type Fields,
  fields,
  fieldsOf,
  isPresent,
  type Shape,
  simple,
  without,
} from "./shape.ts";

/** An alternative of intersections beyond this many is one of a kind: it is compared by what it is called. */
const maximumProduct = 256;

/** What stands deeper in compositions and references to them is any value. */
const maximumDepth = 500;

/**
 * The alternatives of schemas: references, compositions and what is left out of objects resolved. Of one schema they are found once;
 * what several have together has a schema of its own, the same for the same ones, so that what refers to itself has an end.
 */
export class Shapes {
  readonly #known = new Map<Schema, readonly Shape[]>();
  readonly #numbers = new Map<Schema, number>();
  readonly #together = new Map<string, Schema>();
  #depth = 0;

  /** The number of a schema, by which pairs of them are known. */
  numberOf(schema: Schema): number {
    const known = this.#numbers.get(schema) ?? this.#numbers.size;
    this.#numbers.set(schema, known);
    return known;
  }

  /** The alternatives of a schema; none of one that has no values. */
  of(schema: Schema): readonly Shape[] {
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    if (this.#depth > maximumDepth) return [anything];
    // A union of itself adds nothing.
    this.#known.set(schema, []);
    this.#depth += 1;
    const shapes = this.#found(schema);
    this.#depth -= 1;
    this.#known.set(schema, shapes);
    return shapes;
  }

  #found(schema: Schema): readonly Shape[] {
    switch (schema.kind) {
      case "reference":
        return this.of(schema.declaration.schema);
      case "part":
        return this.of(schema.schema);
      case "union":
        return distinct(schema.schemas.flatMap((one) => this.of(one)));
      case "intersection":
        return this.#all(schema.schemas);
      case "requiring":
      case "omitting":
        return this.of(schema.schema).map((shape) =>
          shape.kind === "object" ? without(shape, schema) : shape,
        );
      case "array":
        return [{ kind: "list", first: [], least: 0, rest: schema.items }];
      case "tuple": {
        const { items, least, rest } = schema;
        return [{ kind: "list", first: items, least, rest }];
      }
      case "object":
        return [fieldsOf(schema)];
      case "map":
        return [fields([], schema.values)];
      default:
        return simple(schema);
    }
  }

  /** What matches all of several schemas. */
  #all(schemas: readonly Schema[]): readonly Shape[] {
    let shapes: readonly Shape[] = [anything];
    for (const schema of schemas) {
      const next = this.of(schema);
      if (shapes.length * next.length > maximumProduct)
        return [atom(`one of ${String(shapes.length * next.length)}`)];
      shapes = distinct(
        shapes.flatMap((one) =>
          next.flatMap((other) => this.#both(one, other)),
        ),
      );
    }
    return shapes;
  }

  #both(one: Shape, other: Shape): Shape[] {
    if (one === anything || isPresent(one)) return [other];
    if (other === anything || isPresent(other)) return [one];
    if (one.kind === "object" && other.kind === "object")
      return [this.#merged(one, other)];
    if (one.kind === "list" && other.kind === "list") return [one];
    if (one.kind !== "atom" || other.kind !== "atom") return [];
    if (one.text === other.text || one.of === other.text) return [one];
    return other.of === one.text ? [other] : [];
  }

  #merged(one: Fields, other: Fields): Fields {
    const members = new Map(one.members);
    for (const [name, field] of other.members) {
      const known = members.get(name);
      members.set(
        name,
        known === undefined ? field : this.#field(known, field),
      );
    }
    const others =
      one.others !== null && other.others !== null
        ? this.#schema([one.others, other.others])
        : (one.others ?? other.others);
    const isEmpty = one.isEmpty || other.isEmpty;
    return { kind: "object", members, others, isEmpty };
  }

  #field(one: Field, other: Field): Field {
    const schema = this.#schema([one.schema, other.schema]);
    return { schema, isOptional: one.isOptional && other.isOptional };
  }

  /** The schema that matches all of some, the same one for the same. */
  #schema(given: readonly Schema[]): Schema {
    const parts = new Map(
      given
        .flatMap((one) => (one.kind === "intersection" ? one.schemas : [one]))
        .map((one) => [this.numberOf(one), one]),
    );
    const [only] = parts.values();
    if (parts.size === 1 && only !== undefined) return only;
    const key = [...parts.keys()].sort((a, b) => a - b).join(" ");
    const schemas = [...parts.values()];
    const schema = this.#together.get(key) ?? { kind: "intersection", schemas };
    this.#together.set(key, schema);
    return schema;
  }
}
