import { isMember, isOperand, isSign } from "./neighbours.ts";
import { closing, opening, type Token } from "./tokens.ts";

const valuePlaces: ReadonlySet<string> = new Set(["=>", ":"]);
const afterWhole: ReadonlySet<string> = new Set(";})],");

/** A bracket that is open: where it stands, and whether a comma stands in it. */
interface Parenthesis {
  readonly index: number;
  isList: boolean;
}

/** Parentheses without a meaning, by index: of a parameter alone, and around all that is returned. */
export function needlessParentheses(code: readonly Token[]): Set<number> {
  const needless = new Set<number>();
  const open: Parenthesis[] = [];
  for (let index = 0; index < code.length; index++) {
    const token = code[index];
    if (isSign(token, opening)) open.push({ index, isList: false });
    const inner = open.at(-1);
    if (isSign(token, ",") && inner !== undefined) inner.isList = true;
    if (!isSign(token, closing)) continue;
    const bracket = open.pop();
    if (bracket === undefined || !isSign(token, ")")) continue;
    const isParameter =
      isSign(code[index + 1], "=>") &&
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
  if (isSign(before, "?")) return isSign(after, ":");
  const isReturn =
    before?.text === "return" &&
    !code[open]?.newLine &&
    !isMember(code, open - 1);
  // Behind these an object would be a block.
  const isValuePlace =
    isSign(before, valuePlaces) && !isList && !beginsOtherwise(first);
  if (!isReturn && !isValuePlace) return false;
  return (
    after === undefined ||
    isSign(after, afterWhole) ||
    (after.newLine && !after.inList && isOperand(after))
  );
}

/** Whether a token means something else where a statement begins. */
function beginsOtherwise(token: Token | undefined): boolean {
  return (
    isSign(token, "{") ||
    /^(?:function|class|async|let)$/.test(token?.text ?? "")
  );
}
