import { debuglog } from "node:util";
import type { Diagnostic, DiagnosticCode } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { describedProgram, parseArguments } from "./arguments.ts";
import { colorsOf } from "./colors.ts";
import { counted } from "./diagnostics.ts";
import { aboutExtension } from "./extended.ts";
import { aboutInitialized } from "./initialized.ts";
import { aboutMigration } from "./migrated.ts";
import type { ConfiguredTask } from "./configured-tasks.ts";
import { failure, type Outcome, type Result } from "./outcome.ts";
import { aboutChanges, isBreaking } from "./counted-changes.ts";
import { counts } from "./preview.ts";
import { Printer } from "./printer.ts";
import type { Task } from "./task.ts";
import { saidOf } from "./write-resources.ts";
import { lazyTerminal, type Terminal } from "./terminal.ts";
import { visible, visibleLines } from "./visible.ts";

/**
 * Runs a command line, and gives its exit code: 0 done; 1 the document has errors, the output was refused, `check` found it
 * outdated, or `diff` that calls break; 2 wrong usage, an unreadable file or a bad configuration; 70 a bug in Pathwright.
 *
 * What people read goes to `stderr`, what programs read to `stdout`: the diff of `check`, with the format of a system of CI the
 * annotations, with `--format json` one object on one line (see `Outcome`), else the types of `types` where no file is named.
 *
 * @param argv the arguments, without the program's own name
 */
export async function main(
  argv: readonly string[],
  given: Terminal,
): Promise<number> {
  const terminal = lazyTerminal(given);
  try {
    return await run(argv, terminal);
  } catch (error) {
    const { message, stack } =
      error instanceof Error ? error : new Error(String(error));
    terminal.stderr.write(`This is a bug in Pathwright: ${visible(message)}\n`);
    debuglog("pathwright")("%s", visibleLines(stack ?? ""));
    return 70;
  }
}

async function run(
  argv: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (argv[0] === "complete") {
    const { complete } = await import("./completion.ts");
    return complete(describedProgram(terminal), argv, terminal);
  }
  const task = parseArguments(argv, terminal);
  if (typeof task === "number") return task;
  if (task.command !== "watch") return runOnce(task, terminal);
  const { watch } = await import("./watch.ts");
  await watch(task, terminal, (read) => runOnce(task, terminal, read));
  return 0;
}

/** Does everything that the task comes to. `read` is told of the files that it depends on. */
async function runOnce(
  task: Task,
  terminal: Terminal,
  read?: (files: readonly string[]) => void,
): Promise<number> {
  const { configuredTasks } = await import("./configured-tasks.ts");
  const tasks = await configuredTasks(task, terminal.cwd());
  const printer = new Printer(task, terminal);
  let code = 0;
  if ("faults" in tasks) {
    await printer.print(failure(tasks.faults));
    code = exitCode(tasks.faults);
  } else
    for (const one of tasks)
      code = Math.max(code, await runTask(one, terminal, printer, read));
  printer.end();
  return code;
}

async function runTask(
  configured: ConfiguredTask,
  terminal: Terminal,
  printer: Printer,
  read?: (files: readonly string[]) => void,
): Promise<number> {
  const { task } = configured;
  const start = process.uptime();
  // Loaded only here: help needs none of it.
  const { perform } = await import("./perform.ts");
  const outcome = await perform(configured, terminal, read);
  if (outcome === null) {
    const error = colorsOf(terminal, "stderr").red("error:");
    const message = `no document given, and no "spec" in a configuration`;
    terminal.stderr.write(`${error} ${message}\n`);
    return 2;
  }
  await printer.print(outcome);
  const lines = summary(task, outcome, process.uptime() - start);
  for (const line of task.quiet ? [] : lines)
    terminal.stderr.write(`${visible(line)}\n`);
  return Math.max(
    exitCode(outcome.diagnostics),
    isBreaking(outcome.changes) ? 1 : 0,
  );
}

/** The lines of result; none where nothing was done, or what was done is all that is printed. */
function summary(task: Task, outcome: Outcome, seconds: number): string[] {
  const { result, types, resources, initialized, migration, extension } =
    outcome;
  if (outcome.changes !== null) return [aboutChanges(outcome.changes)];
  if (result !== null) {
    const done = [doneBy(task, outcome), ...doneBeside(outcome)].join("; ");
    return [aboutClient(done, result, seconds)];
  }
  if (resources?.written) return [saidOf(resources.written)];
  if (initialized !== null) return aboutInitialized(task, initialized);
  if (extension !== null) return [aboutExtension(task, extension)];
  if (migration !== null) return aboutMigration(task, migration);
  if (types === null || types.file === null) return [];
  const done = types.isWritten ? "written" : "up to date";
  return [`${types.file}: ${done}, ${seconds.toFixed(1)} s`];
}

/** What became of the output. */
function doneBy({ isCheck }: Task, { result, preview }: Outcome): string {
  if (preview !== null) return `nothing touched; ${counts(preview)}`;
  if (isCheck || result === null) return "up to date";
  return changes(result);
}

/** What became of each runtime folder that is, or was, shared. */
function doneBeside({ result, preview }: Outcome): string[] {
  const told =
    preview === null
      ? result?.runtimes.map((one) => [one.folder, changes(one)])
      : preview.runtimes.map((one) => [one.folder, counts(one)]);
  return (told ?? []).map(([folder = "", done = ""]) => `${folder}: ${done}`);
}

function changes({
  written,
  removed,
}: Pick<Result, "written" | "removed">): string {
  return `${String(written.length)} written, ${String(removed.length)} removed`;
}

/** Says what became of a client, how many operations it has, how long it took, and what it will read. */
function aboutClient(
  done: string,
  { output, files, operations, environment, ...result }: Result,
  seconds: number,
): string {
  const parts = [
    `${output}: ${counted(files, "file")} (${done})`,
    counted(operations, "operation"),
    ...(result.imports === null ? [] : [howImportsEnd(result.imports)]),
    `${seconds.toFixed(1)} s`,
  ];
  const reads =
    environment.length === 0
      ? ""
      : `; the client reads ${environment.join(", ")}`;
  if (result.configuration !== null)
    parts.push(`configured by ${result.configuration}`);
  return parts.join(", ") + reads;
}

/** Says how imports end, and which file of the project is the reason. */
function howImportsEnd({ extension, source }: FoundImportExtension): string {
  const end =
    extension === "none"
      ? "imports have no extension"
      : `imports end in .${extension}`;
  if (source === null) return `${end} (there is no tsconfig.json)`;
  const verb = extension === "js" ? "requires" : "allows";
  return `${end} (${source} ${verb} it)`;
}

function exitCode(diagnostics: readonly Diagnostic[]): 0 | 1 | 2 {
  if (diagnostics.some(({ code }) => unusable.has(code))) return 2;
  return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Errors that are about the command's use, not about the document. */
const unusable: ReadonlySet<DiagnosticCode> = new Set([
  "unreadable-file",
  "bad-configuration",
  "unreadable-tsconfig",
  "unusable-prettier",
  "unusable-typescript",
] as const);
