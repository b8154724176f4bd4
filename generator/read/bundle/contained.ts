import {
  type Grammar,
  type Kind,
  isReferable,
  memberKind,
} from "../../openapi/grammar.ts";
import { fragmentTokens, isPointer } from "../../openapi/json-pointer.ts";
import { isObject, memberValue } from "../../openapi/json.ts";
import { maximumReference } from "../tree.ts";
import { leadsDirectly } from "./meant.ts";

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
      (!isPath(reference, document) || !isReferable(grammar, kind))
    )
      return false;
    if (kind === "schema" && isNamed(value, document)) return false;
    for (const [key, member] of Object.entries(value)) {
      const memberIs = Array.isArray(value)
        ? kind
        : memberKind(grammar, kind, key);
      if (memberIs !== null) pending.push([member, memberIs]);
    }
  }
  return true;
}

/** Whether a reference is a path that leads into a document by the letter. */
function isPath(reference: string, document: unknown): boolean {
  if (!isPointer(reference)) return false;
  return leadsDirectly(document, fragmentTokens(reference, 2) ?? []);
}

/** Whether a schema has an identifier, or refers by one, by the name of a file, or by a path that leads nowhere. */
function isNamed(schema: object, document: unknown): boolean {
  const mapping = memberValue(memberValue(schema, "discriminator"), "mapping");
  const mapped = isObject(mapping) ? Object.values(mapping) : [];
  return (
    typeof memberValue(schema, "$id") === "string" ||
    typeof memberValue(schema, "$dynamicRef") === "string" ||
    mapped.some((one) => isFile(one) || isInexact(one, document))
  );
}

/** Whether what a discriminator's mapping says is a path that leads nowhere by the letter. */
function isInexact(mapped: unknown, document: unknown): boolean {
  const isFragment = typeof mapped === "string" && mapped.startsWith("#");
  return isFragment && !isPath(mapped, document);
}

/** Whether what a discriminator's mapping says is a file rather than a schema's name (OpenAPI 3.1.1, section 4.8.25). */
export function isFile(mapped: unknown): mapped is string {
  return (
    typeof mapped === "string" &&
    mapped.length <= maximumReference &&
    /^[^#].*(?:#|\.(?:json|ya?ml)$)/is.test(mapped)
  );
}
