import { resolve } from "node:path";
import type { BrokenCall, ClientFiles } from "../broken-calls/index.ts";
import type { Configuration } from "../config/index.ts";
import type { ListedChanges } from "../list-changes.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl, pathFrom } from "../read/index.ts";
import { isLarge, type Loaded, loadTexts, settle } from "./load.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What changes between two documents, to be printed. */
export interface ApiChanges extends Omit<ListedChanges, "diagnostics"> {
  /** What breaks in the project that was named; `null` where none was. */
  readonly calls: readonly BrokenCall[] | null;
}

/** Lists what changes for callers between two documents; `null` where an error is among the diagnostics. */
export async function listApiChanges(
  task: Task,
  configured: Configuration,
  terminal: Terminal,
  progress: Progress,
): Promise<{
  diagnostics: readonly Diagnostic[];
  changes: ApiChanges | null;
}> {
  if (isForTwoHosts(task))
    return { diagnostics: [headerForTwoHosts], changes: null };
  const loaded: Loaded[] = [];
  for (const spec of [task.spec, task.newSpec]) {
    const one = { ...task, spec, headers: headersFor(task, spec) };
    const settled = settle(one, configured, terminal);
    if (settled === null) return { diagnostics: [], changes: null };
    if (!("document" in settled))
      return { diagnostics: settled, changes: null };
    const texts = await loadTexts(settled, progress);
    if (!("sources" in texts)) return { diagnostics: texts, changes: null };
    loaded.push(texts);
  }
  return compare(task, loaded as [Loaded, Loaded], terminal, progress);
}

async function compare(
  task: Task,
  [old, now]: readonly [Loaded, Loaded],
  terminal: Terminal,
  progress: Progress,
): Promise<Awaited<ReturnType<typeof listApiChanges>>> {
  const output = pathFrom(terminal.cwd(), old.output ?? "generated");
  const blocks = isLarge(old.sources) || isLarge(now.sources);
  const { diagnostics, ...listed } = await progress.during(
    `comparing ${old.document} with ${now.document}`,
    async () => {
      const { listChanges } = await import("../list-changes.ts");
      return listChanges(old.sources, now.sources, old.config, output);
    },
    { blocks },
  );
  if (diagnostics.length > 0) return { diagnostics, changes: null };
  const { tsconfig } = task;
  if (tsconfig === null)
    return { diagnostics, changes: { ...listed, calls: null } };
  const calls = await progress.during(
    `compiling ${tsconfig}`,
    async () => {
      const clients = [
        await clientOf(old, output),
        await clientOf(now, output),
      ] as const;
      const { brokenCalls } = await import("../broken-calls/index.ts");
      const file = pathFrom(terminal.cwd(), tsconfig);
      return brokenCalls(file, ...clients, listed.changes);
    },
    { blocks: true },
  );
  return "severity" in calls
    ? { diagnostics: [calls], changes: null }
    : { diagnostics, changes: { ...listed, calls } };
}

/** The files of a client, and of the runtime that it shares, as they would be written. */
async function clientOf(
  { sources, config }: Loaded,
  output: string,
): Promise<ClientFiles> {
  const { generateFrom } = await import("../generate.ts");
  const { files, runtime } = await generateFrom(sources, config, { output });
  const shared = [...(runtime?.files ?? [])].map(
    ([path, text]) => [resolve(runtime?.folder ?? "", path), text] as const,
  );
  const own = [...files].map(
    ([path, text]) => [resolve(output, path), text] as const,
  );
  return new Map([...own, ...shared]);
}

/** The headers of the command line go with the document that is at a URL, where one is. */
function headersFor(
  { headers, spec, newSpec }: Task,
  one: string | null,
): Task["headers"] {
  const isRemote = [spec, newSpec].some((each) => each !== null && isUrl(each));
  return isRemote && one !== null && !isUrl(one) ? {} : headers;
}

/** Whether headers, which may be secrets, would go to two hosts: nobody says which of them is meant. */
function isForTwoHosts({ headers, spec, newSpec }: Task): boolean {
  const origins = [spec, newSpec].flatMap((one) =>
    one !== null && isUrl(one) && URL.canParse(one) ? new URL(one).origin : [],
  );
  return Object.keys(headers).length > 0 && new Set(origins).size > 1;
}

const headerForTwoHosts: Diagnostic = diagnostic(
  "bad-configuration",
  "--header is sent to the host of the document, and these are at two",
  null,
  'name each host under "headers" in the configuration',
);
