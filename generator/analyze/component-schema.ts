import type { Node } from "../model/document.ts";
import type { Schema } from "../model/schema.ts";
import type { Context } from "./context.ts";

/** Returns the schema of a component where a node is one; `null` for what stands elsewhere, and is no part of the schema types there. */
export function componentSchema(
  { schemas }: Context,
  { at, component }: Node,
): Schema | null {
  return component !== null && at.startsWith("/components/schemas/")
    ? schemas.at(["components", "schemas", component])
    : null;
}
