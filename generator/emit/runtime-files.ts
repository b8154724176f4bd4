import { readFileSync } from "node:fs";
import type { ApiModel } from "../model/api.ts";
import type { Modules } from "./modules.ts";
import { neededFiles, type Transport } from "./runtime.ts";

const folder = new URL("../../templates/", import.meta.url);

/** What a runtime file imports from beside it. */
const importing =
  /^((?:import|export) (?:type )?)\{([^}]*)\} from "\.\/([^"]*\.ts)";$/gm;

/**
 * The runtime's files that the API calls for, by their path in the output: as they stand but for the specifiers of their
 * imports, and with the transport that is asked for under the one name.
 */
export function runtimeFiles(
  model: ApiModel,
  transport: Transport,
  modules: Modules,
  header: string,
): Map<string, string> {
  const files = new Map<string, string>();
  const pending = neededFiles(model);
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (files.has(path)) continue;
    const source = runtimeSource(templateOf(path, transport, model));
    const text = source.replace(
      importing,
      (_, start: string, names: string, name: string) => {
        pending.push(`runtime/${name}`);
        const specifier = modules.specifier(path, `runtime/${name}`);
        return declaration(start, names.match(/\w[\w ]*\b/g) ?? [], specifier);
      },
    );
    files.set(path, header + text);
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Those that were read already: a process may generate many clients. */
const sources = new Map<string, string>();

function runtimeSource(template: string): string {
  const known = sources.get(template);
  if (known !== undefined) return known;
  const source = readFileSync(new URL(template, folder), "utf8");
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
  transport: Transport,
  { formats }: ApiModel,
): string {
  const isVendored = transport === "vendored";
  const isConverting = formats.length > 0;
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
