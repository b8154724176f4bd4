import { existsSync } from "node:fs";
import { LastRun, type Told } from "../cache/index.ts";
import type { Config } from "../config/index.ts";
import {
  compareOutput,
  type Known,
  MeaningFinder,
  previewOutput,
  writeOutput,
} from "../output/index.ts";
import type { GenerateResult } from "../generate.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { filesBelow } from "../project/files-below.ts";
import { inspectProject, type Project } from "../project/index.ts";
import { isUrl, pathFrom } from "../read/index.ts";
import { unifiedDiff } from "./diff.ts";
import { isLarge, type Loaded, loadTexts, type Settled } from "./load.ts";
import { isMissing, outdated } from "./outdated.ts";
import { failure, hasError, type Outcome, type Result } from "./outcome.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** Generates the client of a document, or compares it, and tells `read` which files it is made of; where all is as the last run left it, that is all there is to say. */
export async function makeClient(
  task: Task,
  settled: Settled,
  terminal: Terminal,
  progress: Progress,
  read: (files: readonly string[]) => void,
): Promise<Outcome> {
  const output = pathFrom(terminal.cwd(), settled.output ?? "generated");
  const { document, config, foundAbove } = settled;
  const cwd = terminal.cwd();
  const project = await inspectProject(output, config);
  const last = task.dryRun
    ? null
    : LastRun.of({ cwd, document, output, config, project });
  const loaded = await loadTexts(settled, progress, last?.texts);
  const modules = (config.emitters ?? []).filter(
    (one) => typeof one === "string",
  );
  const texts =
    "sources" in loaded
      ? loaded.sources.files()
      : [document, ...(settled.loading.overlays ?? [])].filter(
          (one) => !isUrl(one),
        );
  const { templates } = config;
  const own =
    templates && existsSync(templates)
      ? [templates, ...filesBelow(templates)]
      : [];
  read([...texts, ...modules, ...own]);
  if (!("sources" in loaded)) return failure(loaded);
  const told = await last?.unchanged(loaded.sources);
  const outcome = told
    ? outcomeOf(output, told)
    : await generateAnew(task, { output, project }, loaded, last, progress);
  const { result } = outcome;
  return result === null
    ? outcome
    : { ...outcome, result: { ...result, configuration: foundAbove } };
}

/** Where a client goes. */
interface Place {
  readonly output: string;
  readonly project: Project;
}

async function generateAnew(
  task: Task,
  place: Place,
  loaded: Loaded,
  last: LastRun | null,
  progress: Progress,
): Promise<Outcome> {
  const finder = isLarge(loaded.sources) ? await MeaningFinder.start() : null;
  try {
    return await generateWith(finder, task, place, loaded, last, progress);
  } finally {
    finder?.stop();
  }
}

async function generateWith(
  finder: MeaningFinder | null,
  task: Task,
  { output, project }: Place,
  { document, sources, config }: Loaded,
  last: LastRun | null,
  progress: Progress,
): Promise<Outcome> {
  const generated = await progress.during(
    `generating the client of ${document}`,
    async () => {
      // Loaded only here: where nothing has changed, that would be most of the work.
      const { generateFrom } = await import("../generate.ts");
      const printed = (text: string): void => finder?.add(text);
      return generateFrom(sources, config, { output, project, printed });
    },
    { blocks: isLarge(sources) },
  );
  if (hasError(generated.diagnostics)) return failure(generated.diagnostics);
  return progress.during(doing(task, output, config), async () => {
    const contents = await finder?.contents();
    const known = { last: last?.files ?? null, ...(contents && { contents }) };
    if (task.isCheck) return check(task, output, generated, known);
    if (task.dryRun) return preview(output, generated, task.force, known);
    const { outcome, hashes } = await write(
      output,
      generated,
      task.force,
      known,
    );
    if (outcome.result !== null) last?.keep(sources, hashes, toldOf(generated));
    return outcome;
  });
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

async function write(
  output: string,
  generated: GenerateResult,
  force: boolean,
  known: Known,
): Promise<{ outcome: Outcome; hashes: ReadonlyMap<string, string> }> {
  const { files, manifest, runtime } = generated;
  const { diagnostics, hashes, ...written } = await writeOutput(
    output,
    files,
    manifest,
    { force, runtime, known },
  );
  const told = toldOf(generated);
  return { outcome: outcomeOf(output, told, diagnostics, written), hashes };
}

async function preview(
  output: string,
  generated: GenerateResult,
  force: boolean,
  known: Known,
): Promise<Outcome> {
  const { files, manifest, runtime } = generated;
  const { diagnostics, ...preview } = await previewOutput(
    output,
    files,
    manifest,
    { force, runtime, known },
  );
  const outcome = outcomeOf(output, toldOf(generated), diagnostics);
  return outcome.result === null ? outcome : { ...outcome, preview };
}

async function check(
  task: Task,
  output: string,
  generated: GenerateResult,
  known: Known,
): Promise<Outcome> {
  const { files, manifest, runtime } = generated;
  const { differences, diagnostics } = await compareOutput(
    output,
    files,
    manifest,
    { runtime, known },
  );
  const found = [...diagnostics, ...outdated(task, output, differences)];
  const isThere = !isMissing(
    differences.filter(({ folder }) => folder === output),
  );
  const diff = isThere ? differences.map(unifiedDiff).join("") : "";
  return { ...outcomeOf(output, toldOf(generated), found), diff };
}

function toldOf({
  files,
  diagnostics,
  operations,
  environment,
  imports,
}: GenerateResult): Told {
  const count = files.size + 1;
  return { files: count, diagnostics, operations, environment, imports };
}

/** What came of a client; `found`: what is wrong with where it is written. */
function outcomeOf(
  output: string,
  { diagnostics, ...told }: Told,
  found: readonly Diagnostic[] = [],
  changes: Changes = nothing,
): Outcome {
  const all = [...found, ...diagnostics];
  if (hasError(all)) return failure(all);
  const { written, removed, runtimes } = changes;
  const result: Result = {
    output,
    ...told,
    written,
    removed,
    runtimes,
    configuration: null,
  };
  return { ...failure(all), result };
}

type Changes = Pick<Result, "written" | "removed" | "runtimes">;

const nothing: Changes = { written: [], removed: [], runtimes: [] };
