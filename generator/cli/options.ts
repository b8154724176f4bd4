import { type Command, Option } from "commander";
import { headerIn } from "../config/header.ts";
import type { NamingStyle } from "../config/index.ts";
import { describeKeys, describeReading, listed } from "./config-flags.ts";
import {
  describeFragmentArguments,
  fragmentCommands,
} from "./fragment-options.ts";
import { describeInit } from "./init-options.ts";
import type { Task } from "./task.ts";
import { describeTypes } from "./types-options.ts";

/** What the options of a command give. */
export interface Options {
  readonly to?: string;
  readonly output?: string;
  readonly config?: string;
  readonly client?: string[];
  readonly allowFiles?: string[];
  readonly allowUrls?: string[];
  readonly header?: Readonly<Record<string, string>>;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly undo?: boolean;
  readonly spec?: string;
  readonly from?: string;
  readonly yes?: boolean;
  readonly redocly?: string;
  readonly project?: string;
  readonly format: Task["format"];
  readonly all?: boolean;
  readonly quiet?: boolean;
  readonly naming?: NamingStyle;
  readonly write?: boolean;
}

const forceFlag = "--force";
const force =
  "overwrite files that Pathwright did not write or that were edited";

/** What is said of each command, and what it takes that others do not. */
const commands: Readonly<
  Record<Task["command"], { summary: string; own: (command: Command) => void }>
> = {
  init: {
    summary:
      "have a project use Pathwright: a configuration, scripts and what goes with them",
    own: describeInit,
  },
  generate: {
    summary: "write the client of a document",
    own: (command) => {
      describeClient(command)
        .option("--dry-run", "list what would be written and removed, no more")
        .option(forceFlag, force);
    },
  },
  watch: {
    summary:
      "write the client of a document, and again whenever the document, its other files or the configuration change",
    own: (command) => {
      describeClient(command).option(forceFlag, force);
    },
  },
  check: {
    summary:
      "tell, with a unified diff, whether the output is what the document gives now",
    own: describeClient,
  },
  resources: {
    summary:
      "list the resources of a document: what each operation is called, and why",
    own: (command) => {
      command
        .option(
          "-o, --output <folder>",
          "folder of the client, whose names count (default: generated)",
        )
        .addOption(
          new Option(
            "--naming <style>",
            "compare with the names in another style",
          ).choices(["operationId", "rest"]),
        )
        .option(
          "--write",
          "put the operations that the configuration does not name into it, to be edited from there",
        );
    },
  },
  diff: {
    summary:
      "tell what changes for those who call the client, from one document to another",
    own: (command) => {
      command
        .option(
          "-o, --output <folder>",
          "folder of the client, whose names count (default: generated)",
        )
        .option(
          "--project <tsconfig.json>",
          "tell which lines of a project break that has the client of the old document in that folder, by its own TypeScript",
        );
    },
  },
  types: {
    summary:
      "write the types of a document, and no client, as openapi-typescript has them",
    own: (command) => {
      describeTypes(command)
        .option(
          "-o, --output <file>",
          "file of the types (default: standard output)",
        )
        .option(
          "-c, --redocly <file>",
          "make the types of all documents that a redocly.yaml lists (apis, x-openapi-ts)",
        )
        .option(
          "--check",
          "tell, with a unified diff, whether the file is what the document gives now",
        )
        .option(
          "--force",
          "overwrite a file that neither Pathwright nor openapi-typescript wrote",
        );
    },
  },
  ...fragmentCommands,
  migrate: {
    summary:
      "have a project that uses openapi-typescript use Pathwright; its calls stay as they are",
    own: (command) => {
      command
        .option("--dry-run", "show what would be changed, no more")
        .option("--undo", "make every file what it was before");
    },
  },
};

/** The names of the commands, as their help lists them. */
export const commandNames = Object.keys(commands) as Task["command"][];

/** Whether a command is about a project, whose folder it is given, and not about one document. */
export function isOfProject(name: Task["command"]): boolean {
  return name === "init" || name === "migrate";
}

/** Describes the argument and the options of a command. */
export function describe(command: Command, name: Task["command"]): Command {
  const { summary, own } = commands[name];
  command.description(summary).allowExcessArguments();
  describeArguments(command, name);
  own(command);
  if (!isOfProject(name)) {
    describeLoading(command, name);
    describeReading(command, name);
  }
  return describePrinting(command, name);
}

function describeArguments(command: Command, name: Task["command"]): void {
  const document =
    "OpenAPI document in YAML or JSON, a path or a URL; - reads standard input";
  if (isOfProject(name)) command.argument("[folder]", "folder of the project");
  else if (name === "add" || name === "list" || name === "update")
    describeFragmentArguments(command, name, document);
  else if (name === "diff")
    command
      .argument("<old>", document)
      .argument("<new>", "the document that takes its place");
  else command.argument("[spec]", document);
}

/** Describes where a client is written, and what decides how it turns out. */
function describeClient(command: Command): Command {
  return describeKeys(
    command.option(
      "-o, --output <folder>",
      "folder of the client (default: generated)",
    ),
  );
}

/** Describes how findings are printed, and which are errors. */
function describePrinting(command: Command, name: Task["command"]): Command {
  return command
    .addOption(
      new Option("--format <format>", "how findings are printed")
        .choices(
          name === "diff"
            ? ["text", "json", "github", "markdown"]
            : ["text", "json", "github", "azure", "gitlab"],
        )
        .default("text"),
    )
    .option("--all", "print every finding, not just the first 20")
    .option("--quiet", "print errors only");
}

/** Describes which configuration counts, what is read of a document and how it is requested, and where references may lead. */
function describeLoading(command: Command, name: Task["command"]): void {
  command
    .option(
      "--config <file>",
      "configuration (default: pathwright.config.ts or .js, .json, .yaml, here or above)",
    )
    .option(
      "--client <name>",
      "one of the clients that the configuration lists; repeatable (default: all)",
      listed,
    )
    .option(
      "--allow-files <folder>",
      "folder that references may lead into, hidden files included, beside the own one of a document that is a file; repeatable",
      listed,
    )
    .option(
      "--allow-urls <host>",
      "host that references may lead to, * for all; with http:// documents are read from it without TLS; repeatable",
      listed,
    );
  // Headers come by host from the configuration where what was added is followed.
  if (name === "update") return;
  command.option(
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
