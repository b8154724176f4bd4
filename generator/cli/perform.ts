import { configure } from "../config/index.ts";
import {
  compareOutput,
  type Preview,
  previewOutput,
  writeOutput,
} from "../output/index.ts";
import { generateFrom, type GenerateResult } from "../generate.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { isUrl, load, pathFrom, type Sources } from "../read/index.ts";
import type { Task } from "./task.ts";
import { unifiedDiff } from "./diff.ts";
import { isMissing, outdated } from "./outdated.ts";
import { Progress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** What came of a task. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** `null` where an error is among the diagnostics. */
  readonly result: Result | null;
  /** What `generate` would change in the output, as a unified diff; empty for `generate` itself. */
  readonly diff: string;
  /** What `generate` would do, where it is only asked for that; else `null`. */
  readonly preview: Omit<Preview, "diagnostics"> | null;
}

/** A task that was done. */
export interface Result {
  /** The output folder. */
  readonly output: string;
  /** How many files it holds, the manifest among them. */
  readonly files: number;
  /** Paths in the output folder; both lists are empty where nothing was to be touched. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly operations: number;
  /** The environment variables that the client will read. */
  readonly environment: readonly string[];
  /** How the project is read to want imports to end; `null` where the configuration says. */
  readonly imports: FoundImportExtension | null;
  /** The configuration, where it was found in a folder above; else `null`. */
  readonly configuration: string | null;
}

/** Does what the command line asks for. Gives `null` where neither it nor the configuration names a document. */
export async function perform(
  task: Task,
  terminal: Terminal,
): Promise<Outcome | null> {
  const here = terminal.cwd();
  const configured = await configure(here, task.config);
  const { options, diagnostics } = configured;
  if (hasError(diagnostics)) return failure(diagnostics);
  const spec = task.spec ?? configured.spec;
  if (spec === null) return null;
  if (Object.keys(task.headers).length > 0 && !isUrl(spec))
    return failure([headerWithoutHost]);
  const folder = task.output ?? configured.output ?? "generated";
  const output = pathFrom(here, folder);
  const { foundAbove } = configured;
  const document = spec === "-" || isUrl(spec) ? spec : pathFrom(here, spec);
  const progress = new Progress(terminal, task.quiet);
  const loaded = await progress.during(`reading ${document}`, () =>
    load(document, {
      stdin: terminal.stdin,
      folder: pathFrom(here, "."),
      allowFiles: [...configured.allowFiles, ...task.allowFiles].map((folder) =>
        pathFrom(here, folder),
      ),
      allowUrls: [...configured.allowUrls, ...task.allowUrls],
      headers: configured.headers,
      ownHeaders: task.headers,
    }),
  );
  if (loaded.sources === null) return failure(loaded.diagnostics);
  const config = {
    ...options,
    ...(task.strict ? { strict: true } : {}),
    ...(task.importExtension && { importExtension: task.importExtension }),
  };
  const { sources } = loaded;
  const generated = await progress.during(
    `generating the client of ${document}`,
    () => generateFrom(sources, config, output),
    { blocks: isLarge(sources) },
  );
  if (hasError(generated.diagnostics)) return failure(generated.diagnostics);
  const outcome = await carryOut(task, output, generated);
  return outcome.result === null
    ? outcome
    : { ...outcome, result: { ...outcome.result, configuration: foundAbove } };
}

/** Whether a document is so large that its client takes longer than a second. */
function isLarge(sources: Sources): boolean {
  return (
    sources.all().reduce((sum, { text }) => sum + text.length, 0) > 500_000
  );
}

const headerWithoutHost: Diagnostic = diagnostic(
  "bad-configuration",
  "--header is sent to the host of the document, which is at no URL",
  null,
  'name the host under "headers" in the configuration',
);

function carryOut(
  task: Task,
  output: string,
  generated: GenerateResult,
): Promise<Outcome> {
  if (task.command === "check") return check(task, output, generated);
  return (task.dryRun ? preview : write)(output, generated, task.force);
}

async function write(
  output: string,
  generated: GenerateResult,
  force: boolean,
): Promise<Outcome> {
  const { files, manifest } = generated;
  const options = { force };
  const { written, removed, diagnostics } = await writeOutput(
    output,
    files,
    manifest,
    options,
  );
  return outcome(output, generated, diagnostics, { written, removed });
}

async function preview(
  output: string,
  generated: GenerateResult,
  force: boolean,
): Promise<Outcome> {
  const { files, manifest } = generated;
  const options = { force };
  const { diagnostics, ...preview } = await previewOutput(
    output,
    files,
    manifest,
    options,
  );
  const told = outcome(output, generated, diagnostics);
  return told.result === null ? told : { ...told, preview };
}

async function check(
  task: Task,
  output: string,
  generated: GenerateResult,
): Promise<Outcome> {
  const { files, manifest } = generated;
  const { differences, diagnostics } = await compareOutput(
    output,
    files,
    manifest,
  );
  const found = [...diagnostics, ...outdated(task, output, differences)];
  const diff = isMissing(differences)
    ? ""
    : differences.map((one) => unifiedDiff(output, one)).join("");
  return { ...outcome(output, generated, found), diff };
}

function outcome(
  output: string,
  { files, operations, environment, imports, diagnostics }: GenerateResult,
  found: readonly Diagnostic[],
  { written, removed }: Pick<Result, "written" | "removed"> = nothing,
): Outcome {
  const all = [...found, ...diagnostics];
  if (hasError(all)) return failure(all);
  const result: Result = {
    output,
    files: files.size + 1,
    written,
    removed,
    operations,
    environment,
    imports,
    configuration: null,
  };
  return { diagnostics: all, result, diff: "", preview: null };
}

const nothing = { written: [], removed: [] };

function failure(diagnostics: readonly Diagnostic[]): Outcome {
  return { diagnostics, result: null, diff: "", preview: null };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
