import { isDeepStrictEqual } from "node:util";
import { quote } from "../model/messages.ts";
import {
  isObject,
  memberValue,
  setMember,
  valueText,
} from "../openapi/json.ts";
import { memberPointer } from "../openapi/json-pointer.ts";
import { sha256 } from "../sha256.ts";

/** How many characters of a hash are written down. */
const hashLength = 12;

/** Returns a hash of what a value says, whatever the order of its members is. */
export function hashOfValue(value: unknown): string {
  return sha256(JSON.stringify(value, sorted) ?? "").slice(0, hashLength);
}

function sorted(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const copy = {};
  for (const key of Object.keys(value).sort()) setMember(copy, key, value[key]);
  return copy;
}

/** Returns a value without the extensions in it that another has not at the same place: what people note in their own document. */
export function withoutNotes(value: unknown, other: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(other))
    return value.map((item, index) => withoutNotes(item, other[index]));
  if (!isObject(value) || !isObject(other)) return value;
  const copy = {};
  for (const [key, member] of Object.entries(value)) {
    const isOwn = Object.hasOwn(other, key);
    if (isOwn || !key.startsWith("x-"))
      setMember(copy, key, withoutNotes(member, other[key]));
  }
  return copy;
}

/** Returns a value with the extensions that `noted` has at the same place, and it has not. */
export function withNotes(value: unknown, noted: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(noted))
    return value.map((item, index) => withNotes(item, noted[index]));
  if (!isObject(value) || !isObject(noted)) return value;
  const copy = {};
  for (const [key, member] of Object.entries(value))
    setMember(copy, key, withNotes(member, noted[key]));
  for (const [key, member] of Object.entries(noted))
    if (key.startsWith("x-") && !Object.hasOwn(value, key))
      setMember(copy, key, member);
  return copy;
}

/** Whether a fragment has a piece already, as it is but for the fragment's own extensions and what it says of a security scheme. */
export function isSamePiece(
  here: unknown,
  {
    path,
    value,
  }: { readonly path: readonly string[]; readonly value: unknown },
): boolean {
  const isScheme = path[1] === "securitySchemes";
  const [one, other] = [withoutNotes(here, value), value].map((each) =>
    isScheme && isObject(each) ? { ...each, description: undefined } : each,
  );
  return isDeepStrictEqual(one, other);
}

/** A place where two values differ, as a JSON Pointer from them, and what each has there; `undefined` for nothing. */
export interface Difference {
  readonly at: string;
  readonly here: unknown;
  readonly there: unknown;
}

/** Lists where two values differ, each place as deep as it can be named. */
export function differences(
  here: unknown,
  there: unknown,
  at = "",
): Difference[] {
  if (isDeepStrictEqual(here, there)) return [];
  const isList = Array.isArray(here) && Array.isArray(there);
  if (!isList && !(isObject(here) && isObject(there)))
    return [{ at, here, there }];
  const keys = new Set([...Object.keys(here), ...Object.keys(there)]);
  return [...keys].flatMap((key) =>
    differences(
      memberValue(here, key),
      memberValue(there, key),
      memberPointer(at, key),
    ),
  );
}

/** How many differences a message tells. */
const mostTold = 3;

/** Says how two values differ. */
export function toldDifferences(here: unknown, there: unknown): string {
  const all = differences(here, there);
  const told = all.slice(0, mostTold).map(({ at, here, there }) => {
    const place = at === "" ? "it" : quote(at);
    return `${place} is ${shown(here)} here and ${shown(there)} upstream`;
  });
  const more = all.length - told.length;
  return told.join("; ") + (more > 0 ? `; and ${String(more)} more` : "");
}

function shown(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return quote(value);
  const text = valueText(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
