import type { ApiModel } from "../../model/api.ts";
import { type Code, identifier } from "../typescript/code.ts";
import { schemaComment } from "../typescript/documentation.ts";
import type { TypeNames } from "../typescript/imports.ts";
import { SchemaPrinter } from "../typescript/schema-printer.ts";
import type { View } from "../typescript/templates.ts";
import { schemaTypesView } from "./view.ts";

/**
 * What `schema-alone.hbs` prints: the schema types in openapi-typescript's shape, the schemas that they refer to, and the helpers
 * that those need, in one file that imports nothing.
 */
export function schemaAloneView({
  schemaTypes,
  declarations,
}: Pick<ApiModel, "schemaTypes" | "declarations">): View {
  const names = new OwnNames();
  const types = schemaTypesView(
    schemaTypes,
    new SchemaPrinter(names, new Map()),
  );
  const printer = new SchemaPrinter(names);
  const models = declarations.map(({ name, schema, documentation }) => ({
    documentation: schemaComment(documentation, name),
    type: printer.declaration(identifier(name), schema),
  }));
  return {
    declarations: types,
    models,
    binaryBody: names.has("BinaryBody"),
    withRequired: names.has("WithRequired"),
    without: names.has("Without"),
  };
}

/** The names of a file that declares all that it refers to. */
class OwnNames implements TypeNames {
  readonly #used = new Set<string>();

  type(name: string): Code {
    this.#used.add(name);
    return identifier(name);
  }

  /** Whether the file refers to a type so far. */
  has(name: string): boolean {
    return this.#used.has(name);
  }
}
