import {
  Document,
  isScalar,
  type ToStringOptions,
  visit,
  type YAMLSeq,
} from "yaml";
import type { Style } from "./style.ts";

/** The most characters of a list in brackets. */
const widestList = 70;

/** Prints members of an object on lines that begin in a column. Each line ends. */
export function printMembers(
  members: Readonly<Record<string, unknown>>,
  style: Style,
  column: number,
): string {
  return indented(printed(members, style), column);
}

/** Prints elements of a list on lines whose dashes stand in a column. Each line ends. */
export function printItems(
  items: readonly unknown[],
  style: Style,
  column: number,
): string {
  return indented(printed(items, style), column);
}

/** How a text is quoted, unless it has to be otherwise. */
export type Quotes = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE";

/** Prints what stands behind a name and its colon, the name in a column: a blank and a value, or lines. The last line does not end. */
export function printValue(
  value: unknown,
  style: Style,
  column: number,
  quotes: Quotes,
): string {
  const options = quoted(value, quotes);
  const member = printed({ k: value }, style, options);
  return indented(member, column).trimStart().slice("k:".length, -1);
}

/** Prints what stands behind a dash, its lines below its own column. The last line does not end. */
export function printItem(
  value: unknown,
  style: Style,
  column: number,
  quotes: Quotes,
): string {
  return indented(printed(value, style, quoted(value, quotes)), column).trim();
}

function quoted(value: unknown, quotes: Quotes): ToStringOptions {
  return typeof value === "string"
    ? { defaultStringType: quotes, defaultKeyType: "PLAIN" }
    : {};
}

/** Prints a value that stands in braces or brackets; `lead`: what its lines begin with, the line break included, or nothing for one line. */
export function printInBraces(
  value: unknown,
  style: Style,
  lead: string,
): string {
  if (style.isJson) return json(value, style, lead);
  const options = {
    collectionStyle: "flow",
    flowCollectionPadding: style.flow.bracesPadding,
  };
  return printed(value, style, options as ToStringOptions).trimEnd();
}

/** Prints a member of an object in braces. */
export function printInObject(
  [name, value]: readonly [string, unknown],
  style: Style,
  lead: string,
): string {
  return style.isJson
    ? JSON.stringify(name) + style.colon + printInBraces(value, style, lead)
    : printInBraces({ [name]: value }, style, lead)
        .slice(1, -1)
        .trim();
}

/** Prints a value as JSON. */
function json(value: unknown, { indent, colon }: Style, lead: string): string {
  const isOnLines = lead !== "";
  const text = JSON.stringify(value, null, isOnLines ? indent : "");
  if (isOnLines) return text.replaceAll("\n", lead);
  return colon === ":" ? text : spaced(text);
}

/** Puts blanks behind the colons and commas of a JSON text. */
function spaced(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|[:,]/g, (token) =>
    token === ":" || token === "," ? `${token} ` : token,
  );
}

function printed(
  value: unknown,
  { indent, indentSeq, singleQuote, flow }: Style,
  options: ToStringOptions = {},
): string {
  const document = new Document(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    schema: "core",
  });
  if (flow.lists)
    visit(document, {
      Seq(key, list) {
        // What is printed on lines is asked for so.
        if (key !== null && isShort(list)) list.flow = true;
      },
    });
  return document.toString({
    indent: indent.length,
    indentSeq,
    singleQuote,
    lineWidth: 0,
    blockQuote: "literal",
    flowCollectionPadding: flow.listsPadding,
    ...options,
  });
}

/** Whether a list is one of short texts and numbers, as people write in brackets. */
function isShort(list: YAMLSeq): boolean {
  let width = 0;
  for (const item of list.items) {
    if (!isScalar(item)) return false;
    const text = String(item.value);
    if (text.includes("\n")) return false;
    width += text.length + 2;
  }
  return width <= widestList;
}

function indented(text: string, column: number): string {
  return text.replace(/^(?=.)/gm, " ".repeat(column));
}
