import { isObject, setMember } from "../../openapi/json.ts";

/** A name that assigning to would change an object's prototype, with as many marks as keep it apart from names that have some. */
const hazardous = /^__proto__\uE000*$/;

/** A name that can be assigned to as any other. */
export function safeName(name: string): string {
  return hazardous.test(name) ? `${name}\uE000` : name;
}

/** The names and texts of a value as they were before they were made safe; its objects and lists are new. */
export function restored(value: unknown): unknown {
  const made = new Map<unknown, unknown>();
  const restore = (one: unknown): unknown => {
    if (typeof one === "string") return original(one);
    if (typeof one !== "object" || one === null) return one;
    const known = made.get(one);
    if (known !== undefined) return known;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(one)
      ? []
      : {};
    made.set(one, copy);
    if (Array.isArray(copy)) {
      for (const item of one as unknown[]) copy.push(restore(item));
    } else if (isObject(one)) {
      for (const [key, member] of Object.entries(one))
        if (member !== undefined)
          setMember(copy, original(key), restore(member));
    }
    return copy;
  };
  return restore(value);
}

function original(text: string): string {
  return hazardous.test(text) ? text.replace(/\uE000$/, "") : text;
}
