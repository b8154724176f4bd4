import { isDigit } from "./characters.ts";

/** Signs of several characters, the longest of those that begin alike first. */
const longSigns: readonly string[] =
  "=> ... **= ** ??= ?? ?. &&= && ||= || <<= << === == !== != <= ++ -- -= += *= /= %= &= |= ^=".split(
    " ",
  );

/** Words that say something of what stands around them, somewhere. */
const words: readonly string[] = [
  "abstract accessor as asserts async await break case catch class continue declare default defer delete do else",
  "enum export extends finally for from function get global if implements import in infer instanceof interface",
  "is keyof let module namespace new of out override private protected public readonly return satisfies set",
  "static switch throw try type typeof unique using var void while with yield",
].flatMap((line) => line.split(" "));

/** The numbers of words and longer signs; that of a sign of one character is its code, which is less. */
const numbers = new Map(
  [...longSigns, ...words].map((text, at) => [text, 128 + at]),
);

/** Returns the number of a word or sign, which says something of others. */
export function termOf(text: string): number {
  return numbers.get(text) ?? text.charCodeAt(0);
}

/** Some words and signs: at the number of each stands 1, elsewhere 0. */
export type Terms = Uint8Array;

/** Returns the set of some words and signs, which are written with blanks between. */
export function terms(written: string): Terms {
  const set = new Uint8Array(256);
  for (const text of written.split(" ")) set[termOf(text)] = 1;
  return set;
}

/** A word or a longer sign, by its bytes. */
interface Term {
  readonly bytes: Buffer;
  readonly number: number;
}

/** Words and longer signs in lists, by what those of a list have in common. */
function listed(
  texts: readonly string[],
  keyOf: (bytes: Buffer) => number,
): (readonly Term[] | undefined)[] {
  const lists = Array<readonly Term[] | undefined>(4096).fill(undefined);
  for (const text of texts) {
    const bytes = Buffer.from(text);
    const key = keyOf(bytes);
    lists[key] = [...(lists[key] ?? []), { bytes, number: termOf(text) }];
  }
  return lists;
}

const signsFrom = listed(longSigns, (sign) => sign[0] ?? 0);
const wordsLike = listed(words, (word) => key(word[0] ?? 0, word.length));

function key(first: number, length: number): number {
  return first * 16 + length;
}

function reads(text: Buffer, start: number, wanted: Buffer): boolean {
  for (let at = 0; at < wanted.length; at++)
    if (text[start + at] !== wanted[at]) return false;
  return true;
}

/** Returns the number of a word in a text; 0 for one that says nothing of others. */
export function wordAt(text: Buffer, start: number, end: number): number {
  const length = end - start;
  if (length > 10) return 0;
  const candidates = wordsLike[key(text[start] ?? 0, length)];
  if (candidates === undefined) return 0;
  for (const { bytes, number } of candidates)
    if (reads(text, start, bytes)) return number;
  return 0;
}

/** A sign that is none before a digit. */
const optional = termOf("?.");
/** What a sign of several characters has for its second. */
const seconds = terms("= > . * ? & | < + -");

/** Returns the sign of several characters that begins in a text; `null` where there is none. */
export function longSignAt(text: Buffer, at: number): Term | null {
  if (seconds[text[at + 1] ?? 0] !== 1) return null;
  for (const sign of signsFrom[text[at] ?? 0] ?? [])
    if (reads(text, at, sign.bytes))
      return sign.number === optional && isDigit(text[at + 2]) ? null : sign;
  return null;
}
