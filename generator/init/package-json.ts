import { type ConfigEdit, editConfig } from "../config/index.ts";
import { quote } from "../model/messages.ts";
import { openapiFetchVersions } from "../project/openapi-fetch.ts";
import { version } from "../package.ts";
import type { FilePlan } from "./file-plan.ts";
import { dependenciesOf, scriptsOf } from "./tools.ts";

/** The scripts of a project that uses Pathwright. */
const scripts = {
  generate: "pathwright generate",
  "generate:check": "pathwright check",
} as const;

/** Has a package.json run Pathwright, and depend on it and on what the client imports. What is there stays. */
export function planManifest(
  text: string,
  manifest: Readonly<Record<string, unknown>>,
  needsOpenapiFetch: boolean,
): FilePlan {
  const edits: ConfigEdit[] = [];
  const added: string[] = [];
  const left: string[] = [];
  const present = scriptsOf(manifest);
  for (const [name, command] of Object.entries(scripts)) {
    const own = present[name];
    if (own === undefined) {
      edits.push([["scripts", name], command]);
      added.push(`the script ${quote(name)}`);
    } else if (!String(own).includes(command))
      left.push(
        `the script ${quote(name)} is there already, and stays as it is; ${quote(command)} is what it would be`,
      );
  }
  const packages = dependenciesOf(manifest);
  const wanted = [
    ["devDependencies", "pathwright", `^${version}`, true],
    [
      "dependencies",
      "openapi-fetch",
      `^${openapiFetchVersions.at(-1) ?? ""}.0`,
      needsOpenapiFetch,
    ],
  ] as const;
  for (const [section, name, range, isNeeded] of wanted)
    if (isNeeded && !packages.has(name)) {
      edits.push([[section, name], range]);
      added.push(`${name} among the ${section}`);
    }
  const edited =
    edits.length === 0 ? text : editConfig("package.json", text, edits);
  return edited === null
    ? {
        after: text,
        added: [],
        left: [`it cannot be edited; add by hand: ${added.join(", ")}`],
      }
    : { after: edited, added, left };
}
