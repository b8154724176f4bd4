/**
 * A text in which every character is seen that would command the terminal or an agent of CI, reorder the line or hide: `\n`,
 * `\u{1b}`. Tabs stay. Documents are not trusted, and what they say is printed.
 */
export function visible(text: string): string {
  return text.replace(acting(), (character) => {
    if (character === "\t") return character;
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    return `\\u{${codePoint(character).toString(16)}}`;
  });
}

/**
 * Matches control and format characters (bidirectional controls among them), lone surrogates, line and paragraph separators; and the
 * `#` of what agents of CI obey anywhere in a line: `##vso[…]` and `##[…]` (Azure Pipelines, GitHub Actions), `##teamcity[…]`.
 */
function acting(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|#(?=#[\w.]*\[)/gu;
}

/** The same for what begins a line: not with the `::` of a command to GitHub Actions. */
export function visibleLine(text: string): string {
  return visible(text).replace(/^(\s*):(?=:)/, "$1\\u{3a}");
}

/** The same for a text of several lines, which it stays. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visibleLine).join("\n");
}

/** A value as JSON on one line, in which those characters are written as escapes. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(acting(), (character) =>
    character
      .split("")
      .map((unit) => `\\u${codePoint(unit).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
