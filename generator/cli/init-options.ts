import { type Command, Option } from "commander";

/** Describes what `init` is told that it would find, or ask for. */
export function describeInit(command: Command): void {
  command
    .option(
      "--spec <document>",
      "OpenAPI document, a path or a URL (default: the one that is found)",
    )
    .option(
      "-o, --output <folder>",
      "folder of the client (default: src/api, or generated where there is no src)",
    )
    .addOption(
      new Option(
        "--naming <style>",
        "what operations are named after (default: what the document speaks for)",
      ).choices(["operationId", "rest"]),
    )
    .addOption(
      new Option(
        "--transport <name>",
        "what sends the requests (default: openapi-fetch)",
      ).choices(["openapi-fetch", "vendored"]),
    )
    .option("--from <file>", "Stainless configuration to be imported")
    .option("-y, --yes", "ask nothing")
    .option("--dry-run", "show what would be written, no more");
}
