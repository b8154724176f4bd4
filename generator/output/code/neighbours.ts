import type { Token } from "./tokens.ts";

/** What stands before or behind a value and counts it up or down. */
export const counting: ReadonlySet<string> = new Set(["++", "--"]);
const dots: ReadonlySet<string> = new Set([".", "?."]);
const valueEnds: ReadonlySet<string> = new Set([...")]}>!", "++", "--"]);

/** Whether a word stands behind a dot. */
export function isMember(code: readonly Token[], index: number): boolean {
  return isSign(code[index - 1], dots);
}

/** Whether a statement or a type can end with a token. */
export function isValue(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "sign") return valueEnds.has(token.text);
  if (token.kind === "template") return token.text.endsWith("`");
  return token.kind !== "word" || !operators.test(token.text);
}

const operators =
  /^(?:case|catch|class|default|delete|do|else|export|extends|finally|for|function|if|implements|import|in|instanceof|new|switch|throw|try|typeof|var|while|with)$/;

const between =
  /^(?:as|extends|from|implements|in|instanceof|is|of|satisfies|with)$/;

/** Whether a token is a word, a string or a number that can begin a statement, and cannot go on with one. */
export function isOperand({ kind, text }: Token): boolean {
  return kind === "word"
    ? !between.test(text)
    : kind === "string" || kind === "literal";
}

/** Whether a type follows what ends here, as one does the name of a member. */
export function isNamed(code: readonly Token[], index: number): boolean {
  const after = code[index + 1];
  return (
    isSign(after, ":") || (isSign(after, "?") && isSign(code[index + 2], ":"))
  );
}

/** Whether a token is this sign, or one of these. */
export function isSign(
  token: Token | undefined,
  sign: string | ReadonlySet<string>,
): boolean {
  if (token?.kind !== "sign") return false;
  return typeof sign === "string" ? token.text === sign : sign.has(token.text);
}
