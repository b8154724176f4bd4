import type { Constant } from "../../model/schema.ts";
import { fragmentTokens } from "../../openapi/json-pointer.ts";

/** Returns the name that openapi-typescript gives the enum at a place: the names that lead there, but for the first two of a component. */
export function enumName(path: string): string {
  const [first, second, ...others] = fragmentTokens(path) ?? [];
  const isComponent = first === "components" && second === "schemas";
  const names = isComponent ? ["", ...others] : [first, second, ...others];
  const name = names
    .join("/")
    .replace(
      /[^A-Za-z_$0-9]+([A-Za-z_$0-9])?/g,
      (_, next: string | undefined) => next?.toUpperCase() ?? "",
    );
  const safe = /^\d/.test(name) ? `Value${name}` : name;
  return safe.slice(0, 1).toUpperCase() + safe.slice(1);
}

/**
 * Returns constants under names that an enum of TypeScript may have, as openapi-typescript makes them. It gives some the same one,
 * which have a number here.
 */
export function memberNames(constants: readonly Constant[]): Constant[] {
  const taken = new Set<string>();
  return constants.map((one) => {
    const wanted = memberName(one.name);
    let name = wanted;
    for (let number = 2; taken.has(name); number++)
      name = `${wanted}_${String(number)}`;
    taken.add(name);
    return { ...one, name };
  });
}

function memberName(name: string): string {
  if (/^[A-Za-z_$][A-Za-z_$0-9]*$/.test(name)) return name;
  if (!/[A-Za-z_$0-9]/.test(name)) return name;
  return prefixed(name).replace(/[^A-Za-z_$0-9]+/g, (found) =>
    found === "+" ? "Plus" : "_",
  );
}

/** No name may begin with a digit, and two of a number and its opposite are not to be the same. */
function prefixed(name: string): string {
  if (/^\d/.test(name)) return `Value${name}`;
  return name.startsWith("-") ? `ValueMinus${name.slice(1)}` : name;
}
