import { fault, faultIn, valueIn } from "./config/index.ts";
import type { ApiModel } from "./model/api.ts";
import { type Diagnostic, diagnostic } from "./model/diagnostics.ts";
import type { Emitter, EmitterOptions } from "./model/emitter.ts";
import { quote } from "./model/messages.ts";
import { isObject } from "./openapi/json.ts";
import { staysInside } from "./output/index.ts";
import { thrown } from "./own-code.ts";
import { pathFrom } from "./read/index.ts";

/** What emitters of one's own make of a model. */
export interface OwnFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs the emitters of a configuration, each a function or the path of a module that exports one, over a model. `taken` are the files that
 * there are, by their paths: no two have one place. What an emitter throws is told at the line where it did.
 */
export async function runOwnEmitters(
  emitters: readonly (string | Emitter)[],
  api: ApiModel,
  options: EmitterOptions,
  taken: ReadonlyMap<string, string>,
): Promise<OwnFiles> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const places = new Places(taken.keys());
  for (const [index, given] of emitters.entries()) {
    const loaded = await load(given);
    if (typeof loaded !== "function") {
      for (const one of loaded) diagnostics.push(one);
      continue;
    }
    const name = typeof given === "string" ? given : `emitter ${index + 1}`;
    const fail = (fault: string): void => {
      diagnostics.push(diagnostic("failed-emitter", `${name} ${fault}`));
    };
    try {
      const made: unknown = await loaded(api, options);
      const entries = entriesOf(made);
      if (entries === null)
        fail("returns no files: neither a Map nor an object of texts by path");
      for (const [path, text] of entries ?? []) {
        const fault = faultOf(path, text, places);
        if (fault === null) files.set(String(path), String(text));
        else fail(fault);
      }
    } catch (error) {
      diagnostics.push(thrown("failed-emitter", name, error));
    }
  }
  return { files, diagnostics };
}

/** Loads an emitter that is in a module of its own; gives what is wrong with it. */
async function load(
  emitter: string | Emitter,
): Promise<Emitter | readonly Diagnostic[]> {
  if (typeof emitter !== "string") return emitter;
  const path = pathFrom(process.cwd(), emitter);
  const loaded = await valueIn(path);
  if ("faults" in loaded) return loaded.faults;
  const { value } = loaded;
  return typeof value === "function"
    ? (value as Emitter)
    : [
        faultIn(
          path,
          fault(
            "its default export is no function",
            'write "export default (api, options) => ({ … })"',
          ),
        ),
      ];
}

function entriesOf(made: unknown): [path: unknown, text: unknown][] | null {
  if (made instanceof Map) return [...made];
  return isObject(made) ? Object.entries(made) : null;
}

/** What is wrong with a file that an emitter returns, beside those that there are; `null` where that is nothing. */
function faultOf(path: unknown, text: unknown, places: Places): string | null {
  if (typeof path !== "string" || !staysInside(path))
    return `returns the path ${quote(String(path))}, which is none within the output folder`;
  if (typeof text !== "string") return `returns no text for ${quote(path)}`;
  const fault = places.take(path);
  return fault === null ? null : `returns ${quote(path)}, which ${fault}`;
}

/** Where files and folders stand. Some systems take letters of either case for the same. */
class Places {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) this.take(path);
  }

  /** Takes the place of a file; says why it cannot be had, `null` where it can. */
  take(path: string): string | null {
    const file = path.toLowerCase();
    const names = file.split("/").slice(0, -1);
    const folders = names.map((_, at) => names.slice(0, at + 1).join("/"));
    if (this.#files.has(file)) return "is there already";
    const isFolder = this.#folders.has(file);
    if (isFolder || folders.some((folder) => this.#files.has(folder)))
      return "would be a file and a folder";
    this.#files.add(file);
    for (const folder of folders) this.#folders.add(folder);
    return null;
  }
}
