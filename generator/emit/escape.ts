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

/** The text of a string literal of ASCII alone, in double quotes, as TypeScript prints what it has no source of. */
export function quotedAscii(value: string): string {
  if (!/["\\]|[^ -~]/.test(value)) return `"${value}"`;
  const text = value.replace(
    /["\\\u0000-\u001f\u0080-\uffff]/g,
    (found, offset: number) =>
      found === "\0" ? nul(value, offset) : asciiEscape(found),
  );
  return `"${text}"`;
}

/** `\0` before a digit would be another escape. */
function nul(value: string, offset: number): string {
  return /\d/.test(value.charAt(offset + 1)) ? "\\x00" : "\\0";
}

const asciiEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"',
};

function asciiEscape(found: string): string {
  const code = found.charCodeAt(0).toString(16).toUpperCase();
  return asciiEscapes[found] ?? `\\u${code.padStart(4, "0")}`;
}

/** The text of a string literal as JSON has it. */
export function quotedJson(value: string): string {
  return JSON.stringify(value);
}

/** A member's name as TypeScript prints it: bare where it is an ASCII identifier or a number as JavaScript writes it, else a string. */
export function schemaKey(name: string): string {
  if (/^[A-Za-z_$][A-Za-z_$0-9]*$/.test(name)) return name;
  const isNumber = String(Number(name)) === name && !name.startsWith("-");
  return isNumber ? name : quotedAscii(name);
}

/**
 * A doc comment with its line breaks, each line behind `margin`: on one line where it has one, else an entry to a line. It
 * ends where it is to end, whatever the entries hold; white space at the ends of lines goes.
 */
export function entriesComment(
  entries: readonly string[],
  margin: string,
): string {
  const [only = ""] = entries;
  const isShort = entries.length === 1 && !only.includes("\n");
  const given = isShort ? only : entries.join("\n * ");
  const text = given.includes("*/") ? given.replaceAll("*/", "*\\/") : given;
  if (isShort && !lineBreak.test(text)) return `${margin}/** ${text} */\n`;
  const [first, ...lines] = isShort
    ? `/** ${text} */`.split(lineBreak)
    : `/**\n * ${text}\n */`.split(lineBreak);
  let comment = `${margin}${(first as string).trim()}\n`;
  for (const line of lines)
    comment += `${margin}${" ".repeat(leadingWidth(line))}${line.trim()}\n`;
  return comment;
}

/** What TypeScript ends a line at. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;

/** The columns of white space that a line begins with, a tab reaching to the next fourth. */
function leadingWidth(line: string): number {
  if (line.startsWith(" *")) return 1;
  const [space = ""] =
    /^[\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*/.exec(
      line,
    ) ?? [];
  return Array.from(space).reduce(
    (width, one) => (one === "\t" ? width + 4 - (width % 4) : width + 1),
    0,
  );
}

/** A value without parts as a literal: one of JSON, a big integer, a date; `null` for any other. */
export function literal(value: unknown): string | null {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return String(value).replace("e+", "e");
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${quoted(value.toISOString())})`;
  return value === null || typeof value === "boolean" ? String(value) : null;
}
