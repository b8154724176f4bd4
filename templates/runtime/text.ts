import { writeJson } from "./json.ts";

/** The object's own member of this name. */
export function member(object: object, name: string): unknown {
  return Object.hasOwn(object, name)
    ? (object as Record<string, unknown>)[name]
    : undefined;
}

/** What a value is in JSON, for those that say so, such as dates. */
export function toPlain(value: unknown): unknown {
  const given = value as { toJSON?: unknown } | null | undefined;
  return typeof given?.toJSON === "function"
    ? (given.toJSON() as unknown)
    : value;
}

/** Whether a value is an object, a list among them. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A value as text: an object as JSON. */
export function toText(given: unknown): string {
  const value = toPlain(given);
  return isObject(value) ? writeJson(value) : String(value);
}

/** A value as text in which all but RFC 3986's unreserved characters are percent-encoded (RFC 6570, 3.2.1). */
export function encode(value: unknown): string {
  const text = toText(value);
  // To look is a quarter of the work, and most have nothing to encode.
  if (!/[^\w.~-]/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The elements of a list, the keys and values of an object in turn, or the value itself; `null` and `undefined` left out. */
export function flatten(given: unknown): unknown[] {
  const value = toPlain(given);
  if (!isObject(value)) return [value];
  const members = Object.entries(value).filter(([, member]) => member != null);
  return Array.isArray(value)
    ? members.map(([, member]) => member as unknown)
    : members.flat();
}

/** The leaves of a value with their names, members in brackets: `a[b][0]`. */
export function leaves(name: string, given: unknown): [string, unknown][] {
  const value = toPlain(given);
  if (value == null) return [];
  if (!isObject(value)) return [[name, value]];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(`${name}[${key}]`, member),
  );
}
