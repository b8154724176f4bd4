import {
  checkConfig,
  type Config,
  type Configuration,
} from "../config/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import {
  isUrl,
  load,
  type LoadOptions,
  pathFrom,
  type Sources,
  type Hashes,
} from "../read/index.ts";
import type { Progress } from "./progress.ts";
import { takesRules, type Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What a task is about, before anything of its document is read, and how it is to be done. */
export interface Settled {
  /** The document as messages name it: a path, a URL, or `-`. */
  readonly document: string;
  /** How it is to be read. */
  readonly loading: LoadOptions;
  /** The configuration where the command line does not say otherwise. */
  readonly config: Config;
  /** The output that the command line names, or else the configuration; `null` where neither does. */
  readonly output: string | null;
  /** The configuration's file; `null` where there is none. */
  readonly configFile: string | null;
  /** The names that lead to what holds `resources` there, or would. */
  readonly resourcesIn: readonly string[];
  /** The same, where it was found in a folder above; else `null`. */
  readonly foundAbove: string | null;
}

/** The same with the document and all that it refers to. */
export interface Loaded extends Settled {
  readonly sources: Sources;
}

/** Settles what a task is about, by its arguments and the configuration. Gives what is wrong with them, or `null` where nothing names a document. */
export function settle(
  task: Task,
  configured: Configuration,
  terminal: Terminal,
): Settled | readonly Diagnostic[] | null {
  const here = terminal.cwd();
  const { options, foundAbove, resourcesIn, file: configFile } = configured;
  const spec = task.spec ?? configured.spec;
  if (spec === null) return null;
  if (Object.keys(task.headers).length > 0 && !isUrl(spec))
    return [headerWithoutHost];
  const given = withArguments(options, task, here);
  if ("faults" in given) return given.faults;
  // Those of the configuration are for its own document, not for one that operations are taken from.
  const isOther = takesRules(task.command) || task.command === "update";
  const own = isOther ? [] : configured.overlays;
  const { overlays = own, ...config } = given;
  const document = spec === "-" || isUrl(spec) ? spec : pathFrom(here, spec);
  const loading: LoadOptions = {
    // A process opens it when it is asked for.
    ...(spec === "-" && { stdin: terminal.stdin }),
    folder: pathFrom(here, "."),
    allowFiles: [...configured.allowFiles, ...task.allowFiles].map((folder) =>
      pathFrom(here, folder),
    ),
    allowUrls: [...configured.allowUrls, ...task.allowUrls],
    overlays: overlays.map((one) => (isUrl(one) ? one : pathFrom(here, one))),
    headers: configured.headers,
    ownHeaders: task.headers,
  };
  const output = task.output ?? configured.output;
  return {
    document,
    loading,
    config,
    output,
    configFile,
    resourcesIn,
    foundAbove,
  };
}

/** Reads the document with all that it refers to; `last`: what was read the last time. Gives what is wrong with them. */
export async function loadTexts(
  settled: Settled,
  progress: Progress,
  last: Hashes | null = null,
): Promise<Loaded | readonly Diagnostic[]> {
  const { document, loading } = settled;
  const { sources, diagnostics } = await progress.during(
    `reading ${document}`,
    () => load(document, { ...loading, ...(last !== null && { last }) }),
  );
  return sources === null ? diagnostics : { ...settled, sources };
}

/** The configuration with what the command line says in its place, whose paths count from the folder `here`; or what is wrong with it. */
function withArguments(
  configured: Config,
  { options }: Task,
  here: string,
): Config | { readonly faults: readonly Diagnostic[] } {
  if (Object.keys(options).length === 0) return configured;
  const { runtime, emitters, templates } = options;
  const config = {
    ...configured,
    ...options,
    ...(runtime !== undefined && { runtime: pathFrom(here, runtime) }),
    ...(templates !== undefined && { templates: pathFrom(here, templates) }),
    ...(emitters !== undefined && {
      emitters: emitters.map((one) =>
        typeof one === "string" ? pathFrom(here, one) : one,
      ),
    }),
  };
  const checked = checkConfig(config);
  return Array.isArray(checked)
    ? {
        faults: checked.map(({ message, help }) =>
          diagnostic("bad-configuration", message, null, help),
        ),
      }
    : config;
}

const headerWithoutHost: Diagnostic = diagnostic(
  "bad-configuration",
  "--header is sent to the host of the document, which is at no URL",
  null,
  'name the host under "headers" in the configuration',
);

/** Whether a document is so large that what is made of it takes longer than a second. */
export function isLarge(sources: Sources): boolean {
  return (
    sources.all().reduce((sum, { text }) => sum + text.length, 0) > 500_000
  );
}
