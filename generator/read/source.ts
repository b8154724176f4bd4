import type { DiagnosticCode, Source as Place } from "../model/diagnostics.ts";
import { sha256 } from "../sha256.ts";
import { parseJson } from "./json/index.ts";
import { isUrl, normalName } from "./location.ts";
import { mergeConflicts } from "./merge-conflicts.ts";
import { Text } from "./text.ts";
import type { Parsed } from "./tree.ts";
import { parseYaml } from "./yaml.ts";

/** A text with the name that diagnostics print for it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** One text of a description, parsed when it is first asked for, and once. */
export class Source {
  readonly file: string;
  readonly text: string;
  /** What relative references in it are resolved against: a path, or the URL that it came from in the end. */
  readonly base: string;
  readonly #lines: Text;
  #parsed: Parsed | null = null;
  #hash: string | null;
  #hasIds: boolean | null = null;

  /** `hash`: the SHA-256 of what the text was read from; `null` where a program gives it. */
  constructor(
    { file, text: marked }: SourceText,
    base: string = file,
    hash: string | null = null,
  ) {
    this.file = file;
    this.text = marked.replace(/^\uFEFF/, "");
    this.base = base;
    this.#hash = hash;
    this.#lines = new Text(this.file, this.text);
  }

  get parsed(): Parsed {
    return (this.#parsed ??= parse(this.file, this.text));
  }

  /** The SHA-256 of what it was read from. */
  get hash(): string {
    return (this.#hash ??= sha256(this.text));
  }

  /** Whether schemas in it may have an `$id`. */
  get hasIds(): boolean {
    return (this.#hasIds ??= this.text.includes("$id"));
  }

  /** The place at an offset in UTF-16 units. */
  placeAt(offset: number): Place {
    return this.#lines.source(offset);
  }

  /** The place at a line and a column in UTF-16 units, both from 1. */
  placeOn(line: number, column: number): Place {
    const before = this.text.split("\n", line - 1);
    const start = before.reduce((sum, one) => sum + one.length + 1, 0);
    return this.placeAt(start + column - 1);
  }

  /** The text in which stands what a JSON Pointer names: this one, unless another has changed what this one says. */
  sourceOf(_pointer: string): Source {
    return this;
  }

  /** Where what a JSON Pointer names stands: the member's key, or its nearest ancestor that exists. */
  locate(pointer: string): Place {
    const { tree } = this.parsed;
    return this.placeAt(tree === null ? 0 : tree.offsetOf(pointer));
  }
}

/** Why a text that was referred to is not there. */
export interface Refusal {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
}

/** Hashes by name. */
export type Hashes = Readonly<Record<string, string>>;

/** The name of an overlay among hashes, which no reference can have. */
export function overlayName(index: number): string {
  return `#${index}`;
}

/** Returns the hash of a text, or of why it is not there. */
export function hashOf(text: Source | Refusal): string {
  return text instanceof Source ? text.hash : sha256(JSON.stringify(text));
}

/** The texts of one description: the document itself, what it refers to, by name, and the overlays that change it. */
export class Sources {
  readonly root: Source;
  /** In the order in which they are applied. */
  readonly overlays: readonly Source[];
  readonly #others: ReadonlyMap<string, Source | Refusal>;

  constructor(
    root: Source,
    others: ReadonlyMap<string, Source | Refusal> = new Map(),
    overlays: readonly Source[] = [],
  ) {
    this.root = root;
    this.overlays = overlays;
    this.#others = others;
  }

  /** Takes the texts of a program: the document, and others by their names, relative names as the document's is. */
  static of(
    root: SourceText,
    others: ReadonlyMap<string, string> = new Map(),
    overlays: readonly SourceText[] = [],
  ): Sources {
    const named = Array.from(others, ([given, text]) => {
      const file = normalName(given);
      return [file, new Source({ file, text })] as const;
    });
    return new Sources(
      new Source(root),
      new Map(named),
      overlays.map((one) => new Source(one)),
    );
  }

  /** Returns the same with what overlays have made of the document, in place of both. */
  withRoot(root: Source): Sources {
    return new Sources(root, this.#others);
  }

  /** The text of a name, or why it is refused; `undefined` where nobody has it. */
  get(name: string): Source | Refusal | undefined {
    return name === normalName(this.root.base)
      ? this.root
      : this.#others.get(name);
  }

  /** The names of the local files among the texts, those that are missing included. */
  files(): string[] {
    const overlays = this.overlays.map(({ base }) => base);
    const names = [this.root.base, ...overlays, ...this.#others.keys()];
    return names.filter((name) => !isUrl(name));
  }

  /** The hashes of all texts, those that are refused among them; the document's own has the name "", those of overlays `#0` and so on. */
  hashes(): Hashes {
    const overlays = this.overlays.map(
      (one, index) => [overlayName(index), one] as const,
    );
    const named = [["", this.root] as const, ...overlays, ...this.#others];
    return Object.fromEntries(named.map(([name, one]) => [name, hashOf(one)]));
  }

  /** Every text, the document first, the others in the order of their names. */
  all(): Source[] {
    const others = [...this.#others]
      .filter((entry): entry is [string, Source] => entry[1] instanceof Source)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, source]) => source);
    return [this.root, ...new Set(others)];
  }
}

/** What is in a text; where that cannot be read, what it is to be rid of first. */
function parse(file: string, text: string): Parsed {
  const parsed = parseEither(file, text);
  const problems = parsed.tree === null ? mergeConflicts(text) : [];
  return problems.length === 0 ? parsed : { tree: null, problems };
}

/** JSON is also YAML, but a hundred times faster to read as what it is. Only a file named so is YAML in JSON's brackets. */
function parseEither(file: string, text: string): Parsed {
  if (!/^[ \t\r\n]*[{[]/.test(text)) return parseYaml(text);
  const json = parseJson(text);
  const isYaml = json.tree === null && /\.ya?ml$/i.test(file);
  return isYaml ? parseYaml(text) : json;
}
