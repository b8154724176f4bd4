import { counted } from "./diagnostics.ts";
import type { Task } from "./task.ts";

/** What was changed in a project. */
export interface Migrated {
  /** The folder of the project. */
  readonly folder: string;
  /** The files that were changed, or would be, from there. */
  readonly files: readonly string[];
  /** How many places are left as they are. */
  readonly left: number;
  /** What installs the project's packages. */
  readonly install: string;
}

/** Says what became of a project, and what comes next. */
export function aboutMigration(
  { undo, dryRun }: Task,
  { files, left, install }: Migrated,
): string[] {
  const number = counted(files.length, "file");
  if (dryRun) return [`nothing touched; ${number} would be changed`];
  if (undo) return [`${number} as before; run "${install}"`];
  if (files.length === 0 && left === 0)
    return ["nothing here uses openapi-typescript"];
  const places = `${counted(left, "place")} left`;
  if (files.length === 0) return [`nothing changed, ${places}`];
  return [
    `${number} changed, ${places}; run "${install}", then your scripts; "pathwright migrate --undo" takes it back`,
    'for a client by resource beside the types, run "pathwright generate <document> -o src/api"',
  ];
}
