import {
  literal,
  sign,
  string,
  template,
  type Tokens,
  word,
} from "./tokens.ts";
import { termOf, terms } from "./vocabulary.ts";

const backtick = termOf("`");
const [colon, questionMark] = [":", "?"].map(termOf);
const dots = terms(". ?.");
const valueEnds = terms(") ] } > ! ++ --");
/** Words that go on. */
const operators = terms(
  "case catch class default delete do else export extends finally for function if implements import in instanceof new switch throw try typeof var while with",
);
const between = terms(
  "as extends from implements in instanceof is of satisfies with",
);

/** Whether a word stands behind a dot. */
export function isMember({ terms }: Tokens, index: number): boolean {
  return dots[terms[index - 1] ?? 0] === 1;
}

/** Whether a statement or a type can end with a token. */
export function isValue(
  { kinds, terms, text, ends }: Tokens,
  index: number,
): boolean {
  const term = terms[index] ?? 0;
  switch (kinds[index]) {
    case 0:
      return false;
    case sign:
      return valueEnds[term] === 1;
    case template:
      return text[(ends[index] ?? 0) - 1] === backtick;
    case word:
      return operators[term] !== 1;
    default:
      return true;
  }
}

/** Whether a token is a word, a string or a number that can begin a statement, and cannot go on with one. */
export function isOperand({ kinds, terms }: Tokens, index: number): boolean {
  const kind = kinds[index];
  return kind === word
    ? between[terms[index] ?? 0] !== 1
    : kind === string || kind === literal;
}

/** Whether a type follows what ends here, as one does the name of a member. */
export function isNamed({ terms }: Tokens, index: number): boolean {
  const after = terms[index + 1];
  return (
    after === colon || (after === questionMark && terms[index + 2] === colon)
  );
}
