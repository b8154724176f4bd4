import { type Config, configure } from "../config/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl, load, pathFrom, type Sources } from "../read/index.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What a task is about: its document, read, and how it is to be done. */
export interface Loaded {
  /** The document as messages name it: a path, a URL, or `-`. */
  readonly document: string;
  readonly sources: Sources;
  /** The configuration where the command line does not say otherwise. */
  readonly config: Config;
  /** The output that the command line names, or else the configuration; `null` where neither does. */
  readonly output: string | null;
  /** The configuration's file; `null` where there is none. */
  readonly configFile: string | null;
  /** The same, where it was found in a folder above; else `null`. */
  readonly foundAbove: string | null;
}

/**
 * Reads the configuration, and the document with all that it refers to. Gives what is wrong with them, or `null` where nothing
 * names a document.
 */
export async function loadFor(
  task: Task,
  terminal: Terminal,
  progress: Progress,
): Promise<Loaded | readonly Diagnostic[] | null> {
  const here = terminal.cwd();
  const configured = await configure(here, task.config);
  const { options, foundAbove, file: configFile } = configured;
  if (configured.diagnostics.length > 0) return configured.diagnostics;
  const spec = task.spec ?? configured.spec;
  if (spec === null) return null;
  if (Object.keys(task.headers).length > 0 && !isUrl(spec))
    return [headerWithoutHost];
  const document = spec === "-" || isUrl(spec) ? spec : pathFrom(here, spec);
  const { sources, diagnostics } = await progress.during(
    `reading ${document}`,
    () =>
      load(document, {
        stdin: terminal.stdin,
        folder: pathFrom(here, "."),
        allowFiles: [...configured.allowFiles, ...task.allowFiles].map(
          (folder) => pathFrom(here, folder),
        ),
        allowUrls: [...configured.allowUrls, ...task.allowUrls],
        headers: configured.headers,
        ownHeaders: task.headers,
      }),
  );
  if (sources === null) return diagnostics;
  const config = withArguments(options, task);
  const output = task.output ?? configured.output;
  return { document, sources, config, output, configFile, foundAbove };
}

function withArguments(
  options: Config,
  { strict, importExtension, keepNames }: Task,
): Config {
  return {
    ...options,
    ...(strict && { strict }),
    ...(importExtension && { importExtension }),
    ...(keepNames && { keepNames }),
  };
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
