import type { Word } from "./shell.ts";

/** Programs that run the command that follows, after assignments. */
const prefixes = new Set([
  "cross-env",
  "cross-env-shell",
  "env",
  "time",
  "exec",
  "command",
]);
/** Options of package managers that a value follows. */
const valued = /^(?:-F|--filter|-C|--dir|--cwd|--prefix)$/;
/** Options of theirs after which it is unclear what runs. */
const unclear = /^(?:-p|--package|-c|--call|--shell-mode|-h|--help)(?:=|$)/;
const managers = /^(?:pnpm|yarn|bun)$/;
/** Programs that run what they are given in quotes. */
const quoting =
  /^(?:concurrently|conc|nodemon|watch|chokidar|onchange|sh|bash|zsh)$/;

/** Whether the words before a program leave no doubt that it runs, where they stand. */
export function leadTo(words: readonly Word[]): boolean {
  let rest = words.map(({ value, raw }) => value ?? raw);
  while (rest.length > 0) {
    const [head = ""] = rest;
    if (isPrefix(head)) rest = rest.slice(1);
    else if (/^(?:npx|bunx|pnpx)$/.test(head)) return areOptions(rest.slice(1));
    else if (head === "npm")
      // Without the dashes npm takes the flags for its own.
      return (
        rest.at(-1) === "--" && runsBinary(rest.slice(1), ["exec", "x"], true)
      );
    else if (managers.test(head))
      return runsBinary(rest.slice(1), ["exec", "x", "dlx", "run"], false);
    else
      return (
        rest.at(-1) === "--" &&
        !/^(?:git|echo|printf|lerna|nx|turbo)$/.test(head)
      );
  }
  return true;
}

/** Whether a package manager before a program runs the script of its name rather than the program. */
export function runScript(words: readonly Word[]): boolean {
  const values = words.map(({ value, raw }) => value ?? raw);
  const from = values.findIndex((word) => !isPrefix(word));
  const [head = "", ...others] = from === -1 ? [] : values.slice(from);
  const isRun = (word: string): boolean => /^run(?:-script)?$/.test(word);
  return (
    (managers.test(head) || (head === "npm" && others.some(isRun))) &&
    others.every((word) => word.startsWith("-") || isRun(word))
  );
}

function isPrefix(word: string): boolean {
  return /^[A-Za-z_]\w*=/.test(word) || prefixes.has(word);
}

/** Whether the words before a quoted one say that it is a command line itself. */
export function runQuoted(words: readonly Word[]): boolean {
  return words.some(({ value }) => quoting.test(value ?? ""));
}

function runsBinary(
  words: readonly string[],
  verbs: readonly string[],
  isVerbNeeded: boolean,
): boolean {
  let at = skipOptions(words, 0);
  const hasVerb = verbs.includes(words[at] ?? "");
  if (hasVerb) at += 1;
  const options = words.slice(at);
  return at !== -1 && (hasVerb || !isVerbNeeded) && areOptions(options);
}

function skipOptions(words: readonly string[], from: number): number {
  let at = from;
  while (words[at]?.startsWith("-") && !unclear.test(words[at] ?? ""))
    at += valued.test(words[at] ?? "") ? 2 : 1;
  return at;
}

function areOptions(words: readonly string[]): boolean {
  return skipOptions(words, 0) === words.length;
}
