import { configFile } from "../config/index.ts";
import { pathFrom } from "../read/index.ts";
import { onEachChange } from "./changes.ts";
import { counted } from "./diagnostics.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { visible } from "./visible.ts";

/**
 * Does a task now and whenever one of its files has changed, until the terminal ends it. `run` does it once, and tells which files it
 * depends on; the configuration is one more. What is wrong with them is printed, and no reason to end.
 */
export async function watch(
  { quiet, config }: Task,
  terminal: Terminal,
  run: (read: (files: readonly string[]) => void) => Promise<number>,
): Promise<void> {
  const say = (text: string): void => {
    if (!quiet) terminal.stderr.write(`${visible(text)}\n`);
  };
  const round = async (changed: readonly string[]): Promise<string[]> => {
    const shown = changed.map((file) => pathFrom(terminal.cwd(), file));
    if (shown.length > 0) say(`changed: ${shown.join(", ")}`);
    const file = configFile(terminal.cwd(), config);
    const files = new Set(file === null ? [] : [file]);
    await run((read) => {
      for (const one of read) files.add(one);
    });
    return [...files];
  };
  const watching = (count: number): void =>
    say(`watching ${counted(count, "file")}; Ctrl+C ends it`);
  await onEachChange({ round, watching, stop: terminal.stop });
}
