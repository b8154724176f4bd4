import type { Schema } from "../../model/schema.ts";
import type { DeclaredTypes } from "../typescript/declared-types.ts";
import type { TypeNames } from "../typescript/imports.ts";
import type { LocalTypes } from "../typescript/local-types.ts";
import type { KnownTypes, TypePrinter } from "../typescript/known-types.ts";
import { partOf } from "../typescript/part-of.ts";
import type { Type } from "../typescript/types.ts";
import type { Shapes } from "./shapes.ts";

/** What schemas are called in `schema.ts`: by what other files or it itself declare, or by what they look like. */
export class SchemaFileTypes implements KnownTypes {
  readonly #declared: DeclaredTypes;
  readonly #local: LocalTypes;
  readonly #shapes: Shapes;
  readonly #names: TypeNames;

  constructor(
    declared: DeclaredTypes,
    local: LocalTypes,
    shapes: Shapes,
    names: TypeNames,
  ) {
    this.#declared = declared;
    this.#local = local;
    this.#shapes = shapes;
    this.#names = names;
  }

  of(schema: Schema, printer: TypePrinter): Type | null {
    const declared = this.#declared.get(schema);
    if (declared !== undefined) return partOf(declared, this.#names);
    const local = this.#local.of(schema);
    if (local !== null) return local;
    if (schema.kind !== "object") return null;
    return this.#shapes.of(schema, printer, (one) => this.#isOne(one));
  }

  /** Whether the type of a schema is known to be of one alternative. */
  #isOne(schema: Schema): boolean {
    return this.#declared.has(schema) || plain.has(schema.kind);
  }
}

const plain: ReadonlySet<Schema["kind"]> = new Set<Schema["kind"]>([
  "primitive",
  "formatted",
  "reference",
  "array",
  "object",
  "map",
  "part",
  "anyObject",
  "emptyObject",
  "unknown",
]);
