import { realpath, stat } from "node:fs/promises";
import { posix } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { type EditedFile, editFiles } from "../output/index.ts";
import { readProjectFile } from "../project/files.ts";
import { sha256 } from "../sha256.ts";
import { edited } from "../edit/edits.ts";
import { planFor } from "./plan.ts";
import { parseRecord, printRecord, recordName, type Step } from "./record.ts";

/** What came of migrating a project, or of undoing that. */
export interface Migration {
  /** What each file said and says now, or would say; the record is not among them. Empty where an error is among the diagnostics. */
  readonly files: readonly EditedFile[];
  /** What was changed and what was left, or why nothing was done. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a project is migrated. */
export interface MigrateOptions {
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Has a project that uses openapi-typescript use `pathwright types` instead: its scripts, its dependencies and its calls of
 * `openapiTS()`. Whatever is not sure to mean the same is left, and told. A record beside package.json says how to undo it.
 *
 * @param folder the project's folder, as messages name it
 */
export function migrate(
  folder: string,
  options: MigrateOptions,
): Promise<Migration> {
  return change(folder, options, async (root) => {
    const { files, steps, diagnostics } = await planFor(root, slashed(folder));
    const before = await readProjectFile(root, recordName);
    const known = before === null ? [] : parseRecord(before);
    if (known === null) return refused([unreadableRecord(folder)]);
    const record = {
      path: recordName,
      before,
      after: printRecord([...known, ...steps]),
    };
    return { files, diagnostics, record: files.length === 0 ? null : record };
  });
}

/** Makes every file that was migrated what it was before, byte for byte; none of them where one was edited since. */
export function undo(
  folder: string,
  options: MigrateOptions,
): Promise<Migration> {
  return change(folder, options, async (root) => {
    const before = await readProjectFile(root, recordName);
    if (before === null)
      return refused([
        diagnostic(
          "unreadable-file",
          `there is no ${posix.join(slashed(folder), recordName)}: nothing is to be undone`,
        ),
      ]);
    const steps = parseRecord(before);
    if (steps === null) return refused([unreadableRecord(folder)]);
    const { files, diagnostics } = await undone(root, slashed(folder), steps);
    return diagnostics.length > 0
      ? refused(diagnostics)
      : {
          files,
          diagnostics,
          record: { path: recordName, before, after: null },
        };
  });
}

/** What is to be changed, and the record of it. */
interface Change extends Migration {
  readonly record: EditedFile | null;
}

async function change(
  folder: string,
  { dryRun }: MigrateOptions,
  plan: (root: string) => Promise<Change>,
): Promise<Migration> {
  if (!(await stat(folder).catch(() => null))?.isDirectory())
    return refused([
      diagnostic("unreadable-file", `${folder}: no such folder`),
    ]);
  const root = await realpath(folder);
  let planned = refused([]);
  if (dryRun) {
    const { files, diagnostics } = await plan(root);
    return { files, diagnostics };
  }
  const refusals = await editFiles(folder, async () => {
    planned = await plan(root);
    const { files, record } = planned;
    return record === null ? [] : [...files, record];
  });
  const { files, diagnostics } = planned;
  return refusals.length > 0 ? refused(refusals) : { files, diagnostics };
}

/** Undoes steps, the last first, in memory. */
async function undone(
  root: string,
  shown: string,
  steps: readonly Step[],
): Promise<Migration> {
  const found = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const changed = new Set<string>();
  for (const { path, hash, edits } of [...steps].reverse()) {
    if (!found.has(path)) {
      const text = await readProjectFile(root, path);
      found.set(path, text);
      texts.set(path, text ?? "");
    }
    const text = texts.get(path) ?? "";
    if (found.get(path) === null || sha256(text) !== hash) changed.add(path);
    texts.set(path, edited(text, edits));
  }
  const files = Array.from(texts, ([path, after]): EditedFile => {
    return { path, before: found.get(path) ?? null, after };
  });
  return {
    files,
    diagnostics: Array.from(changed, (path) =>
      editedSince(posix.join(shown, path)),
    ),
  };
}

function editedSince(path: string): Diagnostic {
  return diagnostic(
    "foreign-file",
    `${path} was edited since it was migrated; nothing is undone`,
    null,
    "take back what was changed in it, or undo the migration by hand",
  );
}

function unreadableRecord(folder: string): Diagnostic {
  return diagnostic(
    "foreign-file",
    `${posix.join(slashed(folder), recordName)} is no record of a migration`,
    null,
    "remove it",
  );
}

function refused(diagnostics: readonly Diagnostic[]): Change {
  return { files: [], diagnostics, record: null };
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
