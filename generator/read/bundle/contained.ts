import {
  type Grammar,
  type Kind,
  isReferable,
  memberKind,
} from "../../openapi/grammar.ts";
import { isPointer } from "../../openapi/json-pointer.ts";
import { isObject, memberValue } from "../../openapi/json.ts";

/** Whether every reference of a document is a path within it, where references may be, so that nothing has to be joined. */
export function isContained(document: unknown, grammar: Grammar): boolean {
  const seen = new Set<unknown>();
  const pending: [unknown, Kind][] = [[document, "document"]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, kind] = next;
    if (typeof value !== "object" || value === null || seen.has(value))
      continue;
    seen.add(value);
    const reference = kind === "document" ? null : memberValue(value, "$ref");
    if (
      typeof reference === "string" &&
      (!isPointer(reference) || !isReferable(grammar, kind))
    )
      return false;
    if (kind === "schema" && isNamed(value)) return false;
    for (const [key, member] of Object.entries(value)) {
      const memberIs = Array.isArray(value)
        ? kind
        : memberKind(grammar, kind, key);
      if (memberIs !== null) pending.push([member, memberIs]);
    }
  }
  return true;
}

/** Whether a schema has an identifier, or refers by one, or by the name of a file. */
function isNamed(schema: object): boolean {
  const mapping = memberValue(memberValue(schema, "discriminator"), "mapping");
  return (
    typeof memberValue(schema, "$id") === "string" ||
    typeof memberValue(schema, "$dynamicRef") === "string" ||
    (isObject(mapping) && Object.values(mapping).some(isFile))
  );
}

/** Whether what a discriminator's mapping says is a file rather than a schema's name (OpenAPI 3.1.1, section 4.8.25). */
export function isFile(mapped: unknown): mapped is string {
  return (
    typeof mapped === "string" &&
    /^[^#].*(?:#|\.(?:json|ya?ml)$)/is.test(mapped)
  );
}
