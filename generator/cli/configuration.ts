import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkConfig, type Config } from "../config.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { pathFrom } from "./terminal.ts";

/** What the configuration file says. */
export interface Configuration {
  /** The document and the output folder, counted from the working directory as the arguments are; `null` where it says nothing. */
  readonly spec: string | null;
  readonly output: string | null;
  /** Everything else: what decides how the client turns out. */
  readonly options: Omit<Config, "spec" | "output">;
  /** What is wrong with the file; then it says nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

const silent = { spec: null, output: null, options: {}, diagnostics: [] };

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
  const { spec, output, ...options } = config;
  const fromFile = (to: string | undefined): string | null => {
    if (to === undefined) return null;
    return isAbsolute(to) ? to : join(dirname(path), to);
  };
  return {
    spec: fromFile(spec),
    output: fromFile(output),
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
