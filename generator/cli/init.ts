import { statSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { type Configuration, configure } from "../config/index.ts";
import {
  type InitChoices,
  type InitPlan,
  lookAround,
  planInit,
  writeInit,
} from "../init/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { pathFrom } from "../read/index.ts";
import type { InitContext } from "./init-context.ts";
import { diffOfEdits } from "./diff.ts";
import { settleConfig } from "./init-config.ts";
import type { Initialized } from "./initialized.ts";
import { hasError } from "./outcome.ts";
import type { Progress } from "./progress.ts";
import type { Questions } from "./questions.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";
import { visible } from "./visible.ts";

/** What came of having a project use Pathwright. */
export interface InitOutcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly initialized: Initialized | null;
  /** What would be written; empty where it is written. */
  readonly diff: string;
}

/** Has a project use Pathwright: shows what is to be written, asks what cannot be known where someone is there, and writes it. */
export async function initProject(
  task: Task,
  terminal: Terminal,
  progress: Progress,
  questions?: Questions,
): Promise<InitOutcome> {
  const folder = pathFrom(terminal.cwd(), task.project);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return refused(diagnostic("unreadable-file", `${folder}: no such folder`));
  const configured = await configure(folder, null);
  if ("faults" in configured) return refused(...configured.faults);
  const project = await progress.during(`looking at ${folder}`, async () =>
    lookAround(await realpath(folder)),
  );
  const isQuiet = task.quiet || task.format !== "text";
  const context: InitContext = {
    task,
    terminal,
    progress,
    questions: questions ?? (await questionsFor(task, terminal)),
    folder,
    project,
    say: (line) => {
      if (!isQuiet) terminal.stderr.write(`${visible(line)}\n`);
    },
  };
  sayFound(context);
  const there = configured.filter(
    ({ file, foundAbove }) => file !== null && foundAbove === null,
  );
  const settled =
    there.length > 0
      ? { choices: choicesOf(there, context), diagnostics: [] }
      : await settleConfig(context);
  if (settled.choices === null)
    return hasError(settled.diagnostics)
      ? refused(...settled.diagnostics)
      : done(context, settled.diagnostics, [], true);
  const plan = await planInit(project, folder, settled.choices);
  return write(context, plan, settled.diagnostics);
}

/** Returns whom to ask. */
async function questionsFor(
  { yes, dryRun, format, quiet }: Task,
  terminal: Terminal,
): Promise<Questions | null> {
  const isThere =
    terminal.stdin.isTTY === true && terminal.stderr.isTTY === true;
  if (!isThere || yes || dryRun || quiet || format !== "text") return null;
  const { questionsOn } = await import("./questions.ts");
  return questionsOn(terminal);
}

function sayFound({ project, say }: InitContext): void {
  const { documents, tools, packageManager, configName, manifest } = project;
  const found = [
    ...documents.slice(0, 3),
    ...(documents.length > 3
      ? [`${String(documents.length - 3)} more documents`]
      : []),
    ...(configName.endsWith("ts") ? ["TypeScript"] : []),
    ...tools.values(),
    ...(manifest === null ? [] : [packageManager]),
  ];
  if (found.length > 0) say(`found: ${found.join(", ")}`);
}

/** What a project is to have whose configuration is there. */
function choicesOf(
  configured: readonly Configuration[],
  { folder, say }: InitContext,
): InitChoices {
  say(`${configured[0]?.file ?? ""}: there already, and stays as it is`);
  const transports = configured.map(({ options }) => options.transport);
  return {
    config: null,
    outputs: configured.map(({ output }) =>
      relative(
        resolve(folder),
        resolve(folder, output ?? "generated"),
      ).replaceAll("\\", "/"),
    ),
    needsOpenapiFetch: transports.some((one) => one !== "vendored"),
  };
}

/** Shows what is to be written, and writes it where nobody is against it. */
async function write(
  context: InitContext,
  plan: InitPlan,
  found: readonly Diagnostic[],
): Promise<InitOutcome> {
  const { task, folder, questions, say } = context;
  const diagnostics = [...found, ...plan.diagnostics];
  const paths = plan.files.map(({ path }) => path);
  for (const line of plan.summary) say(line);
  if (paths.length === 0) return done(context, diagnostics, paths);
  if (task.dryRun) {
    const diff = diffOfEdits(folder, plan.files);
    return { ...done(context, diagnostics, paths), diff };
  }
  const isWanted =
    questions === null || (await questions.confirm("Write this?"));
  if (!isWanted) return done(context, diagnostics, [], true);
  const refusals = await writeInit(folder, plan);
  return refusals.length > 0
    ? refused(...refusals)
    : done(context, diagnostics, paths);
}

function done(
  { folder, project }: InitContext,
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  isCancelled = false,
): InitOutcome {
  const { manifest, packageManager } = project;
  const next =
    manifest === null
      ? ["npx pathwright generate"]
      : [`${packageManager} install`, `${packageManager} run generate`];
  const initialized = { folder, files, next, isCancelled };
  return { diagnostics, initialized, diff: "" };
}

function refused(...diagnostics: readonly Diagnostic[]): InitOutcome {
  return { diagnostics, initialized: null, diff: "" };
}
