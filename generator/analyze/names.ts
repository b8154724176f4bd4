import type { Report } from "../model/diagnostics.ts";
import { quote } from "../model/messages.ts";
import { remembered } from "./remembered.ts";

/**
 * Letters that came with Unicode 16 and 17, and all beyond the Basic Multilingual Plane, where most others come: compilers that are
 * older refuse them in names, and older versions of Node take them for no letters.
 */
const younger =
  /[\u{10000}-\u{10ffff}\u088f\u0897\u0c5c\u0cdc\u1acf-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1]/gu;

/**
 * Splits a name into its words: at what is no letter or digit, before a capital that follows a small letter or
 * a digit, and before the last capital of a run (`HTTPStatus` is `HTTP`, `Status`), but for acronyms in the plural (`APIs`).
 */
export const words: (name: string) => readonly string[] = remembered((name) =>
  (isAscii(name) ? divided(name) : dividedByAnyLetters(name)).filter(
    (word) => word !== "",
  ),
);

/** The same in small letters. */
export const lowerWords: (name: string) => readonly string[] = remembered(
  (name) => words(name).map((word) => word.toLowerCase()),
);

/** What most names are, and several times as fast to look through. */
function isAscii(name: string): boolean {
  return /^[\0-\x7f]*$/.test(name);
}

function divided(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])(?![A-Z]s(?![a-z]))([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/);
}

function dividedByAnyLetters(name: string): string[] {
  return name
    .normalize("NFC")
    .replace(younger, " ")
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(?!\p{Lu}s(?!\p{Ll}))(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{M}\p{N}]+/u);
}

/** `GetHTTPStatus` becomes `getHttpStatus`; `""` where the name holds no letter or digit. */
export function camelCase(name: string | readonly string[]): string {
  return typeof name === "string" ? camelCaseOf(name) : camelCased(name);
}

const camelCaseOf = remembered((name) => camelCased(words(name)));

function camelCased([first = "", ...rest]: readonly string[]): string {
  return identifier(first.toLowerCase() + rest.map(capitalize).join(""));
}

/** `get-http_status` becomes `GetHttpStatus`; `""` where the name holds no letter or digit. */
export function pascalCase(name: string | readonly string[]): string {
  return typeof name === "string" ? pascalCaseOf(name) : pascalCased(name);
}

const pascalCaseOf = remembered((name) => pascalCased(words(name)));

function pascalCased(parts: readonly string[]): string {
  return identifier(parts.map(capitalize).join(""));
}

/** `RealtimeKit` becomes `realtime-kit`; `""` where the name holds no letter or digit. */
export function kebabCase(name: string): string {
  return words(name).join("-").toLowerCase();
}

/** File systems take names of 255 bytes, and a character has up to 4. */
export function fileStem(name: string): string {
  return [...kebabCase(name)].slice(0, 55).join("");
}

function capitalize(word: string): string {
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return word.slice(0, length).toUpperCase() + word.slice(length).toLowerCase();
}

/** A name less what no identifier may hold, such as numerals that are no digits; one that begins with a digit has a `_` before it. */
export function identifier(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const safe = name.replace(younger, "").replace(/[^$_\p{ID_Continue}]/gu, "");
  return safe === "" || /^[$_\p{ID_Start}]/u.test(safe) ? safe : `_${safe}`;
}

/** What a configuration calls a member: a name that casing makes the member of. */
export function configuredName(member: string): string {
  return isCalled(member, member)
    ? member
    : member.replace(/\p{Lu}/gu, (capital) => `_${capital.toLowerCase()}`);
}

/** Whether casing makes a member of a name. */
export function isCalled(name: string, member: string): boolean {
  return camelCase(name) === member;
}

/** Whether a name can be one of a member: what casing gives is. */
export function isMemberName(name: string): boolean {
  return /^(?:\p{ID_Start}|_(?!\p{ID_Start})\p{ID_Continue})\p{ID_Continue}*$/u.test(
    name,
  );
}

/** The names taken in one place. Who comes first keeps the name that it asked for. */
export class Scope {
  readonly #taken: Set<string>;
  /** The numbers to try next behind names that many have asked for; all before are taken. */
  #numbers: Map<string, number> | null = null;
  readonly #fold: (name: string) => string;
  readonly #outer: Scope | null;

  /**
   * `fold` says which names are the same: files, for example, may not differ by case alone. `outer`: a scope whose names are taken
   * here too.
   */
  constructor(
    reserved: Iterable<string> = [],
    fold: (name: string) => string = (name) => name,
    outer: Scope | null = null,
  ) {
    this.#fold = fold;
    this.#outer = outer;
    this.#taken = new Set();
    for (const name of reserved) this.#taken.add(fold(name));
  }

  /** Returns a scope within this one. */
  within(...reserved: readonly string[]): Scope {
    return new Scope(reserved, this.#fold, this);
  }

  /** Whether nothing here has the name yet. */
  isFree(name: string): boolean {
    if (this.#taken.has(this.#fold(name))) return false;
    return this.#outer === null || this.#outer.isFree(name);
  }

  /** Takes the first free one of the candidates; after them the last with a number from 2 behind it. */
  take(...candidates: readonly string[]): string {
    for (const name of candidates) if (this.takeAll([name])) return name;
    const name = this.numbered(candidates.at(-1) ?? "", [""]);
    this.#taken.add(this.#fold(name));
    return name;
  }

  /** Takes several names if all are free; returns whether they were. */
  takeAll(names: readonly string[]): boolean {
    for (const name of names) if (!this.isFree(name)) return false;
    for (const name of names) this.#taken.add(this.#fold(name));
    return true;
  }

  /** A name with the first number from 2 behind it with which it is free, whichever of the endings follows. */
  numbered(name: string, endings: readonly string[]): string {
    const key = JSON.stringify([name, ...endings]);
    const numbers = (this.#numbers ??= new Map());
    let number = numbers.get(key) ?? 2;
    while (!endings.every((ending) => this.isFree(name + number + ending)))
      number++;
    numbers.set(key, number);
    return name + number;
  }

  /** Like `take`, and reports at a place where the first candidate could not be had. */
  takeOrReport(
    report: Report,
    place: { readonly at: string },
    ...candidates: readonly string[]
  ): string {
    const name = this.take(...candidates);
    if (name !== candidates[0]) {
      report(
        "name-collision",
        `the name ${quote(candidates[0] ?? "")} is taken here; ${quote(name)} is used`,
        place.at,
      );
    }
    return name;
  }
}

/** What a method's function is declared as: not like the data of another, and not like a type, which has no small letter in front. */
export function functionName(method: string, taken: Scope): string {
  const isOwn = /^\p{Ll}/u.test(method) && !method.endsWith("Operation");
  return taken.take(...(isOwn ? [method] : []), `${method}_`);
}
