import { ofStatement, type Tokens } from "./tokens.ts";
import { termOf, terms } from "./vocabulary.ts";

/** A bracket that is open: `head` and `block` are those of a statement, `value` is that of a value in a template. */
export const parenthesis = 1;
export const head = 2;
export const square = 3;
export const brace = 4;
export const block = 5;
export const value = 6;

const [
  openParenthesis,
  closeParenthesis,
  openBrace,
  closeBrace,
  openSquare,
  semicolon,
] = [..."(){}[;"].map(termOf);
const [awaitWord, forWord, whileWord] = ["await", "for", "while"].map(termOf);
const closing = terms(") ] }");
const dots = terms(". ?.");
const heads = terms("if for while with catch");
const beforeBody = terms("do else :");
const beforeBlock = terms("do else try finally");

/** The brackets that are open where tokens are added. */
export class Brackets {
  readonly #tokens: Tokens;
  readonly #open: number[] = [];
  /** How many brackets were open at each `do` that no `while` has ended yet. */
  readonly #dos: number[] = [];
  /** The innermost that is open; 0 where none is. */
  inner = 0;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** Keeps account of a sign that is to be added. */
  nest(term: number): void {
    if (term === openParenthesis)
      this.push(this.#beginsHead() ? head : parenthesis);
    else if (term === openBrace) this.push(this.#beginsBlock() ? block : brace);
    else if (term === openSquare) this.push(square);
    else if (closing[term] === 1) this.pop();
  }

  push(bracket: number): void {
    this.#open.push(bracket);
    this.inner = bracket;
  }

  pop(): void {
    this.#open.pop();
    const open = this.#open.length;
    this.inner = this.#open[open - 1] ?? 0;
    while ((this.#dos[this.#dos.length - 1] ?? 0) > open) this.#dos.pop();
  }

  /** Keeps account of a `do` that is to be added. */
  do(): void {
    const { terms, last } = this.#tokens;
    if (dots[terms[last] ?? 0] !== 1) this.#dos.push(this.#open.length);
  }

  #beginsHead(): boolean {
    const { terms, last } = this.#tokens;
    const [term = 0, before = 0] = [terms[last], terms[last - 1]];
    if (term === awaitWord) return before === forWord;
    if (term === whileWord && this.#endsDo()) return false;
    return heads[term] === 1 && dots[before] !== 1;
  }

  /** Whether the `while` before ends a `do`: it begins no statement of its own there. */
  #endsDo(): boolean {
    if (this.#dos.at(-1) !== this.#open.length) return false;
    const { terms, last } = this.#tokens;
    if (beforeBody[terms[last - 1] ?? 0] === 1 || this.#isHeadEnd(last - 1))
      return false;
    this.#dos.pop();
    return true;
  }

  /** Whether a block of a statement begins here. */
  #beginsBlock(): boolean {
    const { terms, last } = this.#tokens;
    if (dots[terms[last - 1] ?? 0] === 1) return false;
    return beforeBlock[terms[last] ?? 0] === 1 || this.#isHeadEnd(last);
  }

  #isHeadEnd(index: number): boolean {
    const { terms, marks } = this.#tokens;
    return (
      terms[index] === closeParenthesis &&
      ((marks[index] ?? 0) & ofStatement) !== 0
    );
  }
}

/** Whether a sign is of a statement, by the bracket that it stands in or closes. */
export function isOfStatement(term: number, inner: number): boolean {
  if (term === closeBrace) return inner === block;
  return inner === head && (term === semicolon || term === closeParenthesis);
}
