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

/**
 * By name: the parts in which others are joined that are mostly loaded together, since each file takes time. They export functions by
 * the names of these, which give what these export.
 */
declare const FILES: Readonly<Record<string, string>>;

/**
 * Loads a part of the package, `cli.cjs`, and gives what it exports. Parts are bundled when the package is built; Node would compile
 * each of their functions anew in every run.
 */
export function load(name: string): object {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const file = FILES[name];
  if (file !== undefined) {
    const parts = load(file) as Readonly<Record<string, () => object>>;
    // Plain members, which callers read at once, where those of a part ask it for each.
    const exports = { ...parts[name]?.() };
    loaded.set(name, { exports });
    return exports;
  }
  const module = { exports: {} };
  loaded.set(name, module);
  const run = compiled(name);
  run(module.exports, requireFrom, module, here, (name) => import(name));
  return module.exports;
}

function compiled(name: string): Wrapped {
  // Bundles are ASCII, which needs no decoding.
  const source = readFileSync(join(__dirname, name), "latin1");
  const wrapped = `(function (${names.join(", ")}) {${source}\n})`;
  return code.compile(name, wrapped) as Wrapped;
}

const here = pathToFileURL(join(__dirname, "index.js")).href;

const requireModule = createRequire(__filename);

/** What was required of Node and of packages, by name: nearly every module of the program requires some of it. */
const required = new Map<string, unknown>();

function requireFrom(name: string): unknown {
  if (name.startsWith("./")) return load(name.slice(2));
  if (!required.has(name)) required.set(name, requireModule(name));
  return required.get(name);
}

/** Has what is compiled in this run of a command kept when it ends. One that fails calls few functions, and few would be kept. */
export function keepCode(): void {
  code.command = process.argv[2] ?? "";
  process.once("exit", (exitCode) => {
    if (exitCode === 0) code.keep();
  });
}
