import { sha256 } from "../../sha256.ts";
import { isUrl, nameIn, normalName, standardInput } from "../location.ts";
import {
  hashOf,
  Source,
  Sources,
  type Refusal,
  type Hashes,
} from "../source.ts";
import type { Asking } from "./ask.ts";
import { bytesIn, collect, decode, maximumBytes } from "./bytes.ts";
import {
  fileUrl,
  foreign,
  maximumTexts,
  missing,
  notText,
  reason,
  refusal,
  refused,
  tooLarge,
  tooMany,
  type Failure,
} from "./failures.ts";
import { FilePolicy } from "./file-policy.ts";
import { mistaken, nearby } from "./mistaken.ts";
import type { LoadOptions } from "./options.ts";
import { wantedIn } from "./wanted.ts";

/** How many texts are asked for at the same time. */
const atOnce = 8;

/** Bytes, and what relative references in them count from. */
interface Found {
  readonly bytes: Uint8Array;
  readonly base: string;
}

/** Loads the texts of one description, as far as the policies for files and URLs let it. */
export class Loader {
  readonly #spec: string;
  readonly #options: LoadOptions;
  readonly #signal: AbortSignal;
  readonly #filePolicy: FilePolicy;
  /** What the document from standard input is taken to be beside. */
  readonly #base: string;
  #bytesLeft = maximumBytes;
  /** `null` until a URL is asked. */
  #asking: Asking | null = null;

  /** `signal` ends what is being asked of URLs. */
  constructor(spec: string, options: LoadOptions, signal: AbortSignal) {
    const { folder = ".", allowFiles = [] } = options;
    this.#spec = spec;
    this.#options = options;
    this.#signal = signal;
    this.#base = spec === "-" ? `${folder}/${standardInput}` : spec;
    const isFile = spec !== "-" && !isUrl(spec);
    this.#filePolicy = new FilePolicy(isFile ? spec : null, allowFiles);
  }

