import { isAscii } from "node:buffer";

const colon = 58;
const zero = 48;
const carriageReturn = 13;
const lineFeed = 10;

/**
 * What a text says, part by part, each with its length in front, so that no two lists of parts read the same: in UTF-8, with lines
 * that end in LF.
 */
export class Said {
  #bytes: Buffer;
  #length = 0;
  /** Whether every character of the text is one byte. */
  readonly #isAscii: boolean;

  /** What is said of a text is about as long as that. */
  constructor(text: Buffer) {
    this.#bytes = Buffer.allocUnsafe(text.length + 64);
    this.#isAscii = isAscii(text);
  }

  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Adds a part of a text, unless it is empty. */
  add(text: Buffer, start = 0, end: number = text.length): void {
    if (start === end) return;
    this.announce(this.lengthOf(text, start, end), end - start);
    this.append(text, start, end);
  }

  /** Adds the length of a part in UTF-16, of which so many bytes are appended piece by piece. */
  announce(length: number, size: number): void {
    const most = this.#length + size + 12;
    if (most > this.#bytes.length) this.#grow(2 * most);
    if (length < 10) this.#bytes[this.#length++] = zero + length;
    else this.#length += this.#bytes.write(String(length), this.#length);
    this.#bytes[this.#length++] = colon;
  }

  /** Appends a piece of a part that was announced. */
  append(text: Buffer, start: number, end: number): void {
    const bytes = this.#bytes;
    let length = this.#length;
    for (let at = start; at < end; at++) {
      const byte = text[at] ?? 0;
      if (byte === lineFeed && bytes[length - 1] === carriageReturn) length--;
      bytes[length++] = byte;
    }
    this.#length = length;
  }

  #grow(size: number): void {
    const larger = Buffer.allocUnsafe(size);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  /** Returns how long a part of the text is in UTF-16, as manifests have counted from the first. */
  lengthOf(text: Buffer, start: number, end: number): number {
    let length = end - start;
    if (this.#isAscii) return length;
    for (let at = start; at < end; at++) {
      const byte = text[at] ?? 0;
      if (byte < 0x80) continue;
      // What continues a character is none; one of four bytes is two.
      if (byte < 0xc0) length--;
      else if (byte >= 0xf0) length++;
    }
    return length;
  }
}
