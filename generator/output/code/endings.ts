import { isMember, isNamed, isOperand, isValue } from "./neighbours.ts";
import { inList, ofStatement, string, type Tokens, word } from "./tokens.ts";
import { termOf, terms } from "./vocabulary.ts";

const [openParenthesis, closeParenthesis, openBrace, closeBrace, openSquare] = [
  ..."(){}[",
].map(termOf);
const [less, greater, colon, closeSquare] = [..."<>:]"].map(termOf);
const opening = terms("( [ {");
const closing = terms(") ] }");
/** What stands before or behind a value and counts it up or down. */
const counting = terms("++ --");
const prefixes = terms("! ~ ++ --");
/** Words that leave what runs, and end with their line. */
const jumps = terms("return break continue");
/** Words that go on with a type or a value. */
const typeOperators = terms("as satisfies is");
/** Words that are names where a statement begins. */
const nameOrWord = terms("from of");
/** Words that may say something of the next one, and may be names themselves. */
const modifiers = terms(
  "abstract accessor as asserts async await declare defer enum from get global infer interface is keyof let module namespace of out override private protected public readonly satisfies set static type unique using yield",
);
/** Those between types, which any line may end behind. */
const typeWords = terms("as is satisfies keyof infer unique asserts");
/** Those that do so only of one on the same line. */
const sameLine = terms(
  "abstract async declare interface module namespace type",
);

/** Whether a semicolon counts: it does not where a line that ends would end the statement as well. */
export function endsVisibly(code: Tokens, index: number): boolean {
  const { kinds, terms, marks } = code;
  const before = terms[index - 1] ?? 0;
  if (isOfStatement(marks[index]) || index === 1) return true;
  if (isOfStatement(marks[index - 1])) return before === closeParenthesis;
  if (kinds[index + 1] === 0 || terms[index + 1] === closeBrace) return false;
  if (before === openBrace) return false;
  if (counting[before] === 1 || before === greater) return true;
  if (!isValue(code, index - 1)) return true;
  if (isModifier(code, index - 1) || isJump(code, index - 1)) return true;
  return !(beginsMember(code, index + 1) || isOperand(code, index + 1));
}

/** What counts where a line ends before a token. */
export const nothing = 0;
export const semicolon = 1;
export const lineEnd = 2;

/** How a line that ends before a token counts, where no semicolon does. */
export function lineBreak(code: Tokens, index: number): number {
  const { kinds, terms, marks } = code;
  const term = terms[index] ?? 0;
  const before = terms[index - 1] ?? 0;
  if (index === 1 || isOfStatement(marks[index - 1])) return nothing;
  if (((marks[index] ?? 0) & inList) !== 0 || term === closeBrace)
    return nothing;
  if (isJump(code, index - 1)) return semicolon;
  const isOperandHere = isOperand(code, index);
  if (
    isModifier(code, index - 1) &&
    (kinds[index] === word || isOperandHere) &&
    typeWords[before] !== 1
  )
    return sameLine[before] === 1 ? semicolon : lineEnd;
  const isLast = counting[before] === 1 || endsTypes(code, index - 1);
  if (isLast && (isOperandHere || nameOrWord[term] === 1)) return semicolon;
  if (!isValue(code, index - 1)) return nothing;
  if (prefixes[term] === 1) return semicolon;
  const goesOn =
    term === openSquare || term === less || typeOperators[term] === 1;
  return goesOn && !beginsMember(code, index) ? lineEnd : nothing;
}

function isOfStatement(marks: number | undefined): boolean {
  return ((marks ?? 0) & ofStatement) !== 0;
}

/** Whether a word is one of those that jump. */
function isJump(code: Tokens, index: number): boolean {
  return jumps[code.terms[index] ?? 0] === 1 && !isMember(code, index);
}

function isModifier(code: Tokens, index: number): boolean {
  return modifiers[code.terms[index] ?? 0] === 1 && !isMember(code, index);
}

/** Whether `>` may end a list of types: somewhere before it such a list may begin. */
function endsTypes({ terms }: Tokens, index: number): boolean {
  if (terms[index] !== greater) return false;
  let depth = 0;
  for (let at = index - 1; at > 0 && depth >= 0; at--) {
    const term = terms[at] ?? 0;
    if (closing[term] === 1) depth += 1;
    if (opening[term] === 1) depth -= 1;
    if (depth === 0 && term === less) return true;
  }
  return false;
}

/** Whether a member of a type or a class begins here, whatever its name is elsewhere: `[name: `, `["name"]: `, `from?: `, `(name: `. */
function beginsMember(code: Tokens, index: number): boolean {
  const { kinds, terms } = code;
  const first = terms[index];
  const second = kinds[index + 1];
  if (first === openParenthesis)
    return second === word && isNamed(code, index + 1);
  if (first !== openSquare)
    return kinds[index] === word && isNamed(code, index);
  return second === word
    ? terms[index + 2] === colon
    : second === string &&
        terms[index + 2] === closeSquare &&
        isNamed(code, index + 2);
}
