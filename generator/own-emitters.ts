import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { faultIn, valueIn } from "./config/index.ts";
import type { ApiModel } from "./model/api.ts";
import {
  type Diagnostic,
  diagnostic,
  type Source,
} from "./model/diagnostics.ts";
import type { Emitter, EmitterOptions } from "./model/emitter.ts";
import { quote } from "./model/messages.ts";
import { isObject } from "./openapi/json.ts";
import { ownFolders } from "./package.ts";
import { pathFrom, Sources } from "./read/index.ts";

/** What emitters of one's own make of a model. */
export interface OwnFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs the emitters of a configuration, each a function or the path of a module that exports one, over a model. `taken` are the files that
 * there are, by their paths: no two have one path. What an emitter throws is told at the line where it did.
 */
export async function runOwnEmitters(
  emitters: readonly (string | Emitter)[],
  api: ApiModel,
  options: EmitterOptions,
  taken: ReadonlyMap<string, string>,
): Promise<OwnFiles> {
  const files = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
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
        const fault = faultOf(path, text, [taken, files]);
        if (fault === null) files.set(String(path), String(text));
        else fail(fault);
      }
    } catch (error) {
      diagnostics.push(thrown(name, error));
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
        faultIn(path, {
          message: "its default export is no function",
          help: 'write "export default (api, options) => ({ … })"',
        }),
      ];
}

function entriesOf(made: unknown): [path: unknown, text: unknown][] | null {
  if (made instanceof Map) return [...made];
  return isObject(made) ? Object.entries(made) : null;
}

/** What is wrong with a file that an emitter returns; `null` where that is nothing. */
function faultOf(
  path: unknown,
  text: unknown,
  others: readonly ReadonlyMap<string, string>[],
): string | null {
  if (typeof path !== "string" || !isInside(path))
    return `returns the path ${quote(String(path))}, which is none within the output folder`;
  if (typeof text !== "string") return `returns no text for ${quote(path)}`;
  const isTaken = others.some((files) =>
    [...files.keys()].some((one) => one.toLowerCase() === path.toLowerCase()),
  );
  return isTaken ? `returns ${quote(path)}, which is there already` : null;
}

/** Whether a path names a file below the folder that it counts from, as it is written. */
function isInside(path: string): boolean {
  return (
    /^[^\\:\0]+$/.test(path) &&
    !posix.isAbsolute(path) &&
    posix.normalize(path) === path &&
    !/^\.\.?(?:\/|$)|\/$/.test(path)
  );
}

/** What an emitter has thrown, where it did. */
function thrown(name: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error ? placeIn(error.stack ?? "") : null;
  return diagnostic("failed-emitter", `${name} failed: ${message}`, place);
}

/** The first place on a stack that is in none of Node's files, nor in Pathwright's; `null` where there is none. */
function placeIn(stack: string): Source | null {
  for (const line of stack.split("\n")) {
    const [, number, column] = /:(\d+):(\d+)\)?$/.exec(line) ?? [];
    if (number === undefined) continue;
    const path = pathOn(line.slice(0, line.lastIndexOf(`:${number}:`)));
    if (!existsSync(path) || ownFolders.some((own) => path.startsWith(own)))
      continue;
    const text = readFileSync(path, "utf8");
    const before = text.split("\n").slice(0, Number(number) - 1);
    const offset = before.reduce((sum, one) => sum + one.length + 1, 0);
    const { root } = Sources.of({ file: pathFrom(process.cwd(), path), text });
    return root.placeAt(offset + Number(column) - 1);
  }
  return null;
}

/** The file on a line of a stack, whose place is cut off: `    at name (file:///a.js?load=1`. */
function pathOn(line: string): string {
  const at = line
    .slice(line.lastIndexOf("(") + 1)
    .replace(/^ +at (?:async )?/, "");
  const [url = ""] = at.split("?");
  return url.startsWith("file:") ? fileURLToPath(url) : url;
}
