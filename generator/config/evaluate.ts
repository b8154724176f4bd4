import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { configModule } from "../package.ts";
import { isModule } from "../project/ancestors.ts";
import { Sources } from "../read/index.ts";
import { memberPointer } from "../openapi/json-pointer.ts";
import { fault, type Fault } from "./fault.ts";

/** What a configuration file holds, and the text that says so: `null` where that is code. */
export interface Evaluated {
  readonly value: unknown;
  readonly text: Sources["root"] | null;
}

/** Returns what a configuration file holds, or what is wrong with it; throws nothing. */
export async function valueIn(
  path: string,
): Promise<Evaluated | { faults: readonly Diagnostic[] }> {
  const faulty = (message: string): { faults: readonly Diagnostic[] } => ({
    faults: [faultIn(path, fault(message))],
  });
  if (!existsSync(path)) return faulty("no such file");
  try {
    const evaluated = await evaluate(path);
    return "faults" in evaluated
      ? evaluated
      : { ...evaluated, value: await evaluated.value };
  } catch (error) {
    return faulty(error instanceof Error ? error.message : String(error));
  }
}

/** Returns what is wrong with a configuration file, which is named; `text`: where its place is told. */
export function faultIn(
  path: string,
  { message, help, path: names }: Fault,
  text: Evaluated["text"] = null,
): Diagnostic {
  if (text === null || names === null)
    return diagnostic("bad-configuration", `${path}: ${message}`, null, help);
  const place = text.locate(names.reduce(memberPointer, ""));
  return diagnostic("bad-configuration", message, place, help);
}

/** Evaluates a configuration file: what it exports, or what is wrong with it. Throws what its code throws. */
async function evaluate(
  path: string,
): Promise<Evaluated | { faults: readonly Diagnostic[] }> {
  const source = Sources.of({
    file: path,
    text: readFileSync(path, "utf8"),
  }).root;
  const faultAt = (
    offset: number,
    message: string,
    help: string | null = null,
  ): Diagnostic =>
    diagnostic("bad-configuration", message, source.placeAt(offset), help);
  if (/\.(?:json|ya?ml)$/i.test(path)) {
    const { tree, problems } = source.parsed;
    if (tree !== null && problems.length === 0)
      return { value: tree.value, text: source };
    const faults = problems.map(({ offset, message, help }) =>
      faultAt(offset, message, help),
    );
    return { faults };
  }
  try {
    const value = await load(resolve(path), source.text);
    return value === undefined
      ? { faults: [faultAt(0, "exports nothing", exportIt)] }
      : { value, text: null };
  } catch (error) {
    const found = syntaxErrorOf(error);
    if (found === null) throw error;
    const { message, line, column } = found;
    const place = source.placeOn(line, column + 1);
    return { faults: [diagnostic("bad-configuration", message, place)] };
  }
}

const exportIt = 'write "export default { … }"';

/**
 * The default export of a module, whatever it is written in and whatever its package says of `.js`; `undefined` where it
 * exports nothing.
 */
async function load(path: string, text: string): Promise<unknown> {
  if (isNative(path, text)) {
    try {
      const module = (await import(freshUrl(path))) as Module;
      return isModuleFile(path) ? module.default : filled(module.default);
    } catch (error) {
      if (!isForJiti(error)) throw error;
    }
  }
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url, {
    // `defineConfig` is at hand where Pathwright is installed beside the file, and where it runs from elsewhere (npx).
    alias: { pathwright: fileURLToPath(configModule) },
    fsCache: false,
    moduleCache: false,
  });
  const module = await jiti.import<Module>(path);
  return "default" in module ? module.default : filled(module);
}

/** How often each module was loaded. */
const loads = new Map<string, number>();

/** The URL of a module, under which it is evaluated as it is now: Node keeps what it has loaded. */
function freshUrl(path: string): string {
  const url = pathToFileURL(path);
  const before = loads.get(path) ?? 0;
  loads.set(path, before + 1);
  if (before === 0) return url.href;
  delete createRequire(url).cache[path];
  url.searchParams.set("load", String(before));
  return url.href;
}

/** What a module exports; of CommonJS, all of it. */
interface Module {
  readonly default?: unknown;
}

/** What a module of CommonJS exports; it has an empty object to begin with. */
function filled(exports: unknown): unknown {
  const isEmpty =
    typeof exports === "object" &&
    exports !== null &&
    Object.keys(exports).length === 0;
  return isEmpty ? undefined : exports;
}

/** Whether Node itself runs a file: loading anything else costs time, and Node would warn before it fails. */
function isNative(path: string, text: string): boolean {
  if (!path.endsWith(".js")) return /\.[cm]js$/.test(path);
  return isModuleFile(path) || !/^[\t ]*(?:im|ex)port\b/m.test(text);
}

/** Whether Node takes a file for an ES module. */
function isModuleFile(path: string): boolean {
  return (
    path.endsWith(".mjs") || (path.endsWith(".js") && isModule(dirname(path)))
  );
}

/** Whether jiti may succeed where Node fails, or can at least tell where the mistake is. */
function isForJiti(error: unknown): boolean {
  if ((error as Error).name === "SyntaxError") return true;
  const { code, message } = error as NodeJS.ErrnoException;
  return (
    /^(?:ERR_)?MODULE_NOT_FOUND$/.test(code ?? "") &&
    /'pathwright'/.test(message)
  );
}

/** What jiti says of a syntax error, with the place that stands in its message. */
function syntaxErrorOf(
  error: unknown,
): { message: string; line: number; column: number } | null {
  if (!(error instanceof Error)) return null;
  const text = error.message.trim();
  const [, message] = /^ParseError: (.*)\n/.exec(text) ?? [];
  const [, line, column] = /:(\d+):(\d+)$/.exec(text) ?? [];
  return message === undefined || line === undefined
    ? null
    : { message: message.trim(), line: Number(line), column: Number(column) };
}
