import { scan } from "./scanner.ts";
import { kindNames, type TokenKind } from "./tokens.ts";

/** A token of TypeScript text. */
export interface Token {
  readonly kind: TokenKind | "comment";
  readonly text: string;
}

/** Returns the tokens of a text one by one, its comments among them. */
export function tokensOf(text: string): Token[] {
  const bytes = Buffer.from(text);
  const { kinds, starts, ends, comments, last } = scan(bytes);
  const found: Token[] = [];
  const add = (kind: Token["kind"], start = 0, end = 0): void => {
    found.push({ kind, text: bytes.toString("utf8", start, end) });
  };
  for (let index = 0, comment = 0; index <= last; index++) {
    const kind = kindNames[kinds[index] ?? 0];
    if (kind !== undefined) add(kind, starts[index], ends[index]);
    for (; comments[comment] === index; comment += 3)
      add("comment", comments[comment + 1], comments[comment + 2]);
  }
  return found;
}
