import { endOfName, isDigit, isLineEnd, isWordPart } from "./characters.ts";

const [backslash, backtick, dollar, openBrace, slash, asterisk] = [
  ..."\\`${/*",
].map((sign) => sign.charCodeAt(0));
const [openSquare, closeSquare, dot, plus, minus] = [..."[].+-"].map((sign) =>
  sign.charCodeAt(0),
);

/** Where a string ends that begins at a byte; -1 where it does not. */
export function endOfString(text: Buffer, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const byte = text[at];
    if (byte === quote) return at + 1;
    if (byte === backslash)
      at += text[at + 1] === 13 && text[at + 2] === 10 ? 2 : 1;
    else if (byte === 10 || byte === 13) return -1;
  }
  return -1;
}

/** Where a comment of several lines ends; -1 where it does not. */
export function endOfComment(text: Buffer, start: number): number {
  for (let at = start + 3; at < text.length; at++)
    if (text[at] === slash && text[at - 1] === asterisk) return at + 1;
  return -1;
}

/** Where a part of a template ends, with the template or where a value begins; -1 where it does not. */
export function endOfTemplatePart(text: Buffer, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const byte = text[at];
    if (byte === backtick) return at + 1;
    if (byte === backslash) at++;
    else if (byte === dollar && text[at + 1] === openBrace) return at + 2;
  }
  return -1;
}

/** Where a number ends; -1 where none begins. */
export function endOfNumber(text: Buffer, start: number): number {
  const first = text[start] === dot ? start + 1 : start;
  if (!isDigit(text[first])) return -1;
  let end = first + 1;
  for (; end < text.length; end++) {
    const byte = text[end];
    const isSign = byte === plus || byte === minus;
    if (isSign ? !isExponent(text, end) : byte !== dot && !isWordPart(byte))
      break;
  }
  return end;
}

/** Whether a sign belongs to the exponent of a number. */
function isExponent(text: Buffer, at: number): boolean {
  const before = text[at - 1];
  const isE = before === 69 || before === 101;
  return isE && isDigit(text[at - 2]) && isDigit(text[at + 1]);
}

/** Where a regular expression ends, with its flags; -1 where it does not. */
export function endOfRegExp(text: Buffer, start: number): number {
  let isInClass = false;
  for (let at = start + 1; at < text.length && !isLineEnd(text, at); at++) {
    const byte = text[at];
    if (byte === backslash) {
      at++;
      if (isLineEnd(text, at)) return -1;
    } else if (isInClass) isInClass = byte !== closeSquare;
    else if (byte === openSquare) isInClass = true;
    else if (byte === slash) return endOfName(text, at + 1);
  }
  return -1;
}
