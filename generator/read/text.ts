import type { Source } from "../model/diagnostics.ts";

/** How much of a line a diagnostic shows, in UTF-16 units. */
const shownUnits = 160;

/** A text whose offsets can be told as lines and columns. */
export class Text {
  readonly #file: string;
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** The place at an offset in UTF-16 units; an offset outside the text is its nearest end. */
  source(offset: number): Source {
    const starts = (this.#starts ??= lineStarts(this.#text));
    const place = Math.max(0, Math.min(offset, this.#text.length));
    const line = lineAt(starts, place);
    const start = starts[line] ?? 0;
    const text = this.#text.slice(
      start,
      this.#lineEnd(start, starts[line + 1] ?? this.#text.length),
    );
    const from = windowStart(text, place - start);
    return {
      file: this.#file,
      line: line + 1,
      column: place - start + 1,
      text: text.slice(from, windowEnd(text, from)),
      caret: place - start - from,
    };
  }

  #lineEnd(start: number, end: number): number {
    while (end > start && "\r\n".includes(this.#text.charAt(end - 1))) end -= 1;
    return end;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    const lineBreak = /\r\n?|\n/g;
    while (lineBreak.test(text)) starts.push(lineBreak.lastIndex);
    return starts;
  }
  // Searching for one character takes a fraction of the time.
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}

/** The index of the last start that is not after the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function windowStart(line: string, caret: number): number {
  const from = Math.min(caret - shownUnits / 2, line.length - shownUnits);
  return from <= 0 ? 0 : wholeCharacter(line, from);
}

function windowEnd(line: string, from: number): number {
  return wholeCharacter(line, Math.min(from + shownUnits, line.length));
}

/** The index, or the next one where it would part a surrogate pair. */
function wholeCharacter(line: string, index: number): number {
  const unit = line.charCodeAt(index);
  const parts = unit >= 0xdc00 && unit <= 0xdfff;
  return parts && index > 0 ? index + 1 : index;
}
