import { analyze } from "../../../generator/analyze/index.ts";
import {
  type Changes,
  compareApis,
  type Given,
} from "../../../generator/api-changes/index.ts";
import type { Config } from "../../../generator/config/index.ts";
import { Findings } from "../../../generator/findings.ts";
import { knownNamesOf } from "../../../generator/generate.ts";
import { Sources } from "../../../generator/read/index.ts";

/** Compares two documents. */
export function compared(old: string, now: string): Changes {
  return compareApis(...givenOf(old, now));
}

/** Two documents with their clients, the names of the first known to the second. Throws where one is none. */
export function givenOf(
  old: string,
  now: string,
  config: Config = {},
): [Given, Given] {
  const before = given(old, config);
  const known = knownNamesOf(before.model);
  return [before, given(now, { ...config, known })];
}

function given(
  text: string,
  config: Parameters<typeof analyze>[1] & Config,
): Given {
  const findings = new Findings(Sources.of({ file: "api.yaml", text }), config);
  const { document, report } = findings;
  const model =
    document && analyze(document, { naming: "auto", ...config }, report);
  if (document === null || model === null)
    throw new Error(
      findings
        .inOrder()
        .map(({ message }) => message)
        .join("\n"),
    );
  return { document, model, locate: (at) => findings.locate(at) };
}
