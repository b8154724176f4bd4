/** What a token is; 0 is none, which stands before the first and behind the last. */
export const word = 1;
export const string = 2;
export const template = 3;
export const literal = 4;
export const sign = 5;
/** All that follows where it cannot be told without parsing what that is. */
export const rest = 6;

export type TokenKind =
  "word" | "string" | "template" | "literal" | "sign" | "rest";

/** What each of these is called. */
export const kindNames: readonly (TokenKind | undefined)[] = [
  undefined,
  "word",
  "string",
  "template",
  "literal",
  "sign",
  "rest",
];

/** A line ends between it and the token before. */
export const newLine = 1;
/** It stands in parentheses or square brackets, where no line ends a statement. */
export const inList = 2;
/** It is of a statement such as `if` or `for`: what closes its head or its block, or a semicolon in its head. */
export const ofStatement = 4;
/** It is a parenthesis without a meaning. */
export const needless = 8;

/**
 * The tokens of a TypeScript text by their numbers, from 1: a row of numbers for each thing to know of them, as there are millions
 * of them in an output.
 */
export class Tokens {
  readonly text: Buffer;
  /** The number of the last token. */
  last = 0;
  kinds: Uint8Array;
  /** The word or sign that it is, of those that say something of others. */
  terms: Uint8Array;
  /** What holds of it, in bits. */
  marks: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  /** The comments: the number of the token before, and where each begins and ends. */
  readonly comments: number[] = [];

  constructor(text: Buffer) {
    this.text = text;
    const size = 16 + (text.length >> 3);
    this.kinds = new Uint8Array(size);
    this.terms = new Uint8Array(size);
    this.marks = new Uint8Array(size);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
  }

  add(
    kind: number,
    term: number,
    marks: number,
    start: number,
    end: number,
  ): void {
    const index = ++this.last;
    // Behind the last there are always some that are none.
    if (index + 4 > this.kinds.length) this.#grow();
    this.kinds[index] = kind;
    this.terms[index] = term;
    this.marks[index] = marks;
    this.starts[index] = start;
    this.ends[index] = end;
  }

  addComment(start: number, end: number): void {
    this.comments.push(this.last, start, end);
  }

  #grow(): void {
    const size = this.kinds.length * 2;
    this.kinds = resized(this.kinds, new Uint8Array(size));
    this.terms = resized(this.terms, new Uint8Array(size));
    this.marks = resized(this.marks, new Uint8Array(size));
    this.starts = resized(this.starts, new Int32Array(size));
    this.ends = resized(this.ends, new Int32Array(size));
  }
}

function resized<Row extends Uint8Array | Int32Array>(from: Row, to: Row): Row {
  to.set(from);
  return to;
}
