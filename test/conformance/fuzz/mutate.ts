import { payloads } from "../hostile/payloads.ts";
import type { Draw } from "../faults/draw.ts";

/** An object or a list of a document, which is data here. */
export type Holder = Record<string, unknown>;

/** Changes a few places of a document's value, in place. */
export function mutateTree(document: object, random: Draw): void {
  const changes = random.between(1, 6);
  for (let change = 0; change < changes; change += 1) {
    const holders = holdersOf(document);
    const holder = random.pick(holders);
    const keys = Object.keys(holder);
    if (keys.length === 0) continue;
    random.pick(treeMutations)(holder, random.pick(keys), holders, random);
  }
}

/** Every object and list of a value that holds something. */
export function holdersOf(document: object): Holder[] {
  const found: Holder[] = [document as Holder];
  for (let index = 0; index < found.length; index += 1)
    for (const value of Object.values(found[index] as object))
      if (typeof value === "object" && value !== null)
        found.push(value as Holder);
  return found;
}

const oddities: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1e300, "", [], {}, [[]], [null], { "": null }],
  ...["$ref", { $ref: "#/components/schemas" }, { $ref: "#" }, { $ref: "#/" }],
  ...["string", "object", "array", { type: "object" }, { type: ["null"] }],
];

type TreeMutation = (
  holder: Holder,
  key: string,
  holders: readonly Holder[],
  random: Draw,
) => void;

const treeMutations: readonly TreeMutation[] = [
  function drop(holder, key) {
    Reflect.deleteProperty(holder, key);
  },
  function retype(holder, key, _, random) {
    holder[key] = structuredClone(random.pick(oddities));
  },
  function attack(holder, key, _, random) {
    holder[key] = random.pick(payloads);
  },
  function rename(holder, key, _, random) {
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    set(holder, random.pick([...payloads, "$ref", "x-x", `${key}s`]), value);
  },
  function duplicate(holder, key, _, random) {
    set(
      holder,
      random.pick([`${key}2`, key.toUpperCase()]),
      structuredClone(holder[key]),
    );
  },
  function transplant(holder, key, holders, random) {
    const source = random.pick(holders);
    const from = Object.keys(source);
    if (from.length > 0)
      holder[key] = structuredClone(source[random.pick(from)]);
  },
  function swap(holder, key, _, random) {
    const other = random.pick(Object.keys(holder));
    [holder[key], holder[other]] = [holder[other], holder[key]];
  },
  function wrap(holder, key, _, random) {
    holder[key] = random.pick([[holder[key]], { [key]: holder[key] }]);
  },
];

/** Sets a member, also one called `__proto__`. */
function set(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Changes a few places of a text, whatever they mean there. */
export function mutateText(text: string, random: Draw): string {
  let changed = text;
  const changes = random.between(1, 4);
  for (let change = 0; change < changes; change += 1)
    changed = random.pick(textMutations)(changed, random);
  return changed;
}

const textMutations: readonly ((text: string, random: Draw) => string)[] = [
  function cut(text, random) {
    return text.slice(0, random.between(0, text.length));
  },
  function flip(text, random) {
    const at = random.between(0, text.length - 1);
    const unit = text.charCodeAt(at) ^ (1 << random.between(0, 7));
    return splice(text, at, 1, String.fromCharCode(unit));
  },
  function insert(text, random) {
    return splice(
      text,
      random.between(0, text.length - 1),
      0,
      random.pick(payloads),
    );
  },
  function sign(text, random) {
    const signs = [
      '"',
      "'",
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "&a ",
      "*a",
      "\t",
      "\n- ",
      "|",
      "<<: ",
    ];
    return splice(
      text,
      random.between(0, text.length - 1),
      0,
      random.pick(signs),
    );
  },
  function repeat(text, random) {
    const at = random.between(0, text.length - 1);
    return splice(text, at, 0, text.slice(at, at + random.between(0, 199)));
  },
  function remove(text, random) {
    return splice(
      text,
      random.between(0, text.length - 1),
      random.between(0, 99),
      "",
    );
  },
];

function splice(text: string, at: number, length: number, by: string): string {
  return text.slice(0, at) + by + text.slice(at + length);
}
