import type { Schema } from "../../model/schema.ts";

/** Where the types of schemas that are declared with an operation stand, by the schema. */
export type DeclaredTypes = ReadonlyMap<Schema, DeclaredType>;

/** A type that is declared with an operation, or a part of one: some of its members together, or what one of them is. */
export interface DeclaredType {
  readonly name: string;
  readonly file: string;
  readonly part:
    | { readonly names: readonly string[] }
    | { readonly name: string; readonly isOptional: boolean }
    | null;
}

/** The file of the declared schemas, relative to the output folder. */
export const modelsFile = "models.ts";

/** The file of the runtime for schemas that are others with some members changed. */
export const objectTypesFile = "runtime/object-types.ts";
