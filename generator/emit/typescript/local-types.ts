import type { Schema } from "../../model/schema.ts";
import { code, identifier, settled } from "./code.ts";
import type { KnownTypes } from "./known-types.ts";
import type { SchemaPrinter } from "./schema-printer.ts";
import type { View } from "./templates.ts";
import { named, type Type } from "./types.ts";

/** The objects that a file declares because it has them in several places; it exports none. */
export class LocalTypes implements KnownTypes {
  readonly #names: ReadonlyMap<Schema, string>;
  readonly #used = new Map<string, Schema>();

  constructor(names: ReadonlyMap<Schema, string>) {
    this.#names = names;
  }

  of(schema: Schema): Type | null {
    const name = this.#names.get(schema);
    if (name === undefined) return null;
    if (!this.#used.has(name)) this.#used.set(name, schema);
    return named(identifier(name));
  }

  /** The declarations of those that were printed so far, and of those in them. */
  declarations(printer: SchemaPrinter): View[] {
    const declared: View[] = [];
    for (const [name, schema] of this.#used) {
      const type = printer.localDeclaration(identifier(name), schema);
      declared.push({ declaration: settled(code`${type};`, 0) });
    }
    return declared;
  }
}
