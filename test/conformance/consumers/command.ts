import { spawn } from "node:child_process";
import { delimiter } from "node:path";

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
  command: readonly [string, ...string[]],
  options: CommandOptions,
): Promise<Output> {
  const output = await endOf(command, options);
  if (output.code !== 0)
    throw new CommandError(command, output, `exit code ${output.code}`);
  return output;
}

/** Runs a command to its end, whatever its exit code. Throws a `CommandError` where it does not end in time. */
export function endOf(
  command: readonly [string, ...string[]],
  { cwd, env = {}, timeout = 300_000 }: CommandOptions,
): Promise<Output> {
  const [file, ...argv] = command;
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the command started ends with it.
    const child = spawn(file, argv, {
      cwd,
      env: { ...userEnvironment, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    const printed = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8");
      child[name].on("data", (text: string) => {
        if (printed[name].length < kept) printed[name] += text;
      });
    }
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endGroup(child.pid);
    }, timeout);
    child.once("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once("close", (code) => {
      clearTimeout(timer);
      const output = { code: code ?? 1, ...printed };
      if (!late) resolve(output);
      else
        reject(
          new CommandError(command, output, `ended after ${timeout / 1000} s`),
        );
    });
  });
}

/** Ends a process and what it started. */
export function endGroup(pid: number | undefined): void {
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
        !/^(?:npm_(?!config_(?:registry|cache)$)|INIT_CWD|NODE_|VITEST|CLOUDFLARE_API)/i.test(
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
