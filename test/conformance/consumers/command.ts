import { type ChildProcess, spawn } from "node:child_process";
import { delimiter } from "node:path";

/** A program and its arguments; no shell reads them. */
export type Command = readonly [string, ...string[]];

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until it is ended; five minutes by default. */
  readonly timeout?: number | undefined;
}

/** What a command printed. */
export interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that ended with another exit code than 0, or not in time. */
export class CommandError extends Error {
  constructor(command: readonly string[], output: Output, why: string) {
    super(
      `${command.join(" ")}: ${why}\n${output.stdout}${output.stderr}`.trimEnd(),
    );
  }
}

/** Characters of each stream that are kept. */
const kept = 1_000_000;

/** Runs a command to its end and throws a `CommandError` unless it exits with 0. */
export async function runCommand(
  command: Command,
  options: CommandOptions,
): Promise<Output> {
  const output = await endOf(command, options);
  if (output.code !== 0)
    throw new CommandError(command, output, `exit code ${output.code}`);
  return output;
}

/** Runs a command to its end, whatever its exit code. Throws a `CommandError` where it does not end in time. */
export async function endOf(
  command: Command,
  options: CommandOptions,
): Promise<Output> {
  const { timeout = 300_000 } = options;
  const { child, output } = start(command, options);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child);
  }, timeout);
  try {
    const ended = await output;
    if (!late) return ended;
    throw new CommandError(command, ended, `ended after ${timeout / 1000} s`);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a command while `use` runs, and ends it then. Throws a `CommandError` where it ends by itself before. */
export async function beside<T>(
  command: Command,
  options: CommandOptions,
  use: () => Promise<T>,
): Promise<T> {
  const { child, output } = start(command, options);
  const early = output.then((ended) => {
    throw new CommandError(command, ended, `exit code ${ended.code}`);
  });
  try {
    return await Promise.race([use(), early]);
  } finally {
    endGroup(child);
    await early.catch(() => undefined);
  }
}

/** Starts a command; `output` resolves when it has ended. */
function start(
  [file, ...argv]: Command,
  { cwd, env = {} }: CommandOptions,
): { child: ChildProcess; output: Promise<Output> } {
  const child = spawn(file, argv, {
    cwd,
    env: { ...userEnvironment, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that what the command started ends with it.
    detached: true,
  });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8");
    child[name].on("data", (text: string) => {
      if (printed[name].length < kept) printed[name] += text;
    });
  }
  const output = new Promise<Output>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, ...printed }));
  });
  return { child, output };
}

/** Ends a process and what it started. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** The environment as in a user's terminal: without what `npm run` and this repository add to it. */
const userEnvironment: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined &&
        !/^(?:npm_(?!config_(?:registry|cache)$)|INIT_CWD|NODE_(?!EXTRA_CA_CERTS$)|VITEST|CLOUDFLARE_API)/i.test(
          entry[0],
        ),
    ),
  ),
  PATH: (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter),
  CI: "1",
  NO_COLOR: "1",
};
