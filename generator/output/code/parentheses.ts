import { isMember, isOperand, isSign } from "./neighbours.ts";
import type { Token } from "./tokens.ts";

/** A bracket that is open: where it stands, and whether a comma stands in it. */
interface Parenthesis {
  readonly index: number;
  isList: boolean;
}

/** Parentheses without a meaning, by index: of a parameter alone, and around all that is returned. */
export function needlessParentheses(code: readonly Token[]): Set<number> {
  const needless = new Set<number>();
  const open: Parenthesis[] = [];
  for (const [index, token] of code.entries()) {
    if (isSign(token, /^[([{]$/)) open.push({ index, isList: false });
    if (isSign(token, /^,$/))
      for (const bracket of open.slice(-1)) bracket.isList = true;
    if (!isSign(token, /^[)\]}]$/)) continue;
    const bracket = open.pop();
    if (bracket === undefined || !isSign(token, /^\)$/)) continue;
    const isParameter =
      isSign(code[index + 1], /^=>$/) &&
      index === bracket.index + 2 &&
      code[index - 1]?.kind === "word";
    if (isParameter || isWhole(code, bracket, index))
      needless.add(bracket.index).add(index);
  }
  return needless;
}

/** Whether parentheses hold all that `return`, an arrow function or a branch of a condition gives. */
function isWhole(
  code: readonly Token[],
  { index: open, isList }: Parenthesis,
  close: number,
): boolean {
  const [before, first] = [code[open - 1], code[open + 1]];
  const after = code[close + 1];
  if (close === open + 1) return false;
  if (isSign(before, /^\?$/)) return isSign(after, /^:$/);
  const isReturn =
    before?.text === "return" &&
    !code[open]?.newLine &&
    !isMember(code, open - 1);
  // Behind these an object would be a block.
  const isValuePlace =
    isSign(before, /^(?:=>|:)$/) && !isList && !beginsOtherwise(first);
  if (!isReturn && !isValuePlace) return false;
  return (
    after === undefined ||
    isSign(after, /^[;})\],]$/) ||
    (after.newLine && !after.inList && isOperand(after))
  );
}

/** Whether a token means something else where a statement begins. */
function beginsOtherwise(token: Token | undefined): boolean {
  return (
    isSign(token, /^\{$/) ||
    /^(?:function|class|async|let)$/.test(token?.text ?? "")
  );
}
