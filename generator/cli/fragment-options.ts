import type { Command } from "commander";

/** What is said of the commands that extend a document, and what they take that others do not. */
export const fragmentCommands = {
  add: {
    summary:
      "add operations of a larger document to the one that is written by hand, with what they need",
    own: (command: Command): void => {
      describePreview(command).option(
        "--to <file>",
        "the document that is extended (default: the configuration's)",
      );
    },
  },
  update: {
    summary:
      "bring what was added to a document up to date with where it came from",
    own: (command: Command): void => {
      describePreview(command);
    },
  },
  list: {
    summary: "list the operations of a document",
    own: (): void => undefined,
  },
} as const;

const rules =
  'operations that are wanted, as "GET /pets/**", tag:pets or an operationId';

/** Describes the arguments of such a command; `document`: what is said of one that may be anywhere. */
export function describeFragmentArguments(
  command: Command,
  name: keyof typeof fragmentCommands,
  document: string,
): void {
  if (name === "add")
    command
      .argument("<upstream>", "the larger document, a path or a URL")
      .argument("<rules...>", rules);
  else if (name === "list")
    command
      .argument("<spec>", document)
      .argument("[rules...]", `${rules} (default: all)`);
  else
    command.argument(
      "[spec]",
      "the document that was extended (default: the configuration's)",
    );
}

function describePreview(command: Command): Command {
  return command.option("--dry-run", "show what would be changed, no more");
}
