import type { Schema } from "../../model/schema.ts";
import { nothing, unknown } from "./construct.ts";

/** The schema that has a JSON value as its only one (JSON Schema validation, 6.1.3, `const`). */
export function literal(value: unknown): Schema {
  if (value === null) return nothing;
  return isJson(value) ? { kind: "literal", value } : unknown;
}

function isJson(value: unknown): boolean {
  return ["string", "number", "boolean", "object"].includes(typeof value);
}
