import { migrate, undo } from "../migrate/index.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { packageManagerOf } from "../project/package-manager.ts";
import { pathFrom } from "../read/index.ts";
import { diffOfEdits } from "./diff.ts";
import type { Migrated } from "./migrated.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What came of migrating a project. */
export interface MigrationOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly migration: Migrated | null;
  /** What would change; empty where it is changed. */
  readonly diff: string;
}

/** Migrates a project, or undoes that. */
export async function migrateProject(
  task: Task,
  terminal: Terminal,
  progress: Progress,
): Promise<MigrationOutcome> {
  const folder = pathFrom(terminal.cwd(), task.project);
  const { files, diagnostics } = await progress.during(
    `looking at ${folder}`,
    () => (task.undo ? undo : migrate)(folder, { dryRun: task.dryRun }),
  );
  if (diagnostics.some(({ severity }) => severity === "error"))
    return { diagnostics, migration: null, diff: "" };
  const left = diagnostics.filter(({ code }) => code === "not-migrated").length;
  return {
    diagnostics,
    migration: {
      folder,
      files: files.map(({ path }) => path),
      left,
      install: `${packageManagerOf(folder)} install`,
    },
    diff: task.dryRun ? diffOfEdits(folder, files) : "",
  };
}
