import { script } from "@bomb.sh/tab";
import type { Command, Option } from "commander";
import type { Terminal } from "./terminal.ts";

/** The shells whose command lines can be completed. */
const shells = ["bash", "fish", "powershell", "zsh"];

/** Says to the shell that the last word is none of its files: the fourth directive of Cobra's protocol, which the scripts speak. */
const noFile = ":4";
const anyFile = ":0";

/**
 * Prints what makes a shell complete command lines of `pathwright`, for `complete <shell>`; for `complete -- <words>`, which that asks
 * for, what the last word can be.
 */
export function complete(
  program: Command,
  argv: readonly string[],
  terminal: Terminal,
): 0 | 2 {
  const [, shell = "", ...words] = argv;
  if (shell === "--") {
    const candidates = candidatesOf(program, words);
    const lines = candidates?.map(({ text, about }) => `${text}\t${about}\n`);
    terminal.stdout.write(
      lines === undefined ? `${anyFile}\n` : `${lines.join("")}${noFile}\n`,
    );
    return 0;
  }
  if (!shells.includes(shell)) {
    terminal.stderr.write(
      `error: name the shell: pathwright complete ${shells.join("|")}\n`,
    );
    return 2;
  }
  // The library prints to the console itself.
  script(shell as "bash", "pathwright", "pathwright");
  return 0;
}

/** One thing that a word can be. */
interface Candidate {
  readonly text: string;
  readonly about: string;
}

/** What the last word of a command line can be; `undefined` where it may be any file. */
function candidatesOf(
  program: Command,
  words: readonly string[],
): Candidate[] | undefined {
  const [first = "", ...others] = words;
  const last = words.at(-1) ?? "";
  const command = program.commands.find((one) => one.name() === first);
  if (others.length === 0 || first === "help")
    return starting(last, [...commandsOf(program), ...optionsOf(program)]);
  const options = command === undefined ? [] : visible(command);
  const before = options.find(({ long, short }) =>
    [long, short].includes(words.at(-2)),
  );
  if (before !== undefined && takesValue(before))
    return choicesOf(before, "", last);
  const [flag = "", value] = last.split("=", 2);
  const given = options.find(({ long }) => long === flag);
  if (value !== undefined && given !== undefined)
    return choicesOf(given, `${flag}=`, last);
  return command !== undefined && last.startsWith("-")
    ? starting(last, optionsOf(command))
    : undefined;
}

function starting(word: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ text }) => text.startsWith(word));
}

function commandsOf(program: Command): Candidate[] {
  return program.commands.map((one) => ({
    text: one.name(),
    about: one.description(),
  }));
}

function optionsOf(command: Command): Candidate[] {
  return visible(command).flatMap(({ long, short, description }) =>
    [long, short]
      .filter((text) => text !== undefined)
      .map((text) => ({ text, about: description })),
  );
}

function visible(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** The values that an option has a choice of, each behind what stands before it in the same word. */
function choicesOf(
  { argChoices }: Option,
  before: string,
  word: string,
): Candidate[] | undefined {
  if (argChoices === undefined) return undefined;
  const texts = argChoices.map((text) => ({ text: before + text, about: "" }));
  return starting(word, texts);
}
