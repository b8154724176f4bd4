import { basename } from "node:path/posix";
import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
} from "../../model/diagnostics.ts";
import { quote } from "../../model/messages.ts";
import { percentDecoded } from "../../openapi/json-pointer.ts";
import { memberValue } from "../../openapi/json.ts";
import type { Source } from "../source.ts";
import { type Action, readOverlay, type Target } from "./actions.ts";
import { Budget, TooMuch } from "./budget.ts";
import { Edited, type Origin } from "./edited.ts";
import { keysOf, select } from "./select.ts";
import { OverlaidSource } from "./source.ts";

/** What overlays have made of a document; `null` where one of them cannot be applied. */
export interface Overlaid {
  readonly root: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Applies overlays to a document, one after the other (Overlay Specification 1.0 and 1.1). What is wrong with one is told where it
 * stands in its own text, and then none is applied. The texts have to be readable.
 */
export function applyOverlays(
  root: Source,
  overlays: readonly Source[],
  budget: Budget = new Budget(),
): Overlaid {
  const edited = new Edited(root, root.parsed.tree?.value, budget);
  const diagnostics: Diagnostic[] = [];
  for (const overlay of overlays) {
    const application = new Application(root, overlay, edited, budget);
    for (const one of application.apply()) diagnostics.push(one);
  }
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  const changed = isRefused ? null : new OverlaidSource(root, overlays, edited);
  return { root: changed, diagnostics };
}

/** One overlay that is applied. */
class Application {
  readonly #root: Source;
  readonly #overlay: Source;
  readonly #edited: Edited;
  readonly #budget: Budget;
  readonly #found: Diagnostic[] = [];

  constructor(root: Source, overlay: Source, edited: Edited, budget: Budget) {
    this.#root = root;
    this.#overlay = overlay;
    this.#edited = edited;
    this.#budget = budget;
  }

  /** Applies it, and returns what is wrong with it. */
  apply(): readonly Diagnostic[] {
    const content = readOverlay(this.#overlay.parsed.tree?.value);
    for (const { message, help, at } of content.faults)
      this.#tell("invalid-overlay", message, at, help);
    if (content.faults.length > 0) return this.#found;
    this.#checkDocument(content.extends);
    let at = "";
    try {
      for (const action of content.actions) {
        at = action.at;
        this.#edited.begin();
        this.#do(action);
      }
      this.#edited.checkExtent();
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      this.#tell("too-large", `with this action overlays ${error.message}`, at);
    }
    return this.#found;
  }

  /** Tells where an overlay is written for a document of another name. */
  #checkDocument(uri: string | null): void {
    if (uri === null) return;
    const [path = ""] = uri.split(/[?#]/);
    const name = basename(percentDecoded(path));
    const own = basename(this.#root.base.replaceAll("\\", "/"));
    if (name === own) return;
    const message = `this overlay is for ${quote(uri)}, and is applied to ${quote(this.#root.file)}`;
    this.#tell("other-document", message, "/extends");
  }

  #do({ at, target, change }: Action): void {
    if (change.kind === "nothing") return;
    const places = this.#places(target);
    const what = `the target ${quote(target.text)}`;
    if (places.length === 0)
      this.#tell(
        "unmatched-target",
        `${what} matches nothing in the document`,
        `${at}/target`,
      );
    else if (change.kind !== "remove") this.#update(places, { at, change });
    else if (places.some((keys) => keys.length === 0))
      this.#tell("invalid-overlay", "this removes the whole document", at);
    else this.#edited.remove(places);
  }

  #update(
    places: readonly (readonly string[])[],
    { at, change }: Pick<Action, "at" | "change">,
  ): void {
    const given = change.kind === "copy" ? this.#copied(change.from, at) : null;
    const origin = { source: this.#overlay, pointer: `${at}/update` };
    const [value, from]: readonly [unknown, Origin] | readonly [null, null] =
      change.kind === "update"
        ? [change.value, origin]
        : (given ?? [null, null]);
    if (from === null) return;
    for (const keys of places) {
      const fault = this.#edited.update(keys, value, from);
      if (fault === null) continue;
      const { source, pointer } = fault.origin;
      // What is copied is right where it stands.
      const place = source === this.#overlay ? pointer : `${at}/${change.kind}`;
      this.#tell("invalid-overlay", fault.message, place);
      return;
    }
  }

  /** The one value that is copied, with where it was written. */
  #copied(from: Target, at: string): readonly [unknown, Origin] | null {
    const [place, ...others] = this.#places(from);
    if (place !== undefined && others.length === 0) {
      const value = place.reduce(memberValue, this.#edited.root);
      return [value, this.#edited.originOf(place)];
    }
    const count = place === undefined ? "nothing" : "several values";
    const message = `one value is copied, and ${quote(from.text)} matches ${count}`;
    this.#tell("invalid-overlay", message, `${at}/copy`);
    return null;
  }

  /** What a query selects now, each place once. */
  #places({ query }: Target): string[][] {
    const places = new Map<string, string[]>();
    for (const one of select(query, this.#edited.root, this.#budget)) {
      const keys = keysOf(one);
      this.#budget.spend(keys.length);
      places.set(JSON.stringify(keys), keys);
    }
    return [...places.values()];
  }

  #tell(
    code: DiagnosticCode,
    message: string,
    at: string,
    help: string | null = null,
  ): void {
    const place = this.#overlay.locate(at);
    this.#found.push(diagnostic(code, message, place, help));
  }
}
