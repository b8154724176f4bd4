import * as bracket from "./brackets.ts";
import { Brackets, isOfStatement } from "./brackets.ts";
import * as character from "./characters.ts";
import {
  inList,
  literal,
  newLine,
  ofStatement,
  rest,
  sign,
  string,
  template,
  Tokens,
  word,
} from "./tokens.ts";
import {
  endOfComment,
  endOfNumber,
  endOfRegExp,
  endOfString,
  endOfTemplatePart,
} from "./literals.ts";
import { longSignAt, termOf, terms, wordAt } from "./vocabulary.ts";

const signs = terms("- + * / % & | ^ ~ ! < > = ? : ; , . ( ) [ ] { } @");
const operators = terms(
  "return typeof instanceof in new delete void throw case do else",
);
/** Words behind which a slash cannot be told without parsing. */
const eitherWords = terms(
  "of yield await as satisfies is extends keyof default",
);
/** The same of signs, but for one that may negate. */
const eitherSigns = terms("} > ++ --");
/** Signs that end a value, or may. */
const valueEnds = terms(") ] } > ! ++ --");
const dots = terms(". ?.");
const [doWord, closeParenthesis, closeSquare, not] = ["do", ")", "]", "!"].map(
  termOf,
);
const [space, slash, backtick, closeBrace, hash, asterisk] = [..." /`}#*"].map(
  termOf,
);

/**
 * Returns the tokens of a text. Where it cannot be told without parsing whether a slash divides, or something does not end,
 * all that follows is one token of kind `rest`: what stands inside a literal is never taken for code.
 */
export function scan(text: Buffer): Tokens {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: Buffer;
  readonly #tokens: Tokens;
  readonly #brackets: Brackets;
  #at = 0;
  /** Whether a line ends between the last token and the next. */
  #newLine = 0;

  constructor(text: Buffer) {
    this.#text = text;
    this.#tokens = new Tokens(text);
    this.#brackets = new Brackets(this.#tokens);
  }

  scan(): Tokens {
    const text = this.#text;
    while (this.#at < text.length) {
      const byte = text[this.#at] ?? 0;
      switch (character.beginning(byte)) {
        case character.blank:
          this.#blanks();
          break;
        case character.name:
          this.#name(this.#at);
          break;
        case character.number:
          this.#number(byte);
          break;
        case character.quote:
          this.#add(string, 0, endOfString(text, this.#at));
          break;
        default:
          if (byte < 0x80) this.#other(byte);
          else this.#foreign();
      }
    }
    return this.#tokens;
  }

  /** Adds a token of code that reaches to `end` and stands in the bracket `inner`; the rest, where there is no end. */
  #add(
    kind: number,
    term: number,
    end: number,
    inner = this.#brackets.inner,
    marks = 0,
  ): void {
    if (end < 0) return this.#rest();
    const isInList =
      inner === bracket.parenthesis ||
      inner === bracket.head ||
      inner === bracket.square;
    const all = this.#newLine | marks | (isInList ? inList : 0);
    this.#tokens.add(kind, term, all, this.#at, end);
    this.#newLine = 0;
    this.#at = end;
  }

  #rest(): void {
    this.#add(rest, 0, this.#text.length);
  }

  #blanks(): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const byte = text[at] ?? 0;
      if (byte === space) continue;
      if (character.beginning(byte) !== character.blank) break;
      if (character.isLineEnd(text, at)) this.#newLine = newLine;
    }
    this.#at = at;
  }

  #name(start: number): void {
    const end = character.endOfName(this.#text, start);
    const term = wordAt(this.#text, this.#at, end);
    if (term === doWord) this.#brackets.do();
    this.#add(word, term, end);
  }

  #number(first: number): void {
    const end = endOfNumber(this.#text, this.#at);
    if (end < 0) this.#sign(first);
    else this.#add(literal, 0, end);
  }

  /** Passes what is not of ASCII. */
  #foreign(): void {
    const size = character.blankAt(this.#text, this.#at);
    if (size > 0) {
      if (character.isLineEnd(this.#text, this.#at)) this.#newLine = newLine;
      this.#at += size;
    } else if (
      character.beginsName(character.characterAt(this.#text, this.#at))
    )
      this.#name(this.#at);
    else this.#rest();
  }

  #other(byte: number): void {
    if (byte === slash) this.#slash(byte);
    else if (byte === backtick) this.#template();
    else if (byte === closeBrace && this.#brackets.inner === bracket.value) {
      this.#brackets.pop();
      this.#template();
    } else if (byte !== hash) this.#sign(byte);
    else if (
      character.beginsName(character.characterAt(this.#text, this.#at + 1))
    )
      this.#name(this.#at + 1);
    else this.#rest();
  }

  #sign(byte: number): void {
    const long = longSignAt(this.#text, this.#at);
    if (long === null && signs[byte] !== 1) return this.#rest();
    const term = long?.number ?? byte;
    const { inner } = this.#brackets;
    this.#brackets.nest(term);
    const marks = isOfStatement(term, inner) ? ofStatement : 0;
    const length = long?.bytes.length ?? 1;
    this.#add(sign, term, this.#at + length, inner, marks);
  }

  #slash(byte: number): void {
    const text = this.#text;
    const next = text[this.#at + 1];
    if (next === slash)
      this.#comment(character.endOfLine(text, this.#at, text.length));
    else if (next === asterisk) this.#comment(endOfComment(text, this.#at));
    else if (this.#divides()) this.#sign(byte);
    else if (this.#isOperandDue())
      this.#add(literal, 0, endOfRegExp(text, this.#at));
    else this.#rest();
  }

  #comment(end: number): void {
    if (end < 0) return this.#rest();
    this.#tokens.addComment(this.#at, end);
    if (character.endOfLine(this.#text, this.#at, end) < end)
      this.#newLine = newLine;
    this.#at = end;
  }

  /** Adds a part of a template, from its beginning or from the end of a value in it. */
  #template(): void {
    const end = endOfTemplatePart(this.#text, this.#at);
    if (end >= 0 && this.#text[end - 1] !== backtick)
      this.#brackets.push(bracket.value);
    this.#add(template, 0, end);
  }

  /** Whether a slash here surely divides. */
  #divides(): boolean {
    const { kinds, terms, marks, ends, last } = this.#tokens;
    const term = terms[last] ?? 0;
    switch (kinds[last]) {
      case 0:
        return false;
      case sign:
        return term === closeParenthesis
          ? ((marks[last] ?? 0) & ofStatement) === 0
          : term === closeSquare;
      case template:
        return this.#text[(ends[last] ?? 0) - 1] === backtick;
      case word:
        return (
          dots[terms[last - 1] ?? 0] === 1 ||
          !(operators[term] === 1 || eitherWords[term] === 1)
        );
      default:
        return true;
    }
  }

  /** Whether a slash here surely begins a regular expression, where it does not divide. */
  #isOperandDue(): boolean {
    const { kinds, terms, last } = this.#tokens;
    const term = terms[last] ?? 0;
    if (term !== not) return eitherWords[term] !== 1 && eitherSigns[term] !== 1;
    const before = kinds[last - 1];
    return (
      before === 0 || (before === sign && valueEnds[terms[last - 1] ?? 0] !== 1)
    );
  }
}
