/** What JSON calls the kinds of values, but for `null`, which says as much as an absent member. */
export type JsonKind = "string" | "number" | "boolean" | "object" | "array";

/** Returns the kind of a value; `null` for `null` and what JSON does not have. */
export function jsonKind(value: unknown): JsonKind | null {
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "object") return value === null ? null : "object";
  return type === "string" || type === "number" || type === "boolean"
    ? type
    : null;
}

/** Whether a value is an object, as JSON has objects. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has members or elements. */
export function isParent(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Returns the elements of an array; none of what is none. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the member or element that a reference token names (RFC 6901, section 4), or `undefined`. */
export function memberValue(value: unknown, token: string): unknown {
  if (Array.isArray(value)) {
    return /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  }
  return isObject(value) && Object.hasOwn(value, token)
    ? value[token]
    : undefined;
}

/** Returns a value as text for people, its parts as JSON, indented by so many columns where asked for; empty for what is nested too deep to be written. */
export function valueText(value: unknown, columns = 0): string {
  if (typeof value !== "object") return String(value);
  try {
    return JSON.stringify(value, null, columns);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/** Whether an object has a member of one of these names: for objects that have few, and many names. */
export function hasAny(
  object: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): boolean {
  for (const name in object) if (names.has(name)) return true;
  return false;
}

const listed = new WeakMap<object, readonly string[]>();

/** Returns the names of an object's members, none of anything else. Much can be missed in one large object: they are listed once. */
export function memberNames(value: unknown): readonly string[] {
  if (!isObject(value)) return [];
  const names = listed.get(value) ?? Object.keys(value);
  listed.set(value, names);
  return names;
}

/** Sets a member, also one called `__proto__`, which an assignment would take for the prototype. */
export function setMember(
  object: Record<string, unknown>,
  key: string,
  value: unknown,
): void {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else {
    object[key] = value;
  }
}
