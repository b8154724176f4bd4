import emojiRegex from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a text takes, wide characters and emoji counted as two, combining marks as none. */
export function textWidth(text: string): number {
  if (!foreign.test(text)) return text.length;
  let width = 0;
  for (const character of text.replace(emojiRegex(), "  ")) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0x1f || (code >= 0x7f && code <= 0x9f)) continue;
    if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d))
      continue;
    if (
      (code >= 0x20d0 && code <= 0x20ff) ||
      (code >= 0xfe00 && code <= 0xfe0f)
    )
      continue;
    width += eastAsianWidth(code);
  }
  return width;
}

/** What is no character of ASCII that takes a column. */
const foreign = /[^ -~]/;
