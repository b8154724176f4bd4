import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApiModel } from "../../model/api.ts";
import type { Modules } from "../typescript/modules.ts";
import { templatesFolder } from "../../package.ts";
import { neededFiles, type Transport } from "./runtime.ts";

/** What a runtime file imports from beside it. */
const importing =
  /^((?:import|export) (?:type )?)\{([^}]*)\} from "\.\/([^"]*\.ts)";$/gm;

/** What decides by which file a seam of the runtime is filled. */
export interface RuntimeKind {
  readonly isVendored: boolean;
  /** Whether dates and big integers are converted. */
  readonly isConverting: boolean;
}

/** Returns the kind of runtime that a client has. */
export function kindOf(
  { formats }: ApiModel,
  transport: Transport,
): RuntimeKind {
  return {
    isVendored: transport === "vendored",
    isConverting: formats.length > 0,
  };
}

/**
 * The runtime's files that the API calls for, by their path in the output: as they stand but for the specifiers of their
 * imports, and with the transport that is asked for under the one name.
 */
export function runtimeFiles(
  model: ApiModel,
  kind: RuntimeKind,
  modules: Modules,
  header: string,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const path of reachedFrom(neededFiles(model, modules), kind))
    files.set(modules.place(path), header + textOf(path, kind, modules));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Returns the texts that files of the runtime can have, without a header, where clients do not share it. */
export function possibleTexts(modules: Modules): Set<string> {
  const templates = readdirSync(new URL("runtime/", templatesFolder));
  const paths = templates
    .filter((name) => !/-(?:vendored|converting)\.ts$/.test(name))
    .map((name) => `runtime/${name}`);
  return new Set(
    kinds.flatMap((kind) => paths.map((path) => textOf(path, kind, modules))),
  );
}

/** Returns the text of a file of the runtime, without its header. */
function textOf(path: string, kind: RuntimeKind, modules: Modules): string {
  const { imports, rest } = sourceOf(templateOf(path, kind));
  const text = imports.map(({ before, start, names, target }) => {
    const specifier = modules.specifier(path, target);
    return before + declaration(start, names, specifier);
  });
  return text.join("") + rest;
}

/** Every kind, with what the names of its files end in where they are its own; the first that makes a file names it. */
const kinds: readonly (RuntimeKind & { readonly suffix: string })[] = [
  { suffix: "", isVendored: false, isConverting: false },
  { suffix: "-vendored", isVendored: true, isConverting: false },
  { suffix: "-converting", isVendored: false, isConverting: true },
  { suffix: "-vendored-converting", isVendored: true, isConverting: true },
];

/**
 * Returns the name that a file of one kind's runtime, `runtime/json.ts`, has in a folder that runtimes of all kinds share: the
 * same for two kinds where it and all that it imports are the same.
 */
export function sharedName(path: string, kind: RuntimeKind): string {
  const made = templatesBehind(path, kind);
  const first = kinds.find((other) => templatesBehind(path, other) === made);
  return path
    .replace(/^runtime\//, "")
    .replace(/\.ts$/, `${first?.suffix ?? ""}.ts`);
}

/** By kind and path. */
const behind = new Map<string, string>();

/** Returns what a file and everything it imports are made from. */
function templatesBehind(path: string, kind: RuntimeKind): string {
  const key = `${String(kind.isVendored)} ${String(kind.isConverting)} ${path}`;
  const known = behind.get(key);
  if (known !== undefined) return known;
  const found = Array.from(reachedFrom([path], kind), (reached) =>
    templateOf(reached, kind),
  );
  const templates = found.sort().join();
  behind.set(key, templates);
  return templates;
}

/** Returns these files of the runtime, and what they import. */
function reachedFrom(
  paths: readonly string[],
  kind: RuntimeKind,
): ReadonlySet<string> {
  const reached = new Set(paths);
  for (const path of reached)
    for (const { target } of sourceOf(templateOf(path, kind)).imports)
      reached.add(target);
  return reached;
}

/** A file of the runtime, cut where it imports from beside it. */
interface Source {
  readonly imports: readonly Import[];
  /** What stands behind the last of them. */
  readonly rest: string;
}

interface Import {
  /** What stands in front of it. */
  readonly before: string;
  /** `import ` or `export `, with `type ` where that follows. */
  readonly start: string;
  readonly names: readonly string[];
  readonly target: string;
}

const folder = fileURLToPath(templatesFolder);

/** Those that were read already: a process may generate many clients. */
const sources = new Map<string, Source>();

function sourceOf(template: string): Source {
  const known = sources.get(template);
  if (known !== undefined) return known;
  const text = readFileSync(join(folder, template), "utf8");
  let end = 0;
  const imports = Array.from(text.matchAll(importing), (found): Import => {
    const [whole, start = "", list = "", name = ""] = found;
    const names = list.split(",").map((each) => each.trim());
    const before = text.slice(end, found.index);
    end = found.index + whole.length;
    const target = `runtime/${name}`;
    return { before, start, names: names.filter((each) => each), target };
  });
  const source = { imports, rest: text.slice(end) };
  sources.set(template, source);
  return source;
}

/** A declaration as Prettier breaks it, which depends on how long the specifier is. */
function declaration(
  start: string,
  names: readonly string[],
  specifier: string,
): string {
  const end = `from ${JSON.stringify(specifier)};`;
  const line = `${start}{ ${names.join(", ")} } ${end}`;
  return line.length <= 80 || names.length === 1
    ? line
    : `${start}{\n${names.map((name) => `  ${name},\n`).join("")}} ${end}`;
}

/** A seam is filled by one of two files. openapi-fetch's types take every object apart, a `Date` as well. */
function templateOf(
  path: string,
  { isVendored, isConverting }: RuntimeKind,
): string {
  const file = path.replace(/^runtime\/|\.ts$/g, "");
  if (file === "transport" && isVendored) return vendored(file);
  if (file === "path-types" && (isVendored || isConverting))
    return vendored(file);
  return isConverting && (file === "json" || file === "assignable")
    ? `runtime/${file}-converting.ts`
    : path;
}

function vendored(file: string): string {
  return `runtime/${file}-vendored.ts`;
}
