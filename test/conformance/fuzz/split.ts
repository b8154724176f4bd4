import type { Draw } from "../faults/draw.ts";
import { type Holder, holdersOf } from "./mutate.ts";

/** The name that the other document of two goes by. */
export const otherFile = "other.json";

/** Where documents keep what several places refer to, in OpenAPI and in Swagger. */
const shared = [
  ...["components", "definitions"],
  ...["parameters", "responses", "securityDefinitions"],
];

/**
 * Takes what a document shares, and half of its path items, into another document, in place, and has a few places of both lead
 * anywhere. Gives the other document.
 */
export function split(document: object, file: string, random: Draw): object {
  const one = document as Holder;
  const moved = shared.filter((key) => key in one && random.chance(0.8));
  const other: Holder = { paths: movePathItems(one["paths"], random) };
  for (const key of moved) {
    other[key] = one[key];
    Reflect.deleteProperty(one, key);
  }
  const isMoved = (to: string): boolean => moved.includes(keyOf(to));
  redirect(one, (to) => isMoved(to), otherFile, random);
  redirect(other, (to) => !isMoved(to), file, random);
  const places = [
    { file, value: one },
    { file: otherFile, value: other },
  ] as const;
  for (let left = random.between(0, 4); left > 0; left -= 1) {
    const [from, to] = [random.pick(places), random.pick(places)];
    const holder = random.pick(holdersOf(from.value));
    const key = random.pick(Object.keys(holder));
    const name = from === to && random.chance(0.8) ? "" : to.file;
    if (key !== undefined)
      holder[key] = { $ref: `${name}#${pointer(to.value, random)}` };
  }
  return other;
}

/** Leaves references where half of the path items were. */
function movePathItems(paths: unknown, random: Draw): Holder {
  const moved: Holder = {};
  if (typeof paths !== "object" || paths === null) return moved;
  for (const [path, item] of Object.entries(paths)) {
    if (random.chance(0.5)) continue;
    moved[path] = item;
    (paths as Holder)[path] = { $ref: `${otherFile}#/paths/${token(path)}` };
  }
  return moved;
}

/** Has most references within the document that `leaves` picks lead into the file of that name. */
function redirect(
  document: object,
  leaves: (to: string) => boolean,
  file: string,
  random: Draw,
): void {
  for (const holder of holdersOf(document)) {
    const { $ref: to } = holder;
    if (typeof to === "string" && to.startsWith("#/") && leaves(to))
      holder["$ref"] = random.chance(0.98) ? `${file}${to}` : to;
  }
}

/** The first member that a reference within its document leads through. */
function keyOf(to: string): string {
  return to.split("/")[1] ?? "";
}

/** A JSON Pointer to any place of a value (RFC 6901), as a URL has it. */
function pointer(value: object, random: Draw): string {
  let at = "";
  let holder: unknown = value;
  while (typeof holder === "object" && holder !== null && random.chance(0.85)) {
    const key = random.pick(Object.keys(holder));
    if (key === undefined) break;
    at += `/${token(key)}`;
    holder = (holder as Holder)[key];
  }
  return at;
}

function token(key: string): string {
  return encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
}
