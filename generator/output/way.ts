import { isAbsolute } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { disk } from "./disk.ts";
import { explain } from "./failures.ts";
import { leaves, openFolder, wayBetween } from "./folder.ts";

/**
 * Returns the way from a client's folder to the runtime folder that it shares, as its imports take it; or a finding where there
 * can be none.
 */
export async function wayToRuntime(
  client: string,
  runtime: string,
): Promise<string | Diagnostic> {
  if (/\p{Cc}/u.test(runtime)) return unspeakable(runtime);
  try {
    const from = (await openFolder(client, disk)).root;
    const to = (await openFolder(runtime, disk)).root;
    if (!leaves(from, to) || !leaves(to, from))
      return refusal(
        `"runtime" is ${runtime} and the output folder ${client}; neither may lie in the other`,
        "choose a folder beside the output folder",
      );
    const way = wayBetween(from, to);
    if (isAbsolute(way))
      return refusal(
        `no import leads from ${client} to ${runtime}, the folder under "runtime"`,
        "choose a folder on the same drive",
      );
    // Node and browsers read what is imported as a URL.
    return /[?#%\\]/.test(way) ? unspeakable(way) : way;
  } catch (error) {
    return explain(error, runtime);
  }
}

function unspeakable(runtime: string): Diagnostic {
  return refusal(
    `"runtime" is ${JSON.stringify(runtime)}, which imports cannot name`,
    "choose a folder without ?, #, %, \\ and control characters in its path",
  );
}

function refusal(message: string, help: string): Diagnostic {
  return diagnostic("bad-configuration", message, null, help);
}
