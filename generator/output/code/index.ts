import { endsVisibly, lineBreak, nothing, semicolon } from "./endings.ts";
import { isNamed, isValue } from "./neighbours.ts";
import { markNeedless } from "./parentheses.ts";
import { addRemark } from "./remark.ts";
import { Said } from "./said.ts";
import { scan } from "./scanner.ts";
import { needless, newLine, sign, string, type Tokens } from "./tokens.ts";
import { termOf, terms } from "./vocabulary.ts";

const listEnds = terms(") ] } >");
/** Signs that a type may stand behind. */
const typePlaces = terms("=> = : < ( , [ ? extends");
/** Signs and words that a member's name may stand behind. */
const memberPlaces = terms("{ , ; readonly");
const [semicolonSign, comma, bar, ampersand, openSquare, openParenthesis] = [
  ...";,|&[(",
].map(termOf);
const [backslash, doubleQuote] = [...'\\"'].map(termOf);
const asWord = termOf("as");
const oneSemicolon = Buffer.from(";");
const oneLineEnd = Buffer.from("\n");

/**
 * Returns what a TypeScript text says, in UTF-8: the same for two texts that differ only as formatters and linters' fixes make them
 * differ, and never the same for two that mean something else. Its header and remarks to ESLint do not count.
 */
export function codeOf(text: Buffer): Buffer {
  const code = scan(text);
  markNeedless(code);
  const { terms, last, comments } = code;
  const said = new Said(text);
  let comment = 0;
  let endings = 0; // stand behind the comments at the end of their line
  for (let index = 0; index <= last; index++) {
    if (terms[index] === semicolonSign) {
      if (endsVisibly(code, index)) endings++;
    } else if (index > 0) {
      for (; endings > 0; endings--) said.add(oneSemicolon);
      addToken(said, code, index);
    }
    for (; comments[comment] === index; comment += 3)
      addRemark(said, text, comments[comment + 1], comments[comment + 2]);
  }
  for (; endings > 0; endings--) said.add(oneSemicolon);
  return said.bytes;
}

/** Adds how a token counts among its neighbours: how the line that ends before it counts, and itself. */
function addToken(said: Said, code: Tokens, index: number): void {
  const { text, kinds, terms, starts, ends } = code;
  const marks = code.marks[index] ?? 0;
  const kind = kinds[index];
  const term = kind === sign ? terms[index] : 0;
  if (term === comma && isTrailing(code, index)) return;
  const isDropped = (marks & needless) !== 0;
  if ((marks & newLine) !== 0 && !(isDropped && term !== openParenthesis))
    addLineBreak(said, code, index);
  if (isDropped) return;
  if ((term === bar || term === ampersand) && isLeading(code, index)) return;
  const [start = 0, end = 0] = [starts[index], ends[index]];
  if (kind !== string) said.add(text, start, end);
  else if (isKey(code, index))
    said.add(Buffer.from(unquoted(text.toString("utf8", start, end))));
  else if (isPlain(text, start, end)) said.add(text, start, end);
  else said.add(Buffer.from(requoted(text.toString("utf8", start, end))));
}

function addLineBreak(said: Said, code: Tokens, index: number): void {
  const counts = lineBreak(code, index);
  if (counts !== nothing)
    said.add(counts === semicolon ? oneSemicolon : oneLineEnd);
}

/** Whether a comma ends a list, rather than leaving out an element. */
function isTrailing({ terms }: Tokens, index: number): boolean {
  const before = terms[index - 1];
  return (
    listEnds[terms[index + 1] ?? 0] === 1 &&
    index > 1 &&
    before !== openSquare &&
    before !== comma
  );
}

/** Whether an operator of types stands before the first of them. */
function isLeading(code: Tokens, index: number): boolean {
  const before = code.terms[index - 1] ?? 0;
  return (
    typePlaces[before] === 1 || (before === asWord && isValue(code, index - 2))
  );
}

/** Whether a string is the name of a member, and may stand without its quotes. */
function isKey(code: Tokens, index: number): boolean {
  return (
    isNamed(code, index) &&
    (memberPlaces[code.terms[index - 1] ?? 0] === 1 || isValue(code, index - 1))
  );
}

/** Whether a string stands in double quotes and escapes nothing. */
function isPlain(text: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === backslash) return false;
  return text[start] === doubleQuote;
}

function unquoted(text: string): string {
  const name = text.slice(1, -1);
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : requoted(text);
}

/** A string in double quotes, which no other character needs to escape. */
function requoted(text: string): string {
  const inner = text
    .slice(1, -1)
    .replace(/\\(\r\n|[^])|"/g, (found, escaped: string | undefined) => {
      if (escaped === undefined || escaped === '"') return '\\"';
      return escaped === "'" ? "'" : found;
    });
  return `"${inner}"`;
}
