import {
  type Change,
  compareApis,
  type Given,
  type Verdict,
} from "./api-changes/index.ts";
import type { Config } from "./config/index.ts";
import { Findings } from "./findings.ts";
import { analyzeOptions, knownNamesOf, modelOf } from "./generate.ts";
import type { Diagnostic } from "./model/diagnostics.ts";
import type { Sources } from "./read/index.ts";

/** What has changed between two documents for those who call the client. */
export interface ListedChanges {
  /** What the version number of the client has to say; `null` where nothing has changed, or an error stands among the diagnostics. */
  readonly verdict: Verdict | null;
  readonly changes: readonly Change[];
  /** The errors of both documents. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists what changes for callers where a client is generated from `now` after it was from `old`, as the configuration has it. */
export async function listChanges(
  old: Sources,
  now: Sources,
  config: Config,
  output: string,
): Promise<ListedChanges> {
  const options = await analyzeOptions(config, output);
  const before = await given(old, config, options);
  const known = before.given && knownNamesOf(before.given.model);
  const after = await given(now, config, {
    ...options,
    ...(known && { known }),
  });
  const diagnostics = [before, after].flatMap(({ errors }) => errors);
  if (before.given === null || after.given === null || diagnostics.length > 0)
    return { verdict: null, changes: [], diagnostics };
  return { ...compareApis(before.given, after.given), diagnostics };
}

/** Reads a document and analyzes it; what is doubtful in it alone is what `generate` tells. */
async function given(
  sources: Sources,
  config: Config,
  options: Awaited<ReturnType<typeof analyzeOptions>>,
): Promise<{ given: Given | null; errors: readonly Diagnostic[] }> {
  const findings = await Findings.of(sources, config);
  const { document } = findings;
  const model = await modelOf(document, options, config, findings);
  const errors = findings
    .inOrder()
    .filter(({ severity }) => severity === "error");
  const locate: Given["locate"] = (at) => findings.locate(at);
  return {
    given:
      document === null || model === null ? null : { document, model, locate },
    errors,
  };
}
