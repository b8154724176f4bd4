/** A word of a command line. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands there. */
  readonly raw: string;
  /** What the program is given; `null` where only the shell knows. */
  readonly value: string | null;
}

/** A command of a command line: its words, less where its streams come from and go to. */
export type Command = readonly Word[];

const blank = /[ \t]+|\\\n/y;
const comment = /#[^\n]*/y;
const separator = /[\n;&|()]/y;
/** What leads to or from a file, which is the word that follows. */
const redirection = /&>>?|\d*(?:>>|>\||>&|<&|>|<(?![<(]))/y;
/** Parts of a word: plain characters, and those in quotes. */
const plain = /[^\s;&|()<>'"\\$`]+/y;
const single = /'([^']*)'/y;
const double = /"((?:[^"\\$`]|\\[^])*)"/y;
const escaped = /\\([^])/y;
/** What the shell puts something in the place of, alone or in double quotes. */
const variable = /\$(?:\w+|\{[^{}'"`$\n]*\}|[?@*#$!-])/y;
const quotedVariable =
  /"(?:[^"\\`$]|\\[^]|\$(?:\w|\{[^{}'"`$\n]*\}|[?@*#]))*"/y;
const substitution = /\$\([^()'"`\n]*\)/y;
const loneDollar = /\$(?=[\s;&|]|$)/y;

/** Reads a command line as a shell does. Gives `null` where it says more than words, quotes, variables and redirections. */
export function commandsIn(text: string): Command[] | null {
  const commands: Word[][] = [[]];
  let at = 0;
  let isTarget = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (take(blank) !== null) continue;
    if (take(redirection) !== null) {
      isTarget = true;
      continue;
    }
    if (take(separator) !== null) {
      commands.push([]);
      continue;
    }
    if (take(comment) !== null) continue;
    const word = wordAt(text, at);
    if (word === null) return null;
    at = word.end;
    if (!isTarget) commands.at(-1)?.push(word);
    isTarget = false;
  }
  return commands.filter((words) => words.length > 0);
}

function wordAt(text: string, start: number): Word | null {
  let at = start;
  let value: string | null = "";
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  const add = (part: string | null): void => {
    value = value === null || part === null ? null : value + part;
  };
  while (at < text.length && !/[\s;&|()<>]/.test(text.charAt(at))) {
    const found = take(plain) ?? take(loneDollar);
    if (found !== null) {
      add(found[0]);
      continue;
    }
    const quoted = take(single) ?? take(escaped);
    const inDouble = quoted === null ? take(double) : null;
    if (quoted !== null) add(quoted[1] ?? "");
    else if (inDouble !== null)
      add((inDouble[1] ?? "").replace(/\\(["\\$`])/g, "$1"));
    else if (take(variable) ?? take(quotedVariable) ?? take(substitution))
      add(null);
    else return null;
  }
  return at === start
    ? null
    : { start, end: at, raw: text.slice(start, at), value };
}
