import { code, json, string, typeKey, typeMembers } from "./code.ts";
import {
  annotation,
  argument,
  arrayType,
  nothing,
  recordType,
  simple,
  tupleType,
  type Type,
  unionType,
} from "./types.ts";

/** Returns the type that has a value of JSON as its only one. */
export function literalType(value: unknown): Type {
  if (value === null) return nothing;
  if (Array.isArray(value))
    return value.length === 0
      ? arrayType(simple(code`never`))
      : tupleType(value.map((item) => argument(literalType(item))));
  if (typeof value !== "object") return simple(json(value));
  const members = Object.entries(value as object).map(
    ([name, item]) => code`${typeKey(name)}: ${annotation(literalType(item))}`,
  );
  return members.length === 0
    ? recordType(code`never`)
    : simple(typeMembers(members, false), "object");
}

/** Returns the type that has these texts as its values. */
export function literalsType(texts: readonly string[]): Type {
  return unionType(texts.map((one) => simple(string(one))));
}
