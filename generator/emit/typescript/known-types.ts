import type { Schema } from "../../model/schema.ts";
import type { Type } from "./types.ts";

/** What schemas are called in one file, beside the names that they have in the document. */
export interface KnownTypes {
  /** Returns the type that stands for a schema; `null` for one that is printed as it is. `printer` prints what it is made of. */
  of(schema: Schema, printer: TypePrinter): Type | null;
}

/** Prints the types of schemas. */
export interface TypePrinter {
  type(schema: Schema): Type;
}
