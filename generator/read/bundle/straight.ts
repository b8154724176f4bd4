import {
  type Grammar,
  type Kind,
  kindAt,
  sectionOf,
} from "../../openapi/grammar.ts";
import { fragmentTokens, pointerTokens } from "../../openapi/json-pointer.ts";
import { isObject, memberValue } from "../../openapi/json.ts";

/** Whether a reference leads through no other, and to none, to something within a document: of a kind, where one is given. */
export function leadsStraight(
  document: unknown,
  reference: string,
  grammar: Grammar,
  kind?: Kind,
): boolean {
  const tokens = fragmentTokens(reference) ?? [];
  let value = document;
  for (const token of tokens) {
    value = memberValue(value, token);
    if (typeof memberValue(value, "$ref") === "string") return false;
  }
  if (tokens.length === 0 || value === undefined) return false;
  return kind === undefined || kindAt(grammar, document, tokens) === kind;
}

/** Whether all that the discriminator of a schema maps to is there: by its path, or by the name of a schema. */
export function mapsRightly(
  { discriminator }: Readonly<Record<string, unknown>>,
  document: unknown,
  grammar: Grammar,
): boolean {
  if (!isObject(discriminator)) return true;
  const { mapping, defaultMapping } = discriminator;
  const mapped = isObject(mapping) ? Object.values(mapping) : [];
  return [...mapped, defaultMapping].every(
    (one) => typeof one !== "string" || isThere(one, document, grammar),
  );
}

function isThere(mapped: string, document: unknown, grammar: Grammar): boolean {
  if (mapped.startsWith("#")) return leadsStraight(document, mapped, grammar);
  const names = pointerTokens(sectionOf(grammar, "schema") ?? "").reduce(
    memberValue,
    document,
  );
  return memberValue(names, mapped) !== undefined;
}
