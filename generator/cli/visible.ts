/** Control and format characters (bidirectional controls among them), lone surrogates, line and paragraph separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A text in which every character is seen that would command the terminal, reorder the line or hide: `\n`, `\u{1b}`. Tabs stay.
 * Documents are not trusted, and what they say is printed.
 */
export function visible(text: string): string {
  return text.replace(invisible, (character) => {
    if (character === "\t") return character;
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    return `\\u{${codePoint(character).toString(16)}}`;
  });
}

/** The same for a text of several lines, which it stays. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** A value as JSON on one line, in which those characters are written as escapes. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(invisible, (character) =>
    character
      .split("")
      .map((unit) => `\\u${codePoint(unit).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
