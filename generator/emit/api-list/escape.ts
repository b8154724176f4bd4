/** A text as Markdown shows it, whatever stands in it. */
export function shown(text: string): string {
  // What has a meaning of its own in HTML or Markdown, or is not seen; a `_` within a word has none.
  return text.replace(
    /[^\p{L}\p{N}\p{M}_ (){}.,:;/[\]-]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    asNumbers,
  );
}

/** The value of an attribute of HTML, on one line. */
export function attribute(text: string): string {
  // What would end it, or its line, or is not seen.
  return text.replace(/["&<>`]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, asNumbers);
}

const names: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
};

function asNumbers(characters: string): string {
  return Array.from(
    characters,
    (one) => names[one] ?? `&#${String(one.codePointAt(0))};`,
  ).join("");
}
