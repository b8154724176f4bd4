import type { Constant, Declaration, Schema, SchemaTypes } from "./schema.ts";

/** The types of a document, and no client: what the command `types` prints. */
export interface TypesModel {
  readonly schemaTypes: SchemaTypes;
  readonly declarations: readonly Declaration[];
  /** Further names for components; none where they are not asked for. */
  readonly aliases: readonly Alias[];
  /** The path of every operation, by a name for it; `null` where they are not asked for. */
  readonly pathNames: readonly Constant[] | null;
  /** The values of enums, as lists; none where they are not asked for. */
  readonly enumValues: readonly EnumValues[];
  /** Whether members are marked with the direction that they are for. */
  readonly hasMarkers: boolean;
}

/** The values that a schema lists, under a name. */
export interface EnumValues {
  readonly name: string;
  readonly schema: Schema;
  readonly values: readonly (string | number)[];
}

/** A name for a member of the schema types. */
export interface Alias {
  readonly name: string;
  /** The names that lead to it: `components`, `responses`, `NotFound`. */
  readonly steps: readonly string[];
}
