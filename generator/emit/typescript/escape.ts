/** The text of a string literal, in the quotes that need fewer escapes. */
export function quoted(value: string): string {
  if (plain.test(value)) return `"${value}"`;
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

/** The text of a part of a template literal. */
export function templateText(value: string): string {
  return value
    .replace(unsafe, (found) =>
      found === "'" || found === '"' ? found : escaped(found),
    )
    .replace(/`|\$(?=\{)/g, "\\$&");
}

// Unicode's classes take long to make: where they stand in functions, they are not made unless these need them.

/** Whether a text is an IdentifierName (ECMA-262, 12.7). */
export function isName(text: string): boolean {
  return (
    asciiName.test(text) || /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text)
  );
}

/** The text of a member's name in an object literal: bare where it is an identifier that Prettier would leave bare, else a string. */
export function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return asciiName.test(key) || isEs5Name(key) ? key : quoted(key);
}

/** Whether a text is an identifier of the Basic Multilingual Plane, as ES5 had them (7.6). */
function isEs5Name(text: string): boolean {
  return /^(?!.*[^\0-\uffff])[$_\p{ID_Start}][$\u200c\u200d\p{ID_Continue}]*$/u.test(
    text,
  );
}

/** What most names are, found out in a fraction of the time that all of Unicode takes. */
const asciiName = /^[$A-Z_a-z][$\w]*$/;

/** What most strings are: ASCII without quotes, backslashes and what the end of a comment begins with. */
const plain = /^[ !#-&()+-[\]-~]*$/;

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

/**
 * Text that can neither end its comment nor pose as a tag of it, nor hold what tools look for in all of a comment. Markdown, which
 * editors show comments as, reads the same as before.
 */
export function commentText(text: string): string {
  if (!doubtful.test(text)) return text.trim();
  const plain = text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(/\t/g, "  ")
    .replace(/\*\//g, "*\\/")
    .replace(invisible, "\ufffd")
    .replace(acting, (sign) => (sign === "@" ? "&#64;" : "&#35;"));
  return withoutTags(plain)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

/** What may have to be written otherwise; most texts have none of it. */
const doubtful =
  /[^\n -~]|@|#(?:internal|jsx|__| *source(?:Mapping)?URL)|\*\/| \n/i;

/**
 * The signs of what acts wherever it stands in a comment, escaped or not: `--stripInternal` drops what is below `@internal`, TypeScript
 * and esbuild look for `@jsx…`, bundlers for `@__PURE__` and its like, debuggers for source maps.
 */
const acting = /[@#](?=internal|jsx|__| *source(?:Mapping)?URL)/gi;

/** Escapes each `@` of a tag: TypeScript takes U+200B before it for a blank; no character that is not seen is to be one. */
function withoutTags(text: string): string {
  if (!text.includes("@")) return text;
  return text.replace(
    /(?<=^|[\s\p{Zs}\p{Cf}\p{Default_Ignorable_Code_Point}])@|(?<=[{*-])@(?=\p{L})/gu,
    "\\@",
  );
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
