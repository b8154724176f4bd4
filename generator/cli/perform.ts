import { makeClient } from "./client.ts";
import { loadTexts, settle } from "./load.ts";
import { rulesOf } from "./task.ts";
import { asStrict, failure, type Outcome } from "./outcome.ts";
import { Progress } from "./progress.ts";
import { listResources } from "./resources.ts";
import { type ConfiguredTask, isOfClients } from "./configured-tasks.ts";
import type { Terminal } from "./terminal.ts";
import { makeTypes } from "./types.ts";

/**
 * Does what the command line asks for, and tells `read` which files that depends on. Gives `null` where neither it nor the
 * configuration names a document.
 */
export async function perform(
  { task, configured }: ConfiguredTask,
  terminal: Terminal,
  read: (files: readonly string[]) => void = () => undefined,
): Promise<Outcome | null> {
  const progress = new Progress(terminal, task.quiet);
  if (task.command === "init") {
    const { initProject } = await import("./init.ts");
    const done = await initProject(task, terminal, progress);
    return { ...failure([]), ...done };
  }
  if (configured === null) {
    const { migrateProject } = await import("./migrate.ts");
    const done = await migrateProject(task, terminal, progress);
    return { ...failure([]), ...done };
  }
  if (task.command === "add" || task.command === "update") {
    const { extendFragment } = await import("./extend.ts");
    return extendFragment(task, configured, terminal, progress);
  }
  if (task.command === "diff") {
    const { listApiChanges } = await import("./api-changes.ts");
    const done = await listApiChanges(task, configured, terminal, progress);
    return { ...failure([]), ...done };
  }
  const settled = settle(task, configured, terminal);
  if (settled === null) return null;
  if (!("document" in settled)) return failure(settled);
  if (isOfClients(task.command))
    return makeClient(task, settled, terminal, progress, read);
  const loaded = await loadTexts(settled, progress);
  if (!("sources" in loaded)) return failure(loaded);
  if (task.command === "list") {
    const { listOperations } = await import("../fragment/index.ts");
    const listed = listOperations(loaded.sources, rulesOf(task));
    const diagnostics = asStrict(listed.diagnostics, loaded.config);
    return { ...failure(diagnostics), operations: listed.operations };
  }
  const make = task.command === "types" ? makeTypes : listResources;
  const made = await make(task, loaded, terminal, progress);
  return { ...failure([]), ...made };
}
