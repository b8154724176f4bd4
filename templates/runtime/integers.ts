/** An integer that may have more digits than a `number` keeps, or a part of another number. */
const longDigits = /-?\d{16,}/g;

/** Nobody counts further. */
const mostDigits = 99;

/** A text of JSON (RFC 8259) whose long integers are strings of their digits. */
export function quoteIntegers(text: string): string {
  let quoted = "";
  let copied = 0;
  let [start, end] = nextString(text, 0);
  for (const { 0: digits, index } of text.matchAll(longDigits)) {
    while (end <= index) [start, end] = nextString(text, end);
    const behind = index + digits.length;
    const isInteger =
      index < start &&
      digits.length <= mostDigits &&
      !isOfNumber(text[index - 1]) &&
      !isOfNumber(text[behind]);
    if (!isInteger) continue;
    quoted += `${text.slice(copied, index)}"${digits}"`;
    copied = behind;
  }
  return quoted + text.slice(copied);
}

function isOfNumber(sign = " "): boolean {
  return /[\d.eE+-]/.test(sign);
}

/** Where the next string begins, and what follows it: at the first quotation mark with no odd number of backslashes before it. */
function nextString(text: string, from: number): [start: number, end: number] {
  const start = indexOfQuote(text, from);
  let end = start;
  let backslashes: number;
  do {
    end = indexOfQuote(text, end + 1);
    backslashes = 0;
    while (text[end - backslashes - 1] === "\\") backslashes++;
  } while (backslashes % 2);
  return [start, end + 1];
}

/** Behind the text where there is none any more. */
function indexOfQuote(text: string, from: number): number {
  const index = text.indexOf('"', from);
  return index < 0 ? text.length : index;
}
