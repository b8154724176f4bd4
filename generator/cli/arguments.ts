import {
  Command,
  CommanderError,
  type HelpConfiguration,
  Option,
} from "commander";
import type { ImportExtension } from "../model/project.ts";
import { version } from "../version.ts";
import { headerIn, importExtensions } from "../config/index.ts";
import { type Colors, colorsOf } from "./colors.ts";
import { withExamples } from "./help.ts";
import type { Terminal } from "./terminal.ts";
import { visibleLines } from "./visible.ts";

/** What the command line asks for. */
export interface Task {
  readonly command: "generate" | "check";
  /** The document; `-` is standard input. `null` where the configuration says. */
  readonly spec: string | null;
  /** The output folder; `null` where the configuration says. */
  readonly output: string | null;
  /** The configuration file; `null` where it is to be looked for. */
  readonly config: string | null;
  /** Folders and hosts that references may lead to. */
  readonly allowFiles: readonly string[];
  readonly allowUrls: readonly string[];
  /** What is sent to the document's own host when it is asked for. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether files that Pathwright did not write may be overwritten. */
  readonly force: boolean;
  /** How diagnostics are printed. */
  readonly format: "text" | "json" | "github";
  /** Whether every finding is printed, however many there are. */
  readonly all: boolean;
  /** Whether nothing but errors is printed. */
  readonly quiet: boolean;
  /** How imports in the output end. `null` where the configuration says, or the project. */
  readonly importExtension: ImportExtension | null;
  /** Whether everything that is found is an error. `null` where the configuration says. */
  readonly strict: true | null;
}

/** Reads the arguments, without the program's own name. Gives the exit code where they ask for help or are wrong. */
export function parseArguments(
  argv: readonly string[],
  terminal: Pick<Terminal, "stdout" | "stderr" | "env">,
): Task | 0 | 2 {
  const tasks: Task[] = [];
  const program = programOn(terminal);
  const colors = colorsOf(terminal, "stdout");
  withExamples(program, "", colors);
  for (const name of ["generate", "check"] as const) {
    const command = describe(program.command(name), name).action(
      (spec: string | undefined, options: Options) => {
        refuseMore(command, options);
        tasks.push(taskOf(name, spec, options));
      },
    );
    withExamples(command, name, colors);
  }
  try {
    if (argv.length === 0) program.help();
    refuseWithoutCommand(program, argv[0] ?? "");
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return tasks[0] ?? 2;
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
      getOutHasColors: () => out.isColorSupported,
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
function refuseMore(command: Command, { output }: Options): void {
  const [, second, ...others] = command.args;
  if (second === undefined) return;
  const isFolder = others.length === 0 && output === undefined;
  const hint = isFolder ? `\n(Did you mean "-o ${second}"?)` : "";
  command.error(`error: one document at a time is read${hint}`);
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

interface Options {
  readonly output?: string;
  readonly config?: string;
  readonly allowFiles?: string[];
  readonly allowUrls?: string[];
  readonly header?: Readonly<Record<string, string>>;
  readonly force?: boolean;
  readonly format: Task["format"];
  readonly all?: boolean;
  readonly quiet?: boolean;
  readonly importExtension?: ImportExtension;
  readonly strict?: true;
}

function taskOf(
  command: Task["command"],
  spec: string | undefined,
  options: Options,
): Task {
  return {
    command,
    spec: spec ?? null,
    output: options.output ?? null,
    config: options.config ?? null,
    allowFiles: options.allowFiles ?? [],
    allowUrls: options.allowUrls ?? [],
    headers: options.header ?? {},
    force: options.force ?? false,
    format: options.format,
    quiet: options.quiet ?? false,
    all: options.all ?? false,
    importExtension: options.importExtension ?? null,
    strict: options.strict ?? null,
  };
}

const summaries: Readonly<Record<Task["command"], string>> = {
  generate: "write the client of a document",
  check:
    "tell, with a unified diff, whether the output is what the document gives now",
};

function describe(command: Command, name: Task["command"]): Command {
  command
    .description(summaries[name])
    .allowExcessArguments()
    .argument(
      "[spec]",
      "OpenAPI document in YAML or JSON, a path or a URL; - reads standard input",
    )
    .option(
      "-o, --output <folder>",
      "folder of the client (default: generated)",
    )
    .option(
      "--config <file>",
      "configuration (default: pathwright.config.ts or .js, .json, .yaml, here or above)",
    );
  describeLoading(command)
    .addOption(
      new Option(
        "--import-extension <extension>",
        "how imports in the output end (default: as the nearest tsconfig.json allows)",
      ).choices(importExtensions),
    )
    .addOption(
      new Option("--format <format>", "how findings are printed")
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .option("--all", "print every finding, not just the first 20")
    .option("--quiet", "print errors only")
    .option("--strict", "take warnings and what is skipped for errors");
  if (name === "generate")
    command.option(
      "--force",
      "overwrite files that Pathwright did not write or that were edited",
    );
  return command;
}

/** Describes how documents are requested, and where references may lead. */
function describeLoading(command: Command): Command {
  return command
    .option(
      "--allow-files <folder>",
      "folder that references may lead into, beside the document's own; repeatable",
      collected,
    )
    .option(
      "--allow-urls <host>",
      "host that references may lead to, * for all; with http:// documents are read from it without TLS; repeatable",
      collected,
    )
    .option(
      "--header <header>",
      'sent with a document at a URL to its own host, as "Authorization: Bearer …"; repeatable',
      (value: string, before?: Task["headers"]) =>
        withHeader(command, value, before),
    );
}

/** The headers of an option that may be given several times. A faulty one is not shown, as Commander would: it may be a secret. */
function withHeader(
  command: Command,
  value: string,
  before: Task["headers"] = {},
): Task["headers"] {
  const header = headerIn(value);
  if (header === null)
    return command.error(
      `error: option '--header <header>' must be "Name: value"`,
    );
  return { ...before, [header[0]]: header[1] };
}

/** The values of an option that may be given several times. */
function collected(value: string, before: string[] = []): string[] {
  return [...before, value];
}
