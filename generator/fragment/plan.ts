import { type Members, rewrite } from "../edit/rewrite.ts";
import {
  type Diagnostic,
  diagnostic,
  type Report,
  type Source,
} from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { elementsOf, isObject, setMember } from "../openapi/json.ts";
import { pointerTo } from "../openapi/json-pointer.ts";
import { read, type Sources } from "../read/index.ts";
import { type Fragment, uneditable } from "./fragment.ts";
import { toldDifferences, withoutNotes } from "./likeness.ts";
import type { Piece } from "./pieces.ts";

/** A larger document that operations come from. */
export interface Upstream {
  /** As the fragment's record names it. */
  readonly name: string;
  /** Where it is. */
  readonly base: string;
  readonly document: Document;
  locate(at: string): Source;
}

/** What a fragment is to become. */
export interface Plan {
  /** Its text; `null` where it stays as it is. */
  readonly after: string | null;
  /** What becomes of which piece. */
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What becomes of a piece: `same` is one that is there already, just so. */
export interface Change {
  readonly what: "added" | "updated" | "removed" | "same";
  readonly name: string;
}

/** Reads a larger document, or says what is wrong with it. */
export function readUpstream(
  name: string,
  sources: Sources,
): Upstream | readonly Diagnostic[] {
  const { document, diagnostics, locate } = read(sources);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (document === null || errors.length > 0) return errors;
  return { name, base: sources.root.base, document, locate };
}

/** Collects what is wrong with parts of a larger document, of which nothing may be left out. */
export class Faults {
  readonly all: Diagnostic[] = [];
  readonly #upstream: Upstream;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
  }

  readonly report: Report = (code, message, at, help) => {
    const found = diagnostic(code, message, this.#upstream.locate(at), help);
    this.all.push({ ...found, severity: "error" });
  };
}

/** A plan by which nothing is done. */
export function refused(diagnostics: readonly Diagnostic[]): Plan {
  return { after: null, changes: [], diagnostics };
}

/** Says that a fragment has another piece by the same name. */
export function conflict(
  fragment: Fragment,
  here: unknown,
  piece: Piece,
  upstream: Upstream,
  help: string,
): Diagnostic {
  const { file, line, column } = upstream.locate(piece.at);
  const told = toldDifferences(withoutNotes(here, piece.value), piece.value);
  return diagnostic(
    "fragment-conflict",
    `${piece.name} is another one at ${file}:${String(line)}:${String(column)}: ${told}`,
    fragment.locate(pointerTo(piece.path)),
    help,
  );
}

/** What a fragment says, while it is being changed. Its parts are copied where they are changed. */
export class Target {
  value: Members;

  constructor(value: Members) {
    this.value = value;
  }

  /** Puts a value at the end of names; `undefined` takes it away, with objects that are empty then. */
  set(names: readonly string[], value: unknown): void {
    this.value = withValue(this.value, names, value) ?? {};
  }

  /** Adds the tags that operations have, as far as the larger document declares them and the fragment does not. */
  declareTags(operations: readonly Piece[], { document }: Upstream): void {
    const nameIn = (tag: unknown): unknown =>
      isObject(tag) ? tag["name"] : undefined;
    const here = elementsOf(this.value["tags"]);
    const known = new Set(here.map(nameIn));
    const used = new Set(
      operations.flatMap(({ value }) =>
        elementsOf(isObject(value) ? value["tags"] : null),
      ),
    );
    const added = elementsOf(document.root.get("tags").value).filter(
      (tag) => used.has(nameIn(tag)) && !known.has(nameIn(tag)),
    );
    const plain = added.filter(isObject).map(plainTag);
    if (plain.length > 0) this.set(["tags"], [...here, ...plain]);
  }
}

/** A tag as every version has it. */
function plainTag(tag: Members): Members {
  const { summary: _, parent: __, kind: ___, ...plain } = tag;
  return plain;
}

function withValue(
  value: unknown,
  [name, ...more]: readonly string[],
  put: unknown,
): Members | undefined {
  if (name === undefined) return put as Members | undefined;
  const copy = {};
  const own: Members = isObject(value) ? value : {};
  const inner = withValue(Object.hasOwn(own, name) ? own[name] : {}, more, put);
  for (const [key, member] of Object.entries(own))
    if (key !== name || inner !== undefined)
      setMember(copy, key, key === name ? inner : member);
  if (inner !== undefined && !Object.hasOwn(own, name))
    setMember(copy, name, inner);
  const isEmptied = put === undefined && Object.keys(copy).length === 0;
  return isEmptied ? undefined : copy;
}

/** Returns the text that says what a fragment is to say, and what comments go with what is replaced; or that there can be none. */
export function textOf(
  fragment: Fragment,
  { value }: Target,
): { after: string; lost: readonly string[] } | Diagnostic {
  return rewrite(fragment.text, value) ?? uneditable(fragment.file);
}
