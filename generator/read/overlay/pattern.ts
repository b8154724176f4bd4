import type { Budget } from "./budget.ts";

/** How many steps of a regular expression cost as much as one of a query. */
const stepsOfOne = 50;

/** What bounds the steps of a pattern: how often it repeats a part, and how often it chooses. */
interface Bounds {
  readonly repeated: number;
  readonly chosen: number;
}

/** A pattern that was read, as a whole and as a part of a text; `null` for what the engine does not read. */
interface Pattern {
  readonly bounds: Bounds | null;
  readonly whole: RegExp | null;
  readonly part: RegExp | null;
}

/** Matches texts with patterns (RFC 9485), each of which is read once. */
export class Patterns {
  readonly #budget: Budget;
  readonly #known = new Map<string, Pattern>();

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /**
   * Tells whether a text matches a pattern, all of it or a part. The engine cannot be stopped: what it could come to is counted
   * before, and a pattern for which that has no bound matches nothing.
   */
  matches(text: string, pattern: string, isWhole: boolean): boolean {
    const { bounds, whole, part } = this.#read(pattern);
    if (bounds === null) return false;
    this.#budget.spend(Math.ceil(costWithin(bounds, text.length) / stepsOfOne));
    return (isWhole ? whole : part)?.test(text) ?? false;
  }

  #read(pattern: string): Pattern {
    const known = this.#known.get(pattern);
    if (known !== undefined) return known;
    this.#budget.spend(pattern.length);
    const source = partsOf(pattern)
      ?.map((part) => (part === "." ? "[^\\n\\r]" : part))
      .join("");
    const read: Pattern = {
      bounds: boundsOf(pattern),
      whole: source === undefined ? null : expression(`^(?:${source})$`),
      part: source === undefined ? null : expression(source),
    };
    this.#known.set(pattern, read);
    return read;
  }
}

function expression(source: string): RegExp | null {
  try {
    return new RegExp(source, "u");
  } catch {
    return null;
  }
}

/** The most steps that a pattern can take; `null` where a group repeats, or it is more than RFC 9485 has. */
export function costOf(pattern: string, length: number): number | null {
  const bounds = boundsOf(pattern);
  return bounds === null ? null : costWithin(bounds, length);
}

function costWithin({ repeated, chosen }: Bounds, length: number): number {
  return (length + 1) ** (repeated + 1) * 2 ** chosen;
}

function boundsOf(pattern: string): Bounds | null {
  const parts = partsOf(pattern);
  if (parts === null) return null;
  let [repeated, chosen, before] = [0, 0, ""];
  for (const part of parts) {
    const isRepeated = /^[*+{]/.test(part);
    if ((before === ")" && isRepeated) || (before === "(" && part === "?"))
      return null;
    if (/^\\[^pPnrt(-+.?[-^{-}-]/.test(part)) return null;
    if (isRepeated) repeated += 1;
    if (part === "?" || part === "|") chosen += 1;
    before = part;
  }
  return { repeated, chosen };
}

/** The parts of a pattern: a character, an escaped one, a class, a quantifier; `null` where one has no end. */
function partsOf(pattern: string): string[] | null {
  const parts = [];
  let at = 0;
  while (at < pattern.length) {
    const end = endOfPart(pattern, at);
    if (end === null) return null;
    parts.push(pattern.slice(at, end));
    at = end;
  }
  return parts;
}

function endOfPart(pattern: string, at: number): number | null {
  const after = (bracket: string, from: number): number | null =>
    pattern.indexOf(bracket, from) + 1 || null;
  switch (pattern[at]) {
    case "\\":
      return /[pP]/.test(pattern[at + 1] ?? "") ? after("}", at) : at + 2;
    case "{":
      return after("}", at);
    case "[": {
      let end = at + 1;
      while (end < pattern.length && pattern[end] !== "]")
        end += pattern[end] === "\\" ? 2 : 1;
      return end < pattern.length ? end + 1 : null;
    }
    default:
      return at + 1;
  }
}
