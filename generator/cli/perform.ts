import type { Config } from "../config/index.ts";
import {
  compareOutput,
  type Preview,
  previewOutput,
  writeOutput,
  type Written,
} from "../output/index.ts";
import { generateFrom, type GenerateResult } from "../generate.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { pathFrom } from "../read/index.ts";
import { unifiedDiff } from "./diff.ts";
import { isLarge, type Loaded, loadFor } from "./load.ts";
import { isMissing, outdated } from "./outdated.ts";
import { Progress } from "./progress.ts";
import { listResources, type Resources } from "./resources.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { makeTypes, type Types } from "./types.ts";

/** What came of a task. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** What came of a client; `null` where an error is among the diagnostics, or none was asked for. */
  readonly result: Result | null;
  /** What came of the types alone; else `null`. */
  readonly types: Types | null;
  /** The resources of a document, where they are asked for; else `null`. */
  readonly resources: Resources | null;
  /** What `generate` would change in the output, as a unified diff; empty for `generate` itself. */
  readonly diff: string;
  /** What `generate` would do, where it is only asked for that; else `null`. */
  readonly preview: Omit<Preview, "diagnostics"> | null;
}

/** A client that was generated, or compared. */
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
  const progress = new Progress(terminal, task.quiet);
  const loaded = await loadFor(task, terminal, progress);
  if (loaded === null) return null;
  if (!("sources" in loaded)) return failure(loaded);
  if (task.command === "types") {
    const made = await makeTypes(task, loaded, terminal, progress);
    return { ...failure([]), ...made };
  }
  if (task.command === "resources") {
    const made = await listResources(task, loaded, terminal, progress);
    return { ...failure([]), ...made };
  }
  const outcome = await makeClient(task, loaded, terminal, progress);
  const { foundAbove } = loaded;
  return outcome.result === null
    ? outcome
    : { ...outcome, result: { ...outcome.result, configuration: foundAbove } };
}

async function makeClient(
  task: Task,
  { document, sources, config, ...loaded }: Loaded,
  terminal: Terminal,
  progress: Progress,
): Promise<Outcome> {
  const output = pathFrom(terminal.cwd(), loaded.output ?? "generated");
  const generated = await progress.during(
    `generating the client of ${document}`,
    () => generateFrom(sources, config, output),
    { blocks: isLarge(sources) },
  );
  if (hasError(generated.diagnostics)) return failure(generated.diagnostics);
  return progress.during(doing(task, output, config), () =>
    carryOut(task, output, generated),
  );
}

/** Says what is done with the folders of a client, which may include waiting for another run. */
function doing(
  { isCheck, dryRun }: Task,
  output: string,
  { runtime }: Config,
): string {
  const what = isCheck || dryRun ? "comparing" : "writing";
  return [what, output, ...(runtime ? ["and", runtime] : [])].join(" ");
}

function carryOut(
  task: Task,
  output: string,
  generated: GenerateResult,
): Promise<Outcome> {
  if (task.isCheck) return check(task, output, generated);
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
  return {
    diagnostics: all,
    result,
    types: null,
    resources: null,
    diff: "",
    preview: null,
  };
}

type Changes = Pick<Result, "written" | "removed" | "runtimes">;

const nothing: Changes = { written: [], removed: [], runtimes: [] };

/** What came of a task that could not be done. */
export function failure(diagnostics: readonly Diagnostic[]): Outcome {
  return {
    diagnostics,
    result: null,
    types: null,
    resources: null,
    diff: "",
    preview: null,
  };
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
