import { isObject } from "../../openapi/json.ts";
import { itemsOf } from "./object.ts";

/** The values of a schema that is an enum of strings and numbers, without repetition and `null`; `null` for any other. */
export function enumValues(schema: unknown): (string | number)[] | null {
  const values = isObject(schema) ? itemsOf(schema["enum"]) : [];
  const named = values.filter(
    (value) => typeof value === "string" || typeof value === "number",
  );
  if (
    named.length === 0 ||
    values.some((value) => value !== null && !named.includes(value as string))
  )
    return null;
  const byKey = new Map(named.map((value) => [String(value), value]));
  return byKey.size === new Set(named).size ? [...byKey.values()] : null;
}
