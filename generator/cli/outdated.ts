import { argumentsFor } from "./config-flags.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { type Difference, manifestName } from "../output/index.ts";
import type { Task } from "./task.ts";

/** Says that a client, or a runtime that it shares, is not what the document gives, and which command makes it so. */
export function outdated(
  task: Task,
  output: string,
  differences: readonly Difference[],
): Diagnostic[] {
  const own = differences.filter(({ folder }) => folder === output);
  const edited = differences.filter(({ needsForce }) => needsForce);
  const help =
    edited.length === 0
      ? `run "${generating(task)}"`
      : `run "${generating(task)} --force", which overwrites what was edited: ${listed(edited)}`;
  const found = [...new Set(differences.map(({ folder }) => folder))];
  return found
    .filter((folder) => folder === output || !isMissing(own))
    .map((folder) => {
      const inFolder = differences.filter((one) => one.folder === folder);
      const message =
        folder === output
          ? saidOfClient(output, inFolder)
          : `${folder} is not what the clients that share it need now: ${listed(inFolder)}`;
      return diagnostic("outdated-output", message, null, help);
    });
}

/** Says that the file of the types is not what the document gives, and which command makes it so. */
export function outdatedFile(
  task: Task,
  file: string,
  { current, needsForce }: Difference,
): Diagnostic {
  const message =
    current === null
      ? `${file} is not there yet`
      : `${file} is not what the document gives now`;
  const command = generating(task) + (needsForce ? " --force" : "");
  return diagnostic("outdated-output", message, null, `run "${command}"`);
}

function saidOfClient(
  output: string,
  differences: readonly Difference[],
): string {
  return isMissing(differences)
    ? `${output} holds no client yet`
    : `${output} is not what the document gives now: ${listed(differences)}`;
}

/** Whether no client was ever generated: its manifest is not there either. */
export function isMissing(differences: readonly Difference[]): boolean {
  return (
    differences.every(({ current }) => current === null) &&
    differences.some(({ path }) => path === manifestName)
  );
}

function listed(differences: readonly Difference[]): string {
  const paths = differences.slice(0, 3).map(({ path }) => path);
  const others = differences.length - paths.length;
  return paths.join(", ") + (others > 0 ? ` and ${String(others)} more` : "");
}

/** The command that generates what a task checks, with what decides about that. Headers may be secrets, and are left out. */
function generating(task: Task): string {
  const { command, spec, output, config } = task;
  // It decides nothing of what is written.
  const { strict: _, ...deciding } = task.options;
  const options = [
    ["-o", output],
    ["--config", config],
    ...task.allowFiles.map((folder) => ["--allow-files", folder]),
    ...task.allowUrls.map((host) => ["--allow-urls", host]),
    ...argumentsFor(deciding),
  ].flatMap(([name = "", value]) => {
    if (value === null) return [];
    return value === undefined ? [name] : [name, quoted(value)];
  });
  const document = spec === null ? [] : [quoted(spec)];
  const program = `pathwright ${command === "types" ? "types" : "generate"}`;
  return [program, ...document, ...options].join(" ");
}

/** An argument as shells take it: nothing in it ends the quotes around it. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(argument)
    ? argument
    : `'${argument.replaceAll("'", "'\\''")}'`;
}
