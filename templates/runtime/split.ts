import { ParseError } from "./errors.ts";

/** How long a line and the data of an event may be where nobody says otherwise, in UTF-16 units. */
export const longestItem: number = 64 * 1024 * 1024;

/** What a piece of them counts at least: as many small ones as a long one would take many times the memory. */
const leastPiece = 64;

/**
 * The lines of a text in UTF-8 of up to `largest` UTF-16 units (a server is not to fill the memory), each once its end has come; what follows the last end is left out. A byte order mark is
 * skipped, and what is no UTF-8 becomes U+FFFD (Encoding Standard, "UTF-8 decode").
 *
 * @throws ParseError for a line that is too long.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  lineEnd: RegExp,
  largest: number = longestItem,
): AsyncGenerator<string> {
  // Made late: React Native may have none, and no streams to read, which is for the chunks to say.
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const isEndedByCr = lineEnd.test("\r");
  let afterCr = false;
  let rest = new Collected(largest);
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder();
    let text = decoder.decode(chunk, { stream: true });
    if (!text) continue;
    // The line has ended with its CR already, and CRLF is one end.
    if (afterCr && text.startsWith("\n")) text = text.slice(1);
    afterCr = isEndedByCr && text.endsWith("\r");
    const pieces = text.split(lineEnd);
    for (const piece of pieces.slice(0, -1)) {
      rest.add(piece);
      yield rest.text;
      rest = new Collected(largest);
    }
    rest.add(pieces.at(-1) ?? "");
  }
}

/** A text that arrives in pieces. */
export class Collected {
  text = "";
  #size = 0;
  readonly #largest: number;

  /** `largest`: UTF-16 units that it may have. */
  constructor(largest: number) {
    this.#largest = largest;
  }

  /** @throws ParseError where the text becomes too long. */
  add(piece: string): void {
    if (!piece) return;
    this.#size += Math.max(piece.length, leastPiece);
    if (this.#size > this.#largest)
      throw new ParseError(
        `More than ${this.#largest} characters: ${(this.text || piece).slice(0, 100)}`,
      );
    this.text += piece;
  }
}
