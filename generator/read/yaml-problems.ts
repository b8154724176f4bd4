import {
  isCollection,
  isScalar,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
} from "yaml";

import type { Problem } from "./problem.ts";

/** The parser's messages quote what was unexpected, however long that is. */
const maximumMessage = 200;

const quoteText = "quote the text, where it is one";

/** What to write instead, by what the parser found wrong. */
const helps: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'write "\\\\" for a backslash, or quote with \'',
  BAD_INDENT: "indent it as its neighbours are indented, with spaces",
  BAD_SCALAR_START: quoteText,
  BLOCK_AS_IMPLICIT_KEY: 'quote the text where it holds ": "',
  BLOCK_IN_FLOW: 'quote the text where it holds ": "',
  KEY_OVER_1024_CHARS: 'write "? " before the name, and ":" on the next line',
  MISSING_CHAR: "close the quote or the bracket, or write what is missing",
  MULTILINE_IMPLICIT_KEY: 'write ":" after the name, or indent what follows it',
  TAB_AS_INDENT: "indent with spaces",
  UNEXPECTED_TOKEN: quoteText,
};

/**
 * What the parser found wrong with a document. What only follows from an indentation by tabs, or from a quote or bracket
 * that nothing closes, is left out.
 */
export function documentProblems(
  document: Document.Parsed,
  text: string,
): Problem[] {
  const { errors } = document;
  const open = errors.find((error) => isOpen(error, text));
  if (open !== undefined) return [unclosed(document, open)];
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  return (tabs.length > 0 ? tabs : errors)
    .filter((error) => !isAliasAsName(error, text))
    .map(problemOf);
}

function problemOf({ code, message, pos }: YAMLError): Problem {
  const isDirective = message.startsWith("Missing directives-end");
  return {
    code: "syntax",
    message:
      code === "NON_STRING_KEY"
        ? "a name must be a scalar"
        : message.slice(0, maximumMessage),
    help: isDirective ? 'write a line "---" before it' : (helps[code] ?? null),
    offset: pos[0],
  };
}

/** Whether an error is that the text ended before something that was open. */
function isOpen({ code, message, pos }: YAMLError, text: string): boolean {
  return (
    /^Missing closing ["']quote$/.test(message) ||
    (code === "BAD_INDENT" &&
      message.startsWith("Flow ") &&
      text.slice(pos[0]).trim() === "")
  );
}

/** That something is never closed, told where it begins. */
function unclosed(document: Document.Parsed, error: YAMLError): Problem {
  const isQuote = error.code === "MISSING_CHAR";
  const [end] = error.pos;
  let offset = end;
  visit(document, {
    Node(_, node) {
      const isMeant = isQuote
        ? isScalar(node) && /^QUOTE/.test(node.type ?? "")
        : isCollection(node) && node.flow === true;
      // The last one that is met is the innermost.
      const [start, after] = node.range ?? [end, end];
      if (isMeant && start < end && after >= end) offset = start;
    },
  });
  return isQuote
    ? problem("this quote is never closed", "close it", offset)
    : problem("this bracket is never closed", "close it", offset);
}

function problem(message: string, help: string, offset: number): Problem {
  return { code: "syntax", message, help, offset };
}

/** The parser takes no alias for a name; one of a scalar is. */
function isAliasAsName({ code, pos }: YAMLError, text: string): boolean {
  return code === "NON_STRING_KEY" && text[pos[0]] === "*";
}
