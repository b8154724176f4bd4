import { basename, dirname } from "node:path";
import type { Configuration } from "../config/index.ts";
import {
  addOperations,
  type Extension,
  updateFragment,
} from "../fragment/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl, load, pathFrom, type Sources } from "../read/index.ts";
import { diffOfEdits } from "./diff.ts";
import { loadTexts, settle, type Settled } from "./load.ts";
import { asStrict, failure, hasError, type Outcome } from "./outcome.ts";
import type { Progress } from "./progress.ts";
import { rulesOf, type Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** Adds operations to a document, or brings those that were added up to date; `null` where nothing names the document. */
export async function extendFragment(
  task: Task,
  configured: Configuration,
  terminal: Terminal,
  progress: Progress,
): Promise<Outcome | null> {
  const isAdding = task.command === "add";
  const fragment = (isAdding ? task.to : task.spec) ?? configured.spec;
  if (fragment === null) return null;
  if (fragment === "-" || isUrl(fragment)) return failure([noFile(fragment)]);
  const settled = settle(task, configured, terminal);
  if (settled === null || !("document" in settled))
    return settled === null ? null : failure(settled);
  const file = pathFrom(terminal.cwd(), fragment);
  const extension = isAdding
    ? await add(file, task, settled, progress)
    : await progress.during(`bringing ${file} up to date`, () =>
        updateFragment(file, (document) => loaded(document, settled), task),
      );
  if (!("changes" in extension)) return failure(extension);
  const told = asStrict(extension.diagnostics, settled.config);
  return outcomeOf(task, file, { ...extension, diagnostics: told });
}

async function add(
  file: string,
  task: Task,
  settled: Settled,
  progress: Progress,
): Promise<Extension | readonly Diagnostic[]> {
  const read = await loadTexts(settled, progress);
  if (!("sources" in read)) return read;
  return progress.during(`extending ${file}`, () =>
    addOperations(file, read.sources, rulesOf(task), task),
  );
}

/** Reads a document that the fragment names. */
async function loaded(
  document: string,
  { loading }: Settled,
): Promise<Sources | readonly Diagnostic[]> {
  const { sources, diagnostics } = await load(document, loading);
  return sources ?? diagnostics;
}

function outcomeOf(
  task: Task,
  file: string,
  { text, changes, diagnostics }: Extension,
): Outcome {
  const isShown = text !== null && (task.dryRun || task.command === "update");
  const diff = isShown
    ? diffOfEdits(dirname(file), [{ path: basename(file), ...text }])
    : "";
  const isDone = task.command === "update" || !hasError(diagnostics);
  const extension = isDone ? { file, changes } : null;
  return { ...failure(diagnostics), extension, diff };
}

function noFile(fragment: string): Diagnostic {
  return diagnostic(
    "bad-configuration",
    `${fragment} is no file, and cannot be extended`,
    null,
    "name the file of a document that is written by hand",
  );
}
