/** Where a string ends that begins at an offset, its quotation mark included; the end of the text where it does not. */
export function afterString(text: string, start: number): number {
  for (let end = start; ;) {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
    let before = end;
    while (text.charCodeAt(before - 1) === 0x5c) before -= 1;
    // Of backslashes, each second one is escaped itself.
    if ((end - before) % 2 === 0) return end + 1;
  }
}

/** The offset of the next character that is no white space (RFC 8259, section 2). */
export function afterSpace(text: string, start: number): number {
  let at = start;
  for (;;) {
    const unit = text.charCodeAt(at);
    const isSpace =
      unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
    if (!isSpace) return at;
    at += 1;
  }
}

/** Where a value ends that begins at an offset of a right text; `ends` are known ends of objects and lists, by their beginnings. */
export function afterValue(
  text: string,
  start: number,
  ends: ReadonlyMap<number, number>,
): number {
  let level = 0;
  for (let at = start; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = afterString(text, at) - 1;
        break;
      case 0x5b: // [
      case 0x7b: {
        // {
        const end = ends.get(at);
        if (end === undefined) level += 1;
        else at = end - 1;
        break;
      }
      case 0x5d: // ]
      case 0x7d: // }
        if (level === 0) return at;
        level -= 1;
        break;
      case 0x2c: // ,
        if (level === 0) return at;
    }
  }
  return text.length;
}
