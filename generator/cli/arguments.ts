import { Command, CommanderError, type HelpConfiguration } from "commander";
import { version } from "../package.ts";
import { annotationsOf } from "./annotations.ts";
import { type Colors, colorsOf } from "./colors.ts";
import { configOf } from "./config-flags.ts";
import { withExamples } from "./help.ts";
import {
  commandNames,
  describe,
  isOfProject,
  type Options,
} from "./options.ts";
import { takesRules, type Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { typesOptions } from "./types-options.ts";
import { visibleLines } from "./visible.ts";

/** Reads the arguments, without the program's own name. Gives the exit code where they ask for help or are wrong. */
export function parseArguments(
  argv: readonly string[],
  terminal: Pick<Terminal, "stdout" | "stderr" | "env">,
): Task | 0 | 2 {
  const tasks: Task[] = [];
  const program = programOn(terminal);
  const colors = colorsOf(terminal, "stdout");
  withExamples(program, "", colors);
  const [first = ""] = argv;
  for (const name of commandNames) {
    // The others take as long to describe, and are listed in no other help.
    if (first !== name && isCommand(first)) continue;
    const command = describe(program.command(name), name).action(() => {
      const options = command.opts<Options>();
      const [spec, ...others] = command.args;
      if (!takesRules(name))
        refuseMore(command, options, name === "diff" ? 2 : 1);
      if (needsName.includes(name)) refuseInput(command, spec);
      if (name === "diff") refuseTwoInputs(command);
      if (isOfProject(name) || name === "add" || name === "update")
        refuseAnnotatedDiff(command, name, options);
      if (name === "types") refuseTwo(command, spec, options);
      tasks.push(taskOf(name, spec, others, options));
    });
    withExamples(command, name, colors);
  }
  if (!isCommand(first)) describeCompletion(program);
  try {
    if (argv.length === 0) program.help();
    refuseWithoutCommand(program, first);
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return tasks[0] ?? 2;
}

/** The commands that read a document again later, or write into it. */
const needsName: readonly Task["command"][] = ["watch", "add", "update"];

function isCommand(name: string): boolean {
  return commandNames.some((known) => known === name);
}

/** The program with all its commands, none of which does anything. */
export function describedProgram(
  terminal: Pick<Terminal, "stdout" | "stderr" | "env">,
): Command {
  const program = programOn(terminal);
  for (const name of commandNames) describe(program.command(name), name);
  describeCompletion(program);
  return program;
}

/** Lists `complete`, which is done before arguments are read. */
function describeCompletion(program: Command): void {
  program
    .command("complete")
    .argument("<shell>", "bash, fish, powershell or zsh")
    .description("print what makes a shell complete command lines");
}

/** The program without its commands, which neither exits nor prints but on this terminal. */
function programOn(
  terminal: Pick<Terminal, "stdout" | "stderr" | "env">,
): Command {
  const [out, err] = [
    colorsOf(terminal, "stdout"),
    colorsOf(terminal, "stderr"),
  ];
  return new Command("pathwright")
    .description("Generates a TypeScript client from an OpenAPI document.")
    .version(version, "-v, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureHelp(helpIn(out))
    .configureOutput({
      getOutHelpWidth: () => terminal.stdout.columns ?? 80,
      getOutHasColors: () => out.isPainting,
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(paintedError(text, err)),
    });
}

/** How help is painted. */
function helpIn({ bold, cyan }: Colors): HelpConfiguration {
  return {
    styleTitle: bold,
    styleCommandText: cyan,
    styleSubcommandText: cyan,
    styleOptionText: cyan,
  };
}

/** What is wrong with the arguments, which are shown in it, and may come from anywhere. */
function paintedError(text: string, colors: Colors): string {
  return visibleLines(text).replace(/^error:/, colors.red);
}

/** Refuses a second document, which most likely is the output folder. */
function refuseMore(command: Command, { output }: Options, most: number): void {
  const [second, ...others] = command.args.slice(most);
  if (second === undefined) return;
  const isFolder = others.length === 0 && output === undefined;
  const hint = isFolder ? `\n(Did you mean "-o ${second}"?)` : "";
  const many = most === 1 ? "one document at a time is" : "two documents are";
  command.error(`error: ${many} read${hint}`);
}

/** Refuses two documents from standard input, which has one. */
function refuseTwoInputs(command: Command): void {
  const [old, now] = command.args;
  if (old === "-" && now === "-")
    command.error(
      "error: standard input can be read only once\n(Name a file.)",
    );
}

/** Refuses standard input where a document is to be read again, or written. */
function refuseInput(command: Command, spec: string | undefined): void {
  if (spec === "-")
    command.error(
      "error: standard input can be read only once\n(Name a file.)",
    );
}

/** Refuses annotations where the types are printed, and a document or a file beside those that a `redocly.yaml` lists. */
function refuseTwo(
  command: Command,
  spec: string | undefined,
  { output, format, redocly }: Options,
): void {
  if (redocly !== undefined) {
    if (spec !== undefined || output !== undefined)
      command.error(
        "error: --redocly lists the documents and their files; name no other",
      );
  } else if ((output ?? "-") === "-" && annotationsOf(format) !== null)
    command.error(
      `error: --format ${format} prints where the types are printed\n(Name a file for them with -o.)`,
    );
}

/** Refuses annotations where a diff is printed. */
function refuseAnnotatedDiff(
  command: Command,
  name: Task["command"],
  { dryRun, format }: Options,
): void {
  const printsDiff = dryRun === true || name === "update";
  if (printsDiff && annotationsOf(format) !== null)
    command.error(`error: --format ${format} prints where the diff is printed`);
}

/** Refuses a document, or an option, where the command should stand. */
function refuseWithoutCommand(program: Command, first: string): void {
  if (/^(?:-h|--help|-v|--version)$/.test(first)) return;
  const hint = first.startsWith("-")
    ? "Write it first: pathwright generate …"
    : `Did you mean "pathwright generate ${first}"?`;
  if (/^-|[./\\:]/.test(first))
    program.error(`error: the command is missing\n(${hint})`);
}

function taskOf(
  command: Task["command"],
  spec: string | undefined,
  others: readonly string[],
  options: Options,
): Task {
  return {
    command,
    isCheck: command === "check" || options.check === true,
    spec: (isOfProject(command) ? options.spec : spec) ?? null,
    newSpec: command === "diff" ? (others[0] ?? null) : null,
    rules: takesRules(command) ? others : [],
    tsconfig: command === "diff" ? (options.project ?? null) : null,
    project: (isOfProject(command) ? spec : null) ?? ".",
    from: options.from ?? null,
    yes: options.yes ?? false,
    undo: options.undo ?? false,
    to: options.to ?? null,
    output: options.output ?? null,
    config: options.config ?? null,
    clients: options.client ?? [],
    allowFiles: options.allowFiles ?? [],
    allowUrls: options.allowUrls ?? [],
    headers: options.header ?? {},
    force: options.force ?? false,
    dryRun: options.dryRun ?? false,
    format: options.format,
    quiet: options.quiet ?? false,
    all: options.all ?? false,
    naming: command === "resources" ? (options.naming ?? null) : null,
    options: configOf(
      command === "resources"
        ? { ...options, naming: undefined }
        : { ...options },
    ),
    write: options.write ?? false,
    redocly: options.redocly ?? null,
    types: typesOptions({ ...options }),
  };
}
