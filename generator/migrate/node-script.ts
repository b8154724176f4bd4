import { posix } from "node:path";
import type { Edit } from "../edit/edits.ts";
import { type Call, callAt, Unclear } from "./script-calls.ts";
import { helper, importing, inStyle, type Style } from "./script-text.ts";
import { argumentsAt, type Placed } from "./tokens.ts";

/** What a script imports of openapi-typescript, by the names that it has there. */
interface Imports {
  /** The tokens of the statement: from, and up to before. */
  readonly range: readonly [from: number, to: number];
  /** `openapiTS()`. */
  readonly make: string;
  /** `astToString()`. */
  readonly print: string;
  /** `COMMENT_HEADER`; `null` where it is not imported. */
  readonly header: string | null;
}

/** How a script is rewritten: its edits, and the documents that it reads, relative to it; or why it is not. */
export type Rewritten =
  | { readonly edits: readonly Edit[]; readonly documents: readonly string[] }
  | { readonly reason: string };

/**
 * Has a script that calls `openapiTS()` with a document beside it and plain options, and prints what comes of it with `astToString()`,
 * call Pathwright instead. Whatever else it does with the package is a reason to leave it.
 *
 * @param at the index of the string that names the package in an import
 */
export function rewriteScript(
  path: string,
  text: string,
  tokens: readonly Placed[],
  at: number,
): Rewritten {
  try {
    return rewrite(path, text, tokens, at);
  } catch (error) {
    if (error instanceof Unclear) return { reason: error.message };
    throw error;
  }
}

function rewrite(
  path: string,
  text: string,
  tokens: readonly Placed[],
  at: number,
): Rewritten {
  if (/\.c[jt]s$/.test(path)) throw new Unclear("it is CommonJS");
  const imports = importsAt(tokens, at);
  const names = new Set(tokens.map(({ text: name }) => name));
  for (const name of ["typesOf", "generateTypes", "readDocument"])
    if (names.has(name))
      throw new Unclear(`it has something called ${name} already`);
  const calls = usesOf(tokens, imports.make, imports.range).map(([index]) =>
    callAt(text, tokens, index),
  );
  if (calls.length === 0) throw new Unclear("it calls nothing of the package");
  const [from, to] = imports.range;
  const style: Style = {
    isTyped: /tsx?$/.test(path),
    lineEnd: text.includes("\r\n") ? "\r\n" : "\n",
    quotes: tokens[at]?.text.charAt(0) ?? '"',
    end: tokens[to - 1]?.text === ";" ? ";" : "",
  };
  const gap = text.endsWith("\n") ? "\n" : "\n\n";
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return {
    edits: [
      { start, end, text: inStyle(importing(style), style) },
      ...calls.flatMap(({ edits }) => edits),
      ...printsIn(tokens, imports, calls),
      ...headersIn(tokens, imports, style),
      {
        start: text.length,
        end: text.length,
        text: inStyle(gap + helper(style), style),
      },
    ],
    documents: calls.map(({ document }) =>
      posix.join(posix.dirname(path), document),
    ),
  };
}

/** Reads `import openapiTS, { astToString } from "openapi-typescript"`, with or without `COMMENT_HEADER`. */
function importsAt(tokens: readonly Placed[], at: number): Imports {
  let from = at;
  while (from > 0 && tokens[from]?.text !== "import") from -= 1;
  const said = tokens.slice(from, at).map(({ text }) => text);
  const [, make = "", listed = ""] =
    /^import ([\w$]+) , \{ ([^{}]*) \} from$/.exec(said.join(" ")) ?? [];
  const names = new Map(
    listed
      .replace(/ ,$/, "")
      .split(" , ")
      .map((one) => {
        const [name = "", local = name] = one.split(" as ");
        return [name, local] as const;
      }),
  );
  const print = names.get("astToString");
  const header = names.get("COMMENT_HEADER") ?? null;
  const known = header === null ? 1 : 2;
  if (make === "" || print === undefined || names.size > known)
    throw new Unclear(
      "it imports something else than openapiTS and astToString",
    );
  const to = tokens[at + 1]?.text === ";" ? at + 2 : at + 1;
  return { range: [from, to], make, print, header };
}

/** Takes the calls of `astToString()` away from what is text already. */
function printsIn(
  tokens: readonly Placed[],
  { print, range }: Imports,
  calls: readonly Call[],
): Edit[] {
  const direct = new Set(calls.map(({ from }) => from));
  const results = calls.flatMap(({ result }) => result ?? []);
  const printed = new Set<number>();
  const edits = usesOf(tokens, print, range).flatMap(([index]) => {
    const isCall = tokens[index + 1]?.text === "(";
    const given = isCall ? argumentsAt(tokens, index + 1) : null;
    const [only, ...others] = given?.ranges ?? [];
    if (given === null || only === undefined || others.length > 0)
      throw new Unclear("it does more with astToString than to print types");
    const [from, to] = only;
    const isResult =
      to - from === 1 && results.includes(tokens[from]?.text ?? "");
    if (!isResult && !direct.has(from))
      throw new Unclear("it prints something else than types of a document");
    if (isResult) printed.add(from);
    // Elsewhere the parentheses hold an operand together.
    const dropped = isResult ? [index, index + 1, given.close] : [index];
    return dropped.map((at) => instead(tokens[at], ""));
  });
  for (const result of new Set(results)) {
    const others = usesOf(tokens, result, range).filter(
      ([index]) => !printed.has(index),
    );
    const isDeclared = others.every(
      ([index]) => tokens[index - 1]?.text === "const",
    );
    const declared = results.filter((one) => one === result).length;
    if (!isDeclared || others.length > declared)
      throw new Unclear(`it does more with ${result} than to print it`);
  }
  return edits;
}

function headersIn(
  tokens: readonly Placed[],
  { header, range }: Imports,
  { quotes }: Style,
): Edit[] {
  const uses = header === null ? [] : usesOf(tokens, header, range);
  return uses.map(([, token]) => instead(token, quotes + quotes));
}

function instead(token: Placed | undefined, text: string): Edit {
  return { start: token?.start ?? 0, end: token?.end ?? 0, text };
}

/** Where a name is used, outside the import. */
function usesOf(
  tokens: readonly Placed[],
  name: string,
  [from, to]: readonly [number, number],
): [number, Placed][] {
  return [...tokens.entries()].filter(
    ([index, { kind, text }]) =>
      kind === "word" &&
      text === name &&
      (index < from || index >= to) &&
      !/^\??\.$/.test(tokens[index - 1]?.text ?? ""),
  );
}
