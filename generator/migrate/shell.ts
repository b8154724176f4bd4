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
  const reader = new Reader(text);
  let isTarget = false;
  while (reader.at < text.length) {
    if (reader.take(blank) !== null) continue;
    if (reader.take(redirection) !== null) {
      isTarget = true;
      continue;
    }
    if (reader.take(separator) !== null) {
      commands.push([]);
      continue;
    }
    if (reader.take(comment) !== null) continue;
    const word = nextWord(reader);
    if (word === null) return null;
    if (!isTarget) commands.at(-1)?.push(word);
    isTarget = false;
  }
  return commands.filter((words) => words.length > 0);
}

/** A place in a text that moves on behind what is taken there. */
class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Takes what a pattern, which is sticky, finds at the place; `null` where that is nothing. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }
}

/** Takes a word; `null` where there is none, or it says more than a word. */
function nextWord(reader: Reader): Word | null {
  const { text, at: start } = reader;
  let value: string | null = "";
  const add = (part: string | null): void => {
    value = value === null || part === null ? null : value + part;
  };
  while (/[^\s;&|()<>]/.test(text.charAt(reader.at))) {
    const found = reader.take(plain) ?? reader.take(loneDollar);
    if (found !== null) {
      add(found[0]);
      continue;
    }
    const quoted = reader.take(single) ?? reader.take(escaped);
    const inDouble = quoted === null ? reader.take(double) : null;
    if (quoted !== null) add(quoted[1] ?? "");
    else if (inDouble !== null)
      add((inDouble[1] ?? "").replace(/\\(["\\$`])/g, "$1"));
    else if (
      reader.take(variable) ??
      reader.take(quotedVariable) ??
      reader.take(substitution)
    )
      add(null);
    else return null;
  }
  const { at: end } = reader;
  return end === start
    ? null
    : { start, end, raw: text.slice(start, end), value };
}
