import type { Config, Configuration } from "../config/index.ts";
import type { ListedChanges } from "../list-changes.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import { isUrl, pathFrom } from "../read/index.ts";
import { isLarge, type Loaded, loadTexts, settle } from "./load.ts";
import type { Progress } from "./progress.ts";
import type { Task } from "./task.ts";
import type { Terminal } from "./terminal.ts";

/** What changes between two documents, to be printed. */
export type ApiChanges = Omit<ListedChanges, "diagnostics">;

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
  const config: Config = old.config;
  const { diagnostics, ...changes } = await progress.during(
    `comparing ${old.document} with ${now.document}`,
    async () => {
      const { listChanges } = await import("../list-changes.ts");
      return listChanges(old.sources, now.sources, config, output);
    },
    { blocks: isLarge(old.sources) || isLarge(now.sources) },
  );
  return { diagnostics, changes: diagnostics.length > 0 ? null : changes };
}

/** The headers of the command line go with the document that is at a URL, where one is. */
function headersFor(
  { headers, spec, newSpec }: Task,
  one: string | null,
): Task["headers"] {
  const isRemote = [spec, newSpec].some((each) => each !== null && isUrl(each));
  return isRemote && one !== null && !isUrl(one) ? {} : headers;
}
