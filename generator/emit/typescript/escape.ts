/** The text of a string literal, in the quotes that need fewer escapes. */
export function quoted(value: string): string {
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  return (
    quote +
    value.replace(unsafe, (found) =>
      found === (quote === '"' ? "'" : '"') ? found : escaped(found),
    ) +
    quote
  );
}

/** Quotes, backslashes, the end of a comment, and what an editor would not show: controls, marks of direction, lone surrogates. */
const unsafe =
  /["'\\]|\*\/|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const shortEscapes: Readonly<Record<string, string>> = {
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\\": "\\\\",
  '"': '\\"',
  "'": "\\'",
};

function escaped(found: string): string {
  if (found === "*/") return "*\\u002f";
  return (
    shortEscapes[found] ??
    `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

/** Text that can neither end its comment nor pose as a tag of it. */
export function commentText(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(/\t/g, "  ")
    .replace(/\*\//g, "*\\/")
    .replace(invisible, "\ufffd")
    .replace(/(?<=^|\s)@|(?<=[{*-])@(?=\p{L})/gu, "\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

const invisible =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value without parts as a literal: one of JSON, a big integer, a date; `null` for any other. */
export function literal(value: unknown): string | null {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return String(value).replace("e+", "e");
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${quoted(value.toISOString())})`;
  return value === null || typeof value === "boolean" ? String(value) : null;
}
