import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isObject } from "../openapi/json.ts";
import { pointerTo } from "../openapi/json-pointer.ts";
import { methods } from "../openapi/methods.ts";
import type { Fragment } from "./fragment.ts";

/** The extension of a fragment's root that says what was added from where. */
export const recordName = "x-upstream";

/** The hash of each piece when it was added, by its name, by the document that it came from. */
export type Added = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads what a fragment says of what was added; `null` where that is not what `add` writes. */
export function readRecord(value: unknown): Added | null {
  if (value === undefined) return new Map();
  if (!isObject(value)) return null;
  const documents = new Map<string, ReadonlyMap<string, string>>();
  for (const [document, pieces] of Object.entries(value)) {
    if (!isObject(pieces)) return null;
    const hashes = new Map<string, string>();
    for (const [name, hash] of Object.entries(pieces)) {
      if (typeof hash !== "string") return null;
      hashes.set(name, hash);
    }
    documents.set(document, hashes);
  }
  return documents;
}

/** Returns the names that lead to what is said of a piece. */
export function recordPath(document: string, name: string): string[] {
  return [recordName, document, name];
}

/** Returns the names that lead to a piece in a fragment, by its own; `null` where that is none. */
export function pathOfPiece(name: string): readonly string[] | null {
  const [, method = "", path] = /^(\S+) (\/.*)$/s.exec(name) ?? [];
  if (path !== undefined) {
    if (method === "parameters") return ["paths", path, method];
    const field = method.toLowerCase();
    const isFixed = methods.includes(field);
    return ["paths", path, ...(isFixed ? [field] : [additional, method])];
  }
  const [, section, component] = /^(\w+)\/(.*)$/s.exec(name) ?? [];
  return section === undefined || component === undefined
    ? null
    : ["components", section, component];
}

/** The field of a path item that holds the operations of other methods (OpenAPI 3.2, 4.9.1). */
const additional = "additionalOperations";

/** Says that what a fragment says of what was added is not what `add` writes. */
export function unreadableRecord({ locate }: Fragment): Diagnostic {
  return diagnostic(
    "uneditable-fragment",
    `\`${recordName}\` must name documents, and for each of them pieces with their hashes`,
    locate(pointerTo([recordName])),
    "take back what was changed there, or remove it, and what was added is followed no more",
  );
}
