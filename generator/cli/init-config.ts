import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Config, NamingStyle } from "../config/index.ts";
import { type InitChoices, likelyOf } from "../init/index.ts";
import { listResourcesFrom, type ResourcesResult } from "../list-resources.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl, load, pathFrom, type Sources } from "../read/index.ts";
import { importStainless } from "../stainless/index.ts";
import { counted } from "./diagnostics.ts";
import type { InitContext } from "./init-context.ts";
import { resourceLines } from "./initialized.ts";
import { hasError } from "./outcome.ts";

/** What a project is to have; `null` where that cannot be told, or somebody wants no more of it. */
export interface SettledConfig {
  readonly choices: InitChoices | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An answer, or why there is none: something is wrong, or somebody wants no more of it. */
type Answer<Value> = { readonly value: Value } | SettledConfig;

const cancelled: SettledConfig = { choices: null, diagnostics: [] };

function refused(...diagnostics: readonly Diagnostic[]): SettledConfig {
  return { choices: null, diagnostics };
}

/** Settles the configuration of a project that has none: by the flags, by what is found, and by what somebody answers. */
export async function settleConfig(
  context: InitContext,
): Promise<SettledConfig> {
  const { task, terminal, folder } = context;
  const document = await documentFor(context);
  if ("choices" in document) return document;
  const spec = document.value;
  const from = await stainlessFor(context);
  if ("choices" in from) return from;
  const output = await outputFor(context);
  if ("choices" in output) return output;
  const { sources, diagnostics } = await context.progress.during(
    `reading ${spec}`,
    () => load(spec, { folder: pathFrom(terminal.cwd(), ".") }),
  );
  if (sources === null) return refused(...diagnostics);
  const imported = await importFrom(from.value, sources);
  if ("choices" in imported) return imported;
  const config: Config = {
    spec: isUrl(spec) ? spec : within(folder, resolve(spec)),
    output: output.value,
    ...task.options,
    ...imported.value.config,
  };
  const named = await namedBy(context, config, sources);
  if ("choices" in named) return named;
  const choices = {
    config: named.value,
    outputs: [output.value],
    needsOpenapiFetch: task.options.transport !== "vendored",
  };
  return { choices, diagnostics: imported.value.diagnostics };
}

/** The document, from where arguments count. */
async function documentFor({
  task,
  terminal,
  questions,
  folder,
  project: { documents },
}: InitContext): Promise<Answer<string>> {
  const here = terminal.cwd();
  if (task.spec !== null)
    return {
      value: isUrl(task.spec) ? task.spec : pathFrom(here, task.spec),
    };
  const likely = likelyOf(documents);
  const isClear = documents.length === 1;
  if (questions === null || isClear)
    return likely === null
      ? refused(noDocument(folder, documents))
      : { value: pathFrom(folder, likely) };
  const answer =
    documents.length > 0
      ? await questions.choose(
          "Which OpenAPI document?",
          documents.map((one) => [one, one]),
        )
      : await questions.text(
          "Where is the OpenAPI document (a path or a URL)?",
          "openapi.yaml",
        );
  if (answer === null) return cancelled;
  return { value: isUrl(answer) ? answer : pathFrom(folder, answer) };
}

function noDocument(folder: string, documents: readonly string[]): Diagnostic {
  const message =
    documents.length === 0
      ? `there is no OpenAPI document in ${folder}`
      : `there are several OpenAPI documents in ${folder}: ${documents.slice(0, 5).join(", ")}${documents.length > 5 ? ", …" : ""}`;
  return diagnostic(
    "bad-configuration",
    message,
    null,
    'name it with "--spec"',
  );
}

/** The folder of the client, from the project's. */
async function outputFor({
  task,
  terminal,
  questions,
  folder,
  project,
}: InitContext): Promise<Answer<string>> {
  if (task.output !== null)
    return { value: within(folder, resolve(terminal.cwd(), task.output)) };
  const usual = project.hasSource ? "src/api" : "generated";
  if (questions === null) return { value: usual };
  const answer = await questions.text("Which folder is the client's?", usual);
  return answer === null
    ? cancelled
    : { value: within(folder, resolve(folder, answer)) };
}

/** The Stainless configuration that is named, or one that is found, where somebody wants that; `null` for none. */
async function stainlessFor({
  task,
  terminal,
  questions,
  folder,
  project,
  say,
}: InitContext): Promise<Answer<string | null>> {
  if (task.from !== null) return { value: pathFrom(terminal.cwd(), task.from) };
  if (project.stainless === null) return { value: null };
  const found = pathFrom(folder, project.stainless);
  if (questions === null) {
    say(`${found}: not imported; "--from ${found}" does that`);
    return { value: null };
  }
  const isWanted = await questions.confirm(`Import ${found}?`);
  if (isWanted === null) return cancelled;
  return { value: isWanted ? found : null };
}

/** What is taken of a Stainless configuration, beside a document; nothing where there is none. */
async function importFrom(
  file: string | null,
  sources: Sources,
): Promise<Answer<{ config: Config; diagnostics: readonly Diagnostic[] }>> {
  if (file === null) return { value: { config: {}, diagnostics: [] } };
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null)
    return refused(diagnostic("unreadable-file", `${file}: cannot be read`));
  const { operationsPagedBy } = await import("../paged-by.ts");
  const { config, diagnostics } = importStainless({ file, text }, (one) => {
    const { hidden, areShown } = operationsPagedBy(sources, {}, one);
    return hidden.length > 0 || areShown ? hidden : null;
  });
  return config === null
    ? refused(...diagnostics)
    : { value: { config, diagnostics } };
}

/** Shows what operations are called, and has somebody choose where they could be called otherwise. */
async function namedBy(
  { task, questions, folder, say }: InitContext,
  config: Config,
  sources: Sources,
): Promise<Answer<Config>> {
  const output = resolve(folder, config.output ?? "generated");
  const list = (other: NamingStyle | null): Promise<ResourcesResult> =>
    listResourcesFrom(sources, config, output, other);
  const { naming, operations, diagnostics } = await list(null);
  if (hasError(diagnostics) || naming === null)
    return refused(
      ...diagnostics.filter(({ severity }) => severity === "error"),
    );
  say(`${counted(operations.length, "operation")}, named by ${naming}:`);
  for (const line of resourceLines(operations, ({ name }) => name))
    say(`  ${line}`);
  if (
    questions === null ||
    task.options.naming !== undefined ||
    config.resources !== undefined
  )
    return { value: config };
  const other = naming === "rest" ? "operationId" : "rest";
  const compared = (await list(other)).operations;
  if (compared.every((one) => one.other === null || one.other === one.name))
    return { value: config };
  say(`by ${other} they would be:`);
  for (const line of resourceLines(compared, (one) => one.other ?? one.name))
    say(`  ${line}`);
  const chosen = await questions.choose("What are operations named after?", [
    [naming, `${naming}, as the document speaks for`],
    [other, other],
  ]);
  if (chosen === null) return cancelled;
  return {
    value: chosen === other ? { ...config, naming: other } : config,
  };
}

/** A path as the configuration in a folder has it. */
function within(folder: string, path: string): string {
  return relative(resolve(folder), path).replaceAll("\\", "/") || ".";
}
