import type { Token } from "./tokens.ts";

/** Whether a word stands behind a dot. */
export function isMember(code: readonly Token[], index: number): boolean {
  return isSign(code[index - 1], /^\??\.$/);
}

/** Whether a statement or a type can end with a token. */
export function isValue(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "sign") return /^(?:[)\]}>!]|\+\+|--)$/.test(token.text);
  if (token.kind === "template") return token.text.endsWith("`");
  return token.kind !== "word" || !operators.test(token.text);
}

const operators =
  /^(?:case|catch|class|default|delete|do|else|export|extends|finally|for|function|if|implements|import|in|instanceof|new|switch|throw|try|typeof|var|while|with)$/;

/** Whether a token is a word, a string or a number that can begin a statement, and cannot go on with one. */
export function isOperand({ kind, text }: Token): boolean {
  return kind === "word"
    ? !/^(?:as|extends|from|implements|in|instanceof|is|of|satisfies|with)$/.test(
        text,
      )
    : kind === "string" || kind === "literal";
}

/** Whether a type follows what ends here, as one does the name of a member. */
export function isNamed(code: readonly Token[], index: number): boolean {
  const [after, further] = [code[index + 1], code[index + 2]];
  return (
    isSign(after, /^:$/) || (isSign(after, /^\?$/) && isSign(further, /^:$/))
  );
}

/** Whether a token is one of these signs. */
export function isSign(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === "sign" && pattern.test(token.text);
}
