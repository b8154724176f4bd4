import { dirname, join, relative, resolve } from "node:path";
import type { TsConfigResult } from "get-tsconfig";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import type { FoundImportExtension } from "../model/project.ts";
import { isModule, nearestConfig } from "./ancestors.ts";

/**
 * Finds the extension that imports need in the project around a folder: what its `tsconfig.json` lets every tool resolve.
 * Gives a finding where that file cannot be read as a whole, since any guess could be another one on the next machine.
 */
export async function findImportExtension(
  folder: string,
): Promise<FoundImportExtension | Diagnostic> {
  const file = nearestConfig(folder);
  // Without a compiler it is a runtime that reads the files, and all of them take the name of the file itself.
  if (file === null) return { extension: "ts", source: null };
  const source = relative(process.cwd(), file);
  if (!file.endsWith("tsconfig.json")) return { extension: "ts", source };
  try {
    const { path, config } = await projectOf(folder, file);
    return {
      extension: extensionFor(config, folder),
      source: relative(process.cwd(), path),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return diagnostic(
      "unreadable-tsconfig",
      `${source} does not tell how imports end: ${reason}`,
      null,
      'run what makes or installs that file, or set "importExtension" to "js", "ts" or "none"',
    );
  }
}

/** The configuration that a folder's files are compiled with: of one that only refers to others, the first that includes them. */
async function projectOf(
  folder: string,
  path: string,
): Promise<TsConfigResult> {
  const { createFilesMatcher, parseTsconfig } = await import("get-tsconfig");
  const includes = (project: TsConfigResult): boolean =>
    createFilesMatcher(project)(resolve(folder, "index.ts")) !== undefined;
  const root: TsConfigResult = { path, config: parseTsconfig(path) };
  const { references = [] } = root.config;
  if (references.length === 0 || includes(root)) return root;
  for (const reference of references) {
    const target = join(dirname(path), reference.path);
    const own = target.endsWith(".json")
      ? target
      : join(target, "tsconfig.json");
    const project = { path: own, config: parseTsconfig(own) };
    if (includes(project)) return project;
  }
  return root;
}

/** What these settings and the tools that go with them resolve; docs/import-extensions.md has the tools. */
function extensionFor(
  { compilerOptions = {} }: TsConfigResult["config"],
  folder: string,
): FoundImportExtension["extension"] {
  const options = compilerOptions as Readonly<Record<string, unknown>>;
  if (
    options["allowImportingTsExtensions"] === true ||
    options["rewriteRelativeImportExtensions"] === true
  )
    return "ts";
  const resolution = options["moduleResolution"] ?? options["module"];
  const isNode = /^node(?!10$)./i.test(String(resolution));
  // In a package of CommonJS, Node, Jest and ts-node look for the file themselves; an ES module needs its full name.
  return isNode && isModule(folder) ? "js" : "none";
}
