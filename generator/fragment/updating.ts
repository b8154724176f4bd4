import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { quote } from "../model/messages.ts";
import { fragmentTo, pointerTo } from "../openapi/json-pointer.ts";
import { reachable } from "../read/index.ts";
import { choose, nameOf } from "./chosen.ts";
import { inheritedFrom } from "./completed.ts";
import { type Fragment, valueAt } from "./fragment.ts";
import {
  hashOfValue,
  isSamePiece,
  withNotes,
  withoutNotes,
} from "./likeness.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import {
  type Change,
  conflict,
  Faults,
  type Plan,
  refused,
  Target,
  textOf,
  type Upstream,
} from "./plan.ts";
import { pathOfPiece, recordName, recordPath } from "./record.ts";

/** What was added from one larger document: the hash of each piece as it was then. */
type Hashes = ReadonlyMap<string, string>;

/** Plans how what was added to a fragment becomes what it is in the larger documents now. What was edited since stays, and is told. */
export function planUpdate(
  fragment: Fragment,
  added: readonly (readonly [Upstream, Hashes])[],
): Plan {
  let kept: ReadonlySet<string> = new Set();
  for (;;) {
    const update = new Update(fragment, kept);
    for (const [upstream, hashes] of added) update.follow(upstream, hashes);
    update.clear();
    if (update.faults.length > 0) return refused(update.faults);
    const text = textOf(fragment, update.target);
    if (!("after" in text)) return refused([text]);
    const commented = update.piecesAt(text.lost).filter((at) => !kept.has(at));
    const { changes, told: diagnostics } = update;
    const after = text.after === fragment.text ? null : text.after;
    if (commented.length === 0) return { after, changes, diagnostics };
    kept = new Set([...kept, ...commented]);
  }
}

class Update {
  readonly target: Target;
  readonly changes: Change[] = [];
  readonly told: Diagnostic[] = [];
  readonly faults: Diagnostic[] = [];
  readonly #fragment: Fragment;
  /** The pieces that stay as they are, by the JSON Pointers to them, since there are comments in them that would go. */
  readonly #kept: ReadonlySet<string>;
  /** The components that may be in the way, since nothing leads to them, with the documents under which they are recorded. */
  readonly #unneeded: { name: string; document: string; path: string[] }[] = [];
  readonly #pointers = new Set<string>();

  constructor(fragment: Fragment, kept: ReadonlySet<string>) {
    this.#fragment = fragment;
    this.#kept = kept;
    this.target = new Target(fragment.written);
  }

  /** Follows what was added from one document. */
  follow(upstream: Upstream, hashes: Hashes): void {
    const { document, base } = upstream;
    const faults = new Faults(upstream);
    const { operations } = choose(document, {});
    const followed = operations.filter((one) => {
      const name = nameOf(one);
      return hashes.has(name) && this.#here(pathOfPiece(name)) !== undefined;
    });
    const inherited = inheritedFrom(document, base, this.#fragment);
    const place = { fragment: this.#fragment, inherited, added: hashes };
    const pieces = piecesOf(document, followed, place, faults.report);
    for (const one of faults.all) this.faults.push(one);
    for (const piece of pieces)
      this.#bring(piece, upstream, hashes.get(piece.name) ?? null);
    this.target.declareTags(pieces, upstream);
    const found = new Set(pieces.map(({ name }) => name));
    const paths = new Set(followed.map(({ path }) => path));
    for (const [name, hash] of hashes)
      if (!found.has(name)) this.#leave(name, hash, upstream, paths);
  }

  /** Brings a piece up to date that is there upstream; `base`: its hash when it was added. */
  #bring(piece: Piece, upstream: Upstream, base: string | null): void {
    const { name, path, value } = piece;
    const here = this.#here(path);
    const now = hashOfValue(value);
    const keep = (hash: string): void =>
      this.target.set(recordPath(upstream.name, name), hash);
    this.#pointers.add(pointerTo(path));
    if (here === undefined) {
      this.target.set(path, value);
      this.changes.push({ what: "added", name });
      // Whatever needs it may stay as it is.
      this.#unneeded.push({ name, document: upstream.name, path: [...path] });
      keep(now);
    } else if (isSamePiece(here, piece)) {
      if (base !== null && base !== now) keep(now);
    } else if (base !== now) {
      const isUntouched =
        hashOfValue(here) === base ||
        hashOfValue(withoutNotes(here, value)) === base;
      if (!isUntouched || this.#kept.has(pointerTo(path))) {
        this.told.push(this.#conflict(piece, upstream, base, isUntouched));
        return;
      }
      this.target.set(path, withNotes(value, here));
      this.changes.push({ what: "updated", name });
      keep(now);
    }
  }

  #conflict(
    piece: Piece,
    upstream: Upstream,
    base: string | null,
    isUntouched: boolean,
  ): Diagnostic {
    const here = this.#here(piece.path);
    const way = `write ${quote(hashOfValue(piece.value))} for it under \`${recordName}\``;
    const help =
      base === null
        ? "it was not added by `pathwright add`: make both the same, or call it by another name"
        : isUntouched
          ? `there are comments in what has changed: change it by hand, then ${way}`
          : `it was edited here: change it by hand, or keep it; then ${way}`;
    return conflict(this.#fragment, here, piece, upstream, help);
  }

  /** Tells of what was added and is not there upstream any more, or no longer needed, or no longer here; `paths`: those that are there. */
  #leave(
    name: string,
    hash: string,
    { name: document }: Upstream,
    paths: ReadonlySet<string>,
  ): void {
    const path = pathOfPiece(name);
    const here = this.#here(path);
    if (path === null || here === undefined) {
      this.target.set(recordPath(document, name), undefined);
      return;
    }
    if (path[2] === "parameters") {
      // Those of a path whose operations are not there any more go with these.
      if (!paths.has(path[1] ?? "")) return;
    } else if (path[0] === "paths") {
      this.told.push(this.#removed(name, path, document));
      return;
    }
    if (hashOfValue(here) === hash && !this.#kept.has(pointerTo(path)))
      this.#unneeded.push({ name, document, path: [...path] });
  }

  #removed(
    name: string,
    path: readonly string[],
    document: string,
  ): Diagnostic {
    return diagnostic(
      "removed-upstream",
      `${name} is not in ${document} any more`,
      this.#fragment.locate(pointerTo(path)),
      `remove it, or, to keep it, its line under \`${recordName}\``,
    );
  }

  /** Removes the components that were added, are as they were then, and to which nothing leads any more. */
  clear(): void {
    for (let before: unknown; before !== this.target.value;) {
      before = this.target.value;
      const found = reachable({ ...this.target.value });
      for (const { name, document, path } of this.#unneeded) {
        const isGone = valueAt(this.target.value, path) === undefined;
        if (isGone || found.has(fragmentTo(path))) continue;
        this.target.set(path, undefined);
        this.target.set(recordPath(document, name), undefined);
        this.#pointers.add(pointerTo(path));
        const added = this.changes.findIndex((one) => one.name === name);
        if (added >= 0) this.changes.splice(added, 1);
        else this.changes.push({ what: "removed", name });
      }
    }
  }

  /** The pieces that places are in, all as JSON Pointers. */
  piecesAt(places: readonly string[]): string[] {
    return [...this.#pointers].filter((pointer) =>
      places.some((at) => at === pointer || at.startsWith(`${pointer}/`)),
    );
  }

  #here(path: readonly string[] | null): unknown {
    return path === null ? undefined : valueAt(this.#fragment.value, path);
  }
}
