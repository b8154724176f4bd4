import {
  Composer,
  isScalar,
  Lexer,
  Parser,
  type CST,
  type ParsedNode,
} from "yaml";

import { grouped } from "../model/messages.ts";
import type { Problem } from "./problem.ts";
import { maximumDepth, maximumString, tooDeep, type Parsed } from "./tree.ts";
import { YamlConverter } from "./yaml-converter.ts";
import { documentProblems } from "./yaml-problems.ts";

/** The most tokens: as many as the most values take, each on a line of its own. Comments have some too. */
const maximumTokens = 30_000_000;

const tooLong = `holds a string of more than ${grouped(maximumString)} characters`;
const tooManyTokens = `has more than ${grouped(maximumTokens)} tokens`;

/** Parses any YAML text by a parser that knows all of YAML, and says what is wrong. */
export function parseAnyYaml(text: string): Parsed {
  const problems: Problem[] = [];
  const tokens = parsedTokens(text, problems);
  const composer = new Composer({
    // Whatever a `%YAML` directive says: `yes` is no boolean in OpenAPI.
    schema: "core",
    resolveKnownTags: false,
    stringKeys: true,
    // The converter finds names that stand twice, in linear time.
    uniqueKeys: false,
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (problems.length > 0) return { tree: null, problems };
  if (document !== undefined)
    for (const problem of documentProblems(document, text))
      problems.push(problem);
  if (second !== undefined) {
    const message = "a second YAML document begins here: one is expected";
    problems.push({ code: "syntax", message, offset: second.range[0] });
  }
  if (problems.length > 0) return { tree: null, problems };
  const contents = document?.contents ?? null;
  if (contents === null || isNothing(contents)) {
    const message = "the document is empty";
    return {
      tree: null,
      problems: [{ code: "empty-document", message, offset: 0 }],
    };
  }
  return new YamlConverter().convert(contents);
}

/** The text's concrete syntax, ended early where it is beyond a limit: what consumes it is recursive. */
function* parsedTokens(
  text: string,
  problems: Problem[],
): Generator<CST.Token> {
  const parser = new Parser();
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens += 1;
    const excess = excessOf(lexeme, tokens, parser);
    if (excess !== null) {
      const { offset } = parser;
      problems.push({ code: "too-large", message: excess, offset });
      return;
    }
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function excessOf(
  lexeme: string,
  tokens: number,
  { stack }: Parser,
): string | null {
  if (lexeme.length > maximumString) return tooLong;
  if (tokens > maximumTokens) return tooManyTokens;
  return stack.length > 2 * maximumDepth ? tooDeep : null;
}

/** Whether a document has nothing but the `---` before it. */
function isNothing(contents: ParsedNode): boolean {
  return (
    isScalar(contents) && contents.value === null && contents.source === ""
  );
}
