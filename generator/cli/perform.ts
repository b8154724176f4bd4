import { type Config, configure } from "../config/index.ts";
import {
  compareOutput,
  type Preview,
  previewOutput,
  writeOutput,
  type Written,
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
  /** The runtime folder that the client shares, and the one that it did before, with paths there; empty for `check`. */
  readonly runtimes: Written["runtimes"];
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
  const config = withArguments(options, task);
  const { sources } = loaded;
  const generated = await progress.during(
    `generating the client of ${document}`,
    () => generateFrom(sources, config, output),
    { blocks: isLarge(sources) },
  );
  if (hasError(generated.diagnostics)) return failure(generated.diagnostics);
  const outcome = await progress.during(doing(task, output, config), () =>
    carryOut(task, output, generated),
  );
  return outcome.result === null
    ? outcome
    : { ...outcome, result: { ...outcome.result, configuration: foundAbove } };
}

/** The configuration where the command line does not say otherwise. */
function withArguments(
  options: Config,
  { strict, importExtension }: Task,
): Config {
  return {
    ...options,
    ...(strict && { strict }),
    ...(importExtension && { importExtension }),
  };
}

/** Says what is done with the folders of a client, which may include waiting for another run. */
function doing(
  { command, dryRun }: Task,
  output: string,
  { runtime }: Config,
): string {
  const what = command === "check" || dryRun ? "comparing" : "writing";
  return [what, output, ...(runtime ? ["and", runtime] : [])].join(" ");
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
  const { files, manifest, runtime } = generated;
  const { diagnostics, ...written } = await writeOutput(
    output,
    files,
    manifest,
    { force, runtime },
  );
  return outcome(output, generated, diagnostics, written);
}

async function preview(
  output: string,
  generated: GenerateResult,
  force: boolean,
): Promise<Outcome> {
  const { files, manifest, runtime } = generated;
  const { diagnostics, ...preview } = await previewOutput(
    output,
    files,
    manifest,
    { force, runtime },
  );
  const told = outcome(output, generated, diagnostics);
  return told.result === null ? told : { ...told, preview };
}

async function check(
  task: Task,
  output: string,
  generated: GenerateResult,
): Promise<Outcome> {
  const { files, manifest, runtime } = generated;
  const { differences, diagnostics } = await compareOutput(
    output,
    files,
    manifest,
    { runtime },
  );
  const found = [...diagnostics, ...outdated(task, output, differences)];
  const isThere = !isMissing(
    differences.filter(({ folder }) => folder === output),
  );
  const diff = isThere ? differences.map(unifiedDiff).join("") : "";
  return { ...outcome(output, generated, found), diff };
}

function outcome(
  output: string,
  { files, operations, environment, imports, diagnostics }: GenerateResult,
  found: readonly Diagnostic[],
  { written, removed, runtimes }: Changes = nothing,
): Outcome {
  const all = [...found, ...diagnostics];
  if (hasError(all)) return failure(all);
  const result: Result = {
    output,
    files: files.size + 1,
    written,
    removed,
    runtimes,
    operations,
    environment,
    imports,
    configuration: null,
  };
  return { diagnostics: all, result, diff: "", preview: null };
}

type Changes = Pick<Result, "written" | "removed" | "runtimes">;

const nothing: Changes = { written: [], removed: [], runtimes: [] };

function failure(diagnostics: readonly Diagnostic[]): Outcome {
  return { diagnostics, result: null, diff: "", preview: null };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