  /** The document itself, under the name that is shown of it. */
  async root(file: string): Promise<Source | Failure> {
    if (this.#spec === "-") {
      const { stdin = process.stdin } = this.#options;
      const reading = collect(stdin, this.#bytesLeft);
      return this.#text(file, this.#collected(reading, this.#base));
    }
    if (isUrl(this.#spec))
      return this.#text(file, this.#asked(this.#spec, true));
    const text = await this.#text(file, this.#bytesIn(this.#spec, this.#spec));
    if (text instanceof Source || text.kind !== "missing") return text;
    return { ...text, help: nearby(this.#spec) };
  }

  /** An overlay. What is sent to the document's own origin goes there alone. */
  async overlay(name: string): Promise<Source | Failure> {
    if (!isUrl(name)) return this.#text(name, this.#bytesIn(name, name));
    if (!URL.canParse(name)) return refused("is no URL");
    const { Asking } = await import("./ask.ts");
    const { ownHeaders: _, ...others } = this.#options;
    const isOwn =
      isUrl(this.#spec) && new URL(this.#spec).origin === new URL(name).origin;
    const asking = new Asking(name, isOwn ? this.#options : others);
    return this.#text(name, this.#answer(asking, name, true));
  }

  /** What a text may refer to, and what that may refer to, by name. Nothing is searched where all is as it was the `last` time. */
  async others(
    root: Source,
    overlays: readonly Source[],
    last: Hashes = {},
  ): Promise<Map<string, Source | Refusal>> {
    const before = this.#bytesLeft;
    const again = await this.#again(root, overlays, last);
    if (again !== null) return again;
    this.#bytesLeft = before;
    return this.#searched(root, overlays);
  }

  /** Reads what was read the last time; `null` where anything is another than it was. */
  async #again(
    root: Source,
    overlays: readonly Source[],
    others: Hashes,
  ): Promise<Map<string, Source | Refusal> | null> {
    const own = new Sources(root, new Map(), overlays).hashes();
    const areSame = Object.entries(own).every(
      ([name, hash]) => others[name] === hash,
    );
    if (!areSame) return null;
    const known = new Map<string, Source | Refusal>();
    const names = Object.keys(others).filter((name) => !(name in own));
    for (let from = 0; from < names.length; from += atOnce) {
      const some = names.slice(from, from + atOnce);
      const texts = await Promise.all(
        some.map((name, index) => this.#other(name, from + index)),
      );
      for (const [index, text] of texts.entries()) {
        const name = some[index] ?? "";
        // What was redirected is searched for as ever.
        const isSame = hashOf(text) === others[name];
        const isMoved = text instanceof Source && text.base !== name;
        if (!isSame || isMoved) return null;
        known.set(name, text);
      }
    }
    return known;
  }

  async #searched(
    root: Source,
    overlays: readonly Source[],
  ): Promise<Map<string, Source | Refusal>> {
    const known = new Map<string, Source | Refusal>();
    const met = new Set([normalName(root.base), normalName(this.#base)]);
    const waiting: string[] = [];
    const want = (text: Source, base: string): void => {
      for (const uri of wantedIn(text.parsed.tree?.value)) {
        const name = nameIn(base, uri);
        const isForeign = base !== text.base && isUrl(text.base);
        if (met.has(name)) continue;
        if (isForeign && !isUrl(name)) known.set(name, foreign);
        else {
          waiting.push(name);
          met.add(name);
        }
      }
    };
    want(root, root.base);
    // What an overlay says counts from the document, a part of which it becomes.
    for (const overlay of overlays) want(overlay, root.base);
    let from = 0;
    while (from < waiting.length) {
      const first = from;
      const names = waiting.slice(first, first + atOnce);
      from += names.length;
      const texts = await Promise.all(
        names.map((name, index) => this.#other(name, first + index)),
      );
      for (const [index, text] of texts.entries()) {
        known.set(names[index] ?? "", text);
        if (!(text instanceof Source)) continue;
        known.set(text.base, text);
        met.add(text.base);
        want(text, text.base);
      }
    }
    return known;
  }

  async #other(name: string, index: number): Promise<Source | Refusal> {
    if (index >= maximumTexts) return tooMany;
    const text = await this.#text(name, this.#found(name));
    if (text instanceof Source) return text;
    return refusal(text);
  }

  async #found(name: string): Promise<Found | Failure> {
    if (/^file:/i.test(name)) return fileUrl;
    if (isUrl(name)) return this.#asked(name, false);
    const path = this.#filePolicy.admit(name);
    return typeof path === "string" ? this.#bytesIn(path, name) : path;
  }

  async #asked(name: string, isRoot: boolean): Promise<Found | Failure> {
    if (!URL.canParse(name)) return refused("is no URL");
    // Loaded only here: what speaks HTTP takes longer than a document.
    const { Asking } = await import("./ask.ts");
    this.#asking ??= new Asking(this.#spec, this.#options);
    return this.#answer(this.#asking, name, isRoot);
  }

  async #answer(
    asking: Asking,
    name: string,
    isRoot: boolean,
  ): Promise<Found | Failure> {
    const limits = { bytes: this.#bytesLeft, signal: this.#signal };
    const answer = await asking.ask(name, isRoot, limits);
    if (!("bytes" in answer)) return answer;
    return { bytes: answer.bytes, base: normalName(answer.url) };
  }

  #bytesIn(path: string, base: string): Promise<Found | Failure> {
    return this.#collected(bytesIn(path, this.#bytesLeft), base);
  }

  async #collected(
    reading: Promise<Uint8Array | null>,
    base: string,
  ): Promise<Found | Failure> {
    try {
      const bytes = await reading;
      return bytes === null ? tooLarge : { bytes, base };
    } catch (error) {
      return missing(reason(error));
    }
  }

  async #text(
    file: string,
    finding: Promise<Found | Failure>,
  ): Promise<Source | Failure> {
    const found = await finding;
    if (!("bytes" in found)) return found;
    const { bytes, base } = found;
    this.#bytesLeft -= bytes.length;
    if (this.#bytesLeft < 0) return tooLarge;
    const text = decode(bytes);
    if (text === null) return notText;
    return (
      mistaken(file, text) ?? new Source({ file, text }, base, sha256(bytes))
    );
  }
}
