import { isMember, isOperand } from "./neighbours.ts";
import { inList, needless, newLine, type Tokens, word } from "./tokens.ts";
import { termOf, terms } from "./vocabulary.ts";

const opening = terms("( [ {");
const closing = terms(") ] }");
const closeParenthesis = termOf(")");
const [comma, colon, questionMark] = [...",:?"].map(termOf);
const [arrow, returnWord] = ["=>", "return"].map(termOf);
const afterWhole = terms("; } ) ] ,");
/** Words that mean something else where a statement begins. */
const otherwise = terms("{ function class async let");

/** Marks parentheses without a meaning: of a parameter alone, and around all that is returned. */
export function markNeedless(code: Tokens): void {
  const { kinds, terms, marks, last } = code;
  const open: number[] = [];
  /** Whether a comma stands in each bracket that is open. */
  const lists: boolean[] = [];
  for (let index = 1; index <= last; index++) {
    const term = terms[index] ?? 0;
    if (opening[term] === 1) {
      open.push(index);
      lists.push(false);
    } else if (term === comma) {
      if (lists.length > 0) lists[lists.length - 1] = true;
    } else if (closing[term] === 1) {
      const bracket = open.pop();
      const isList = lists.pop() ?? false;
      if (bracket === undefined || term !== closeParenthesis) continue;
      const isParameter =
        terms[index + 1] === arrow &&
        index === bracket + 2 &&
        kinds[index - 1] === word;
      if (!isParameter && !isWhole(code, bracket, isList, index)) continue;
      marks[bracket] = (marks[bracket] ?? 0) | needless;
      marks[index] = (marks[index] ?? 0) | needless;
    }
  }
}

/** Whether parentheses hold all that `return`, an arrow function or a branch of a condition gives. */
function isWhole(
  code: Tokens,
  open: number,
  isList: boolean,
  close: number,
): boolean {
  const { terms, kinds, marks } = code;
  const before = terms[open - 1] ?? 0;
  const after = terms[close + 1] ?? 0;
  if (close === open + 1) return false;
  if (before === questionMark) return after === colon;
  const startsLine = ((marks[open] ?? 0) & newLine) !== 0;
  const isReturn =
    before === returnWord && !startsLine && !isMember(code, open - 1);
  // Behind these an object would be a block.
  const isValuePlace =
    (before === arrow || before === colon) &&
    !isList &&
    otherwise[terms[open + 1] ?? 0] !== 1;
  if (!isReturn && !isValuePlace) return false;
  const place = (marks[close + 1] ?? 0) & (newLine | inList);
  return (
    kinds[close + 1] === 0 ||
    afterWhole[after] === 1 ||
    (place === newLine && isOperand(code, close + 1))
  );
}
