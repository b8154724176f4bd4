import { parse } from "yaml";

/** How many smaller documents are tried. */
const attempts = 400;

/**
 * Makes a document smaller for as long as it still fails: member by member, the largest first, left out. A text that has no value
 * stays as it is.
 */
export async function shrink(
  text: string,
  fails: (text: string) => Promise<boolean>,
): Promise<string> {
  let best = text;
  const value = valueOf(text);
  if (value === null) return text;
  let left = attempts;
  for (let depth = 1; depth <= 8; depth += 1) {
    for (const path of pathsAt(value, depth)) {
      const undo = remove(value, path);
      if (undo === null) continue;
      const smaller = JSON.stringify(value, null, 2);
      if ((left -= 1) > 0 && (await fails(smaller))) best = smaller;
      else undo();
    }
  }
  return best;
}

function valueOf(text: string): object | null {
  try {
    const value: unknown = parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function pathsAt(value: unknown, depth: number): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    depth === 1
      ? [[key]]
      : pathsAt(member, depth - 1).map((path) => [key, ...path]),
  );
}

/** Takes a member out, and gives what puts it back; `null` where it is gone already. */
function remove(value: object, path: readonly string[]): (() => void) | null {
  const key = path.at(-1) ?? "";
  let holder = value as Record<string, unknown>;
  for (const step of path.slice(0, -1)) {
    const next = holder[step];
    if (typeof next !== "object" || next === null) return null;
    holder = next as Record<string, unknown>;
  }
  if (!Object.hasOwn(holder, key)) return null;
  if (Array.isArray(holder)) {
    const elements: unknown[] = holder;
    const [taken] = elements.splice(Number(key), 1);
    return () => elements.splice(Number(key), 0, taken);
  }
  const members = Object.entries(holder);
  Reflect.deleteProperty(holder, key);
  return () => {
    for (const [name] of members) Reflect.deleteProperty(holder, name);
    Object.assign(holder, Object.fromEntries(members));
  };
}
