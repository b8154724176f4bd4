import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CodeCache } from "./code-cache.ts";
import { names } from "./names.ts";

type Wrapped = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  here: string,
  importModule: (name: string) => Promise<unknown>,
) => void;

/** The parts of the package that are loaded, by name. */
const loaded = new Map<string, { exports: object }>();

const code = new CodeCache(__dirname);

/** The parts that every command loads, by name: they are one file, since each file takes time. */
const usual = code.compile(
  "usual.cjs",
  readFileSync(join(__dirname, "usual.cjs"), "latin1"),
) as Readonly<Record<string, Wrapped>>;

/**
 * Loads a part of the package, `cli.cjs`, and gives what it exports. Parts are bundled when the package is built; Node would compile
 * each of their functions anew in every run.
 */
export function load(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const run = usual[name] ?? compiled(name);
  run(module.exports, requireFrom, module, here, (name) => import(name));
  return module.exports;
}

function compiled(name: string): Wrapped {
  // Bundles are ASCII, which needs no decoding.
  const source = readFileSync(join(__dirname, name), "latin1");
  return code.compile(
    name,
    `(function (${names.join(", ")}) {${source}\n})`,
  ) as Wrapped;
}

const here = pathToFileURL(join(__dirname, "index.js")).href;

const requireModule = createRequire(__filename);

function requireFrom(name: string): unknown {
  return name.startsWith("./") ? load(name.slice(2)) : requireModule(name);
}

/** Has what is compiled in this run kept when it ends. One that fails, or only prints help, calls few functions, and few would be kept. */
export function keepCode(): void {
  process.once("exit", (exitCode) => {
    const isWork = [...loaded.keys()].some(
      (name) => name !== "cli.cjs" && !Object.hasOwn(usual, name),
    );
    if (exitCode === 0 && isWork) code.keep();
  });
}
