/** What a character of ASCII begins, where it is no sign. */
export const blank = 1;
export const name = 2;
export const number = 3;
export const quote = 4;

const digits = "0123456789";
const letters = "abcdefghijklmnopqrstuvwxyz";
const signsOfNames = `$_${letters}${letters.toUpperCase()}`;

const beginnings = tableOf([
  [blank, "\t\n\v\f\r "],
  [name, signsOfNames],
  [number, `${digits}.`],
  [quote, `"'`],
]);
const nameParts = tableOf([[1, signsOfNames + digits]]);

function tableOf(
  kinds: readonly (readonly [kind: number, characters: string])[],
): Uint8Array {
  const table = new Uint8Array(256);
  for (const [kind, characters] of kinds)
    for (const byte of Buffer.from(characters)) table[byte] = kind;
  return table;
}

/** Returns what a byte of a text in UTF-8 begins; 0 for a sign, and for what is not of ASCII. */
export function beginning(byte: number): number {
  return beginnings[byte] ?? 0;
}

/** Whether a byte stands for a digit. */
export function isDigit(byte = 0): boolean {
  return byte >= 48 && byte <= 57;
}

/** Whether a byte stands for a letter, a digit or a low line. */
export function isWordPart(byte = 0): boolean {
  return nameParts[byte] === 1 && byte !== 36;
}

/** Returns the character that begins at a byte. */
export function characterAt(text: Buffer, at: number): string {
  return text.toString("utf8", at, at + sizeAt(text, at));
}

/** Returns how many bytes the character has that begins at one. */
export function sizeAt(text: Buffer, at: number): number {
  const first = text[at] ?? 0;
  return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** Whether a name of JavaScript can begin with a character. */
export function beginsName(character: string): boolean {
  return /[\p{ID_Start}$_]/u.test(character);
}

/** Returns where a name ends that has begun. */
export function endOfName(text: Buffer, start: number): number {
  let end = start;
  while (end < text.length) {
    const byte = text[end] ?? 0;
    if (nameParts[byte] === 1) end++;
    else if (byte < 0x80 || !continuesName(characterAt(text, end))) break;
    else end += sizeAt(text, end);
  }
  return end;
}

function continuesName(character: string): boolean {
  return /[\p{ID_Continue}$\u200c\u200d]/u.test(character);
}

/** Whether a line ends with the character that begins at a byte. */
export function isLineEnd(text: Buffer, at: number): boolean {
  const byte = text[at];
  if (byte !== 0xe2) return byte === 10 || byte === 13;
  // U+2028 and U+2029
  return (
    text[at + 1] === 0x80 && (text[at + 2] === 0xa8 || text[at + 2] === 0xa9)
  );
}

/** Returns where the first line ends in a part of a text; `end` where none does. */
export function endOfLine(text: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && !isLineEnd(text, at)) at++;
  return at;
}

/** Returns how many bytes the blank or the end of a line has that begins at one; 0 where there is none. */
export function blankAt(text: Buffer, at: number): number {
  const byte = text[at] ?? 0;
  if (byte < 0x80) return beginnings[byte] === blank ? 1 : 0;
  return /\s/.test(characterAt(text, at)) ? sizeAt(text, at) : 0;
}
