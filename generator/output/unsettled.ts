import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import type { Folder } from "./folder.ts";
import type { Job } from "./jobs.ts";
import { unfinished } from "./journal.ts";
import { lockedBy, patiently } from "./lock.ts";

/**
 * Returns why the folders of a client cannot be judged as they stand, touching nothing: another run is writing one, for the shared
 * ones after a while of waiting, or one that was stopped has left it half written.
 */
export async function unsettled([
  client,
  ...runtimes
]: readonly Job[]): Promise<Diagnostic | null> {
  if (client === undefined) return null;
  const { folder } = client;
  const found = (await lockedBy(folder)) ?? (await halfWritten(folder));
  if (found !== null) return found;
  for (const { folder } of runtimes) {
    const busy = await patiently(() => lockedBy(folder));
    const refusal = busy ?? (await halfWritten(folder));
    if (refusal !== null) return refusal;
  }
  return null;
}

async function halfWritten(folder: Folder): Promise<Diagnostic | null> {
  if ((await unfinished(folder)) === null) return null;
  const message = `a run that was stopped has left ${folder.shown} half written`;
  const help = 'run "pathwright generate", which finishes its changes';
  return diagnostic("output-busy", message, null, help);
}
