import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isObject } from "../openapi/json.ts";
import { readProjectFile } from "../project/files.ts";
import { packageManagerOf } from "../project/package-manager.ts";
import { readJsonObject } from "../project/ancestors.ts";
import { documentsIn } from "./documents.ts";
import { type ToolKind, toolsOf } from "./tools.ts";
import { configNameFor } from "./typescript.ts";

/** What is found in a project. */
export interface FoundProject {
  /** The project's folder. */
  readonly root: string;
  /** The documents in it, the likeliest first. */
  readonly documents: readonly string[];
  /** What its package.json says; `null` where there is none, or none that can be read. */
  readonly manifest: Readonly<Record<string, unknown>> | null;
  readonly tools: ReadonlyMap<ToolKind, string>;
  readonly packageManager: string;
  /** What a configuration is called here. */
  readonly configName: string;
  /** Whether the project's code stands in `src/`. */
  readonly hasSource: boolean;
  /** A Stainless configuration that nobody has named; `null` where there is none. */
  readonly stainless: string | null;
}

/** Where Stainless configurations stand. */
const stainless = [
  ".stainless/stainless.yml",
  "stainless.yml",
  "stainless.yaml",
  "openapi.stainless.yml",
];

/** Looks at what is in the folder of a project. */
export async function lookAround(root: string): Promise<FoundProject> {
  const entries = await readdir(root, { withFileTypes: true });
  const files = entries.map(({ name }) => name);
  const manifest = readJsonObject(join(root, "package.json"));
  const found = await Promise.all(
    stainless.map((path) => readProjectFile(root, path)),
  );
  return {
    root,
    documents: await documentsIn(root),
    manifest: isObject(manifest) ? manifest : null,
    tools: toolsOf(manifest ?? {}, files),
    packageManager: packageManagerOf(root),
    configName: await configNameFor(root),
    hasSource: entries.some((one) => one.isDirectory() && one.name === "src"),
    stainless: stainless.find((_, index) => found[index] !== null) ?? null,
  };
}
