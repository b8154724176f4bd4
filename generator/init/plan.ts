import { join } from "node:path";
import type { Config } from "../config/index.ts";
import { formatFor } from "../project/format.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import type { EditedFile } from "../output/index.ts";
import { readProjectFile } from "../project/files.ts";
import { configText } from "./config-text.ts";
import type { FilePlan } from "./file-plan.ts";
import { formatterFiles, planFormatter } from "./formatters.ts";
import type { FoundProject } from "./look.ts";
import { planManifest } from "./package-json.ts";

/** What is to be written into a project. */
export interface InitPlan {
  readonly files: readonly EditedFile[];
  /** A line for each of them: what is added there. */
  readonly summary: readonly string[];
  /** What is there already, or has to be done by hand. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a project is to have. */
export interface InitChoices {
  /** The configuration that is written; `null` where one is there. */
  readonly config: Config | null;
  /** The folders of its clients, from the project's. */
  readonly outputs: readonly string[];
  /** Whether a client imports openapi-fetch. */
  readonly needsOpenapiFetch: boolean;
}

/** Plans what has a project use Pathwright; `shown` is its folder, as messages name it. Nothing that is there is overwritten. */
export async function planInit(
  project: FoundProject,
  shown: string,
  { config, outputs, needsOpenapiFetch }: InitChoices,
): Promise<InitPlan> {
  const { root, manifest, configName } = project;
  const plans: Planned[] = [];
  const add = async (
    path: string,
    planned: (before: string) => FilePlan,
    isMade = false,
  ): Promise<void> => {
    const before = await readProjectFile(root, path);
    if (before !== null || isMade)
      plans.push([path, before, planned(before ?? "")]);
  };
  if (config !== null) {
    const text = await formattedIn(
      root,
      configName,
      configText(configName, config),
    );
    await add(
      configName,
      () => ({ after: text, added: ["new"], left: [] }),
      true,
    );
  }
  if (manifest !== null)
    await add("package.json", (before) =>
      planManifest(before, manifest, needsOpenapiFetch),
    );
  const folders = outputs.filter(
    (output) => output !== "." && !/^(?:\.\.|\/|[a-z]:)/i.test(output),
  );
  if (folders.length > 0) {
    await add(".gitattributes", (one) => planAttributes(one, folders), true);
    for (const [names, edit] of formatterFiles)
      for (const name of names)
        await add(name, (before) => planFormatter(before, folders, edit));
  }
  return planOf(plans, shown);
}

function planOf(plans: readonly Planned[], shown: string): InitPlan {
  return {
    files: plans
      .filter(([, before, { after }]) => after !== before)
      .map(([path, before, { after }]) => ({ path, before, after })),
    summary: plans
      .filter(([, , { added }]) => added.length > 0)
      .map(([path, , { added }]) => `${path}: ${added.join(", ")}`),
    diagnostics: plans.flatMap(([path, , { left }]) =>
      left.map((one) =>
        diagnostic("not-initialized", `${join(shown, path)}: ${one}`),
      ),
    ),
  };
}

/** A file, what it says, and what becomes of it. */
type Planned = readonly [path: string, before: string | null, plan: FilePlan];

/** A configuration as the project's Prettier prints it. */
async function formattedIn(
  root: string,
  name: string,
  text: string,
): Promise<string> {
  const { files } = await formatFor(root, new Map([[name, text]]));
  return files.get(name) ?? text;
}

/** Has GitHub fold what is generated, and leave it out of its statistics. */
function planAttributes(before: string, folders: readonly string[]): FilePlan {
  const lines = before.split(/\r?\n/);
  const added = folders
    .map((folder) => patternOf(`${folder}/**`))
    .filter(
      (pattern) =>
        !lines.some(
          (line) =>
            line.startsWith(pattern) && /\blinguist-generated/.test(line),
        ),
    )
    .map((pattern) => `${pattern} linguist-generated`);
  const gap = before === "" || before.endsWith("\n") ? "" : "\n";
  const text = added.map((line) => `${line}\n`).join("");
  return {
    after: added.length === 0 ? before : before + gap + text,
    added,
    left: [],
  };
}

/** A pattern as `.gitattributes` has it: in quotes where it holds what has a meaning there. */
function patternOf(pattern: string): string {
  return /[\s"#!\\]/.test(pattern) ? JSON.stringify(pattern) : pattern;
}
