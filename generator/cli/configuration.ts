import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkConfig, type Config } from "../config.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl } from "../read/index.ts";
import { pathFrom } from "./terminal.ts";

/** What the configuration file says. */
export interface Configuration {
  /** The document and the output folder, counted from the working directory as the arguments are; `null` where it says nothing. */
  readonly spec: string | null;
  readonly output: string | null;
  /** Where references may lead: folders, counted as the document is, and hosts. */
  readonly allowFiles: readonly string[];
  readonly allowUrls: readonly string[];
  /** Everything else: what decides how the client turns out. */
  readonly options: Omit<Config, keyof Loading>;
  /** What is wrong with the file; then it says nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What decides where texts come from and go to, not what is made of them. */
type Loading = Pick<Config, "spec" | "output" | "allowFiles" | "allowUrls">;

const silent = {
  spec: null,
  output: null,
  allowFiles: [],
  allowUrls: [],
  options: {},
  diagnostics: [],
};

const names = ["js", "mjs", "cjs", "json"].map(
  (ending) => `pathwright.config.${ending}`,
);

/** Loads the configuration: `file`, or the first of its names in the folder `cwd` (no other is searched), or none. */
export async function configure(
  cwd: string,
  file: string | null,
): Promise<Configuration> {
  const path = file ?? names.find((name) => existsSync(join(cwd, name)));
  if (path === undefined) return silent;
  const shown = pathFrom(cwd, path);
  const config = await loadConfig(shown);
  if (Array.isArray(config)) {
    const faults = config.map((fault) => `${shown}: ${fault}`);
    const code = "bad-configuration";
    return { ...silent, diagnostics: faults.map((it) => diagnostic(code, it)) };
  }
  const { spec, output, allowFiles, allowUrls, ...options } = config;
  const fromFile = (to: string): string =>
    isAbsolute(to) || isUrl(to) ? to : join(dirname(path), to);
  return {
    spec: spec === undefined ? null : fromFile(spec),
    output: output === undefined ? null : fromFile(output),
    allowFiles: (allowFiles ?? []).map(fromFile),
    allowUrls: allowUrls ?? [],
    options,
    diagnostics: [],
  };
}

/** The configuration in a file, or what is wrong with it. */
async function loadConfig(path: string): Promise<Config | string[]> {
  if (!existsSync(path)) return ["no such file"];
  try {
    return checkConfig(await evaluate(resolve(path)));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The value of a JSON file, or the default export of a module. */
async function evaluate(path: string): Promise<unknown> {
  if (path.endsWith(".json"))
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  const module = (await import(pathToFileURL(path).href)) as object;
  return "default" in module ? module.default : undefined;
}
