import { type Token, tokensOf } from "../output/index.ts";

/** A token and where it stands. */
export interface Placed extends Token {
  readonly start: number;
  readonly end: number;
}

/** Returns the tokens of a TypeScript text, less its comments. */
export function placedTokens(text: string): Placed[] {
  // Node passes over a first line that tells shells what runs the file.
  const first = /^#!.*/.exec(text)?.[0].length ?? 0;
  let at = first;
  return tokensOf(text.slice(first)).flatMap((token) => {
    const start = text.indexOf(token.text, at);
    at = start + token.text.length;
    return token.kind === "comment" ? [] : [{ ...token, start, end: at }];
  });
}

/** What a string without escapes says; `null` of other tokens. */
export function stringIn(token: Placed | undefined): string | null {
  if (token?.kind !== "string" || token.text.includes("\\")) return null;
  return token.text.slice(1, -1);
}

/** Whether tokens from an index on are these; `null` stands for any one. */
export function reads(
  tokens: readonly Placed[],
  index: number,
  wanted: readonly (string | null)[],
): boolean {
  return wanted.every((text, offset) => {
    const token = tokens[index + offset];
    return token !== undefined && (text === null || token.text === text);
  });
}

/** The arguments of a call whose parenthesis opens at an index, as ranges of tokens, and the index of the one that closes it. */
export function argumentsAt(
  tokens: readonly Placed[],
  open: number,
): {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly close: number;
} | null {
  const ranges: [number, number][] = [];
  let depth = 0;
  let from = open + 1;
  for (let index = open; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] as Placed;
    if (kind === "rest" || kind === "template") return null;
    if (kind !== "sign") continue;
    if ("([{".includes(text)) depth += 1;
    if (")]}".includes(text)) depth -= 1;
    const isEnd = depth === 0;
    if (!isEnd && !(text === "," && depth === 1)) continue;
    if (index > from) ranges.push([from, index]);
    from = index + 1;
    if (isEnd) return { ranges, close: index };
  }
  return null;
}
