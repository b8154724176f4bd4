import type { Node } from "../model/document.ts";

/**
 * Whether a property is not sent because it is `readOnly` (OpenAPI 3.0, "Schema Object"), and whether it says so itself; what
 * only refers to what says so may be sent, since documents say it of components.
 *
 * @param properties the member `properties` of a schema
 */
export function readOnly(
  properties: Node,
  name: string,
): "itself" | "by reference" | null {
  const all = properties.value as Readonly<Record<string, unknown>>;
  const given = all[name] as { readonly readOnly?: unknown } | null;
  if (given?.readOnly === true) return "itself";
  return properties.get(name).flag("readOnly") ? "by reference" : null;
}
