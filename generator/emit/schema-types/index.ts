import type { ApiModel } from "../../model/api.ts";
import type { Printing } from "../typescript/printing.ts";
import type { DeclaredTypes } from "../typescript/declared-types.ts";
import type { TypesModel } from "../../model/types.ts";
import { schemaAloneView, type TypesForm } from "./alone.ts";
import { schemaFile, schemaView } from "./view.ts";

/** What decides how the schema types turn out. */
export interface SchemaTypesOptions {
  /** Their text where it is not to be made of the model. */
  readonly text: string | null;
  /** What other files declare. */
  readonly declared: DeclaredTypes;
}

/** Returns `schema.ts`, by its path. */
export function schemaTypesFiles(
  model: ApiModel,
  { text, declared }: SchemaTypesOptions,
  { header, modules, print }: Printing,
): Map<string, string> {
  const schema =
    text === null
      ? print("schema", schemaView(model, declared, modules))
      : header + text;
  return new Map([[schemaFile, schema]]);
}

/** Returns the text of a file that has the schema types, and nothing else: it imports nothing, and stands beside no client. */
export function schemaTypesAlone(
  model: TypesModel,
  form: TypesForm,
  { print }: Printing,
): string {
  return print("schema-alone", schemaAloneView(model, form));
}
