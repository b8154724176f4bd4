import type { Budget } from "./budget.ts";

/** How many steps of a regular expression cost as much as one of a query. */
const stepsOfOne = 50;

/**
 * Tells whether a text matches a pattern (RFC 9485), all of it or a part. The engine cannot be stopped: what it could come to is
 * counted before, and a pattern for which that has no bound matches nothing.
 */
export function matches(
  text: string,
  pattern: string,
  isWhole: boolean,
  budget: Budget,
): boolean {
  const cost = costOf(pattern, text.length);
  const parts = partsOf(pattern);
  if (cost === null || parts === null) return false;
  budget.spend(Math.ceil(cost / stepsOfOne));
  const source = parts
    .map((part) => (part === "." ? "[^\\n\\r]" : part))
    .join("");
  try {
    return new RegExp(isWhole ? `^(?:${source})$` : source, "u").test(text);
  } catch {
    return false;
  }
}

/** The most steps that a pattern can take; `null` where a group repeats, or it is more than RFC 9485 has. */
export function costOf(pattern: string, length: number): number | null {
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
  return (length + 1) ** (repeated + 1) * 2 ** chosen;
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
