import { didYouMean, quote } from "../../model/messages.ts";
import { isObject } from "../../openapi/json.ts";
import { parseQuery, type Query } from "./query.ts";

/** One action of an overlay (Overlay 1.1.0, "Action Object"). */
export interface Action {
  /** Where it stands in the overlay, as a JSON Pointer. */
  readonly at: string;
  readonly target: Target;
  readonly change:
    | { readonly kind: "remove" }
    | { readonly kind: "update"; readonly value: unknown }
    | { readonly kind: "copy"; readonly from: Target }
    | { readonly kind: "nothing" };
}

/** A query as it is written, and as it was read. */
export interface Target {
  readonly text: string;
  readonly query: Query;
}

/** Something wrong in an overlay, at a JSON Pointer. */
export interface OverlayFault {
  readonly message: string;
  readonly help: string | null;
  readonly at: string;
}

/** What an overlay says, and what is wrong with that. */
export interface OverlayContent {
  /** The document that it is written for, as a URI reference; `null` where it does not say. */
  readonly extends: string | null;
  readonly actions: readonly Action[];
  readonly faults: readonly OverlayFault[];
}

/** Reads the value of an overlay, 1.0 or 1.1. */
export function readOverlay(value: unknown): OverlayContent {
  return new Reader().read(value);
}

type Members = Readonly<Record<string, unknown>>;

class Reader {
  readonly #faults: OverlayFault[] = [];

  read(value: unknown): OverlayContent {
    const none = { extends: null, actions: [], faults: this.#faults };
    if (!isObject(value) || value["overlay"] === undefined) {
      const help = 'begin it with "overlay: 1.1.0"';
      this.#fault("", "this is no overlay: it has no `overlay`", help);
      return none;
    }
    const { overlay, info } = value;
    const isKnown = /^1\.[01]\.\d+$/.test(String(overlay));
    if (!isKnown) {
      const message = `the version ${quote(String(overlay))} of overlays is not known`;
      this.#fault("/overlay", message, "write 1.0.0 or 1.1.0");
      return none;
    }
    const isNew = !String(overlay).startsWith("1.0.");
    this.#known(value, "", ["overlay", "info", "extends", "actions"]);
    if (this.#object(info, "/info")) {
      const known = ["title", "version", ...(isNew ? ["description"] : [])];
      this.#known(info, "/info", known);
      for (const name of ["title", "version"])
        this.#text(info, name, "/info", true);
      this.#text(info, "description", "/info", false);
    }
    const uri = this.#text(value, "extends", "", false);
    return { ...none, extends: uri, actions: this.#actions(value, isNew) };
  }

  #actions({ actions }: Members, isNew: boolean): Action[] {
    if (!Array.isArray(actions) || actions.length === 0) {
      const message = "`actions` must be a list of at least one action";
      this.#fault(actions === undefined ? "" : "/actions", message);
      return [];
    }
    const seen = new Set<string>();
    return actions.flatMap((action: unknown, index) => {
      const at = `/actions/${index}`;
      const text = JSON.stringify(action);
      if (seen.has(text)) this.#fault(at, "this action stands here twice");
      seen.add(text);
      return this.#object(action, at) ? this.#action(action, at, isNew) : [];
    });
  }

  #action(action: Members, at: string, isNew: boolean): Action[] {
    const known = ["target", "description", "update", "remove"];
    this.#known(action, at, [...known, ...(isNew ? ["copy"] : [])]);
    this.#text(action, "description", at, false);
    const { remove = false, update } = action;
    if (typeof remove !== "boolean")
      this.#fault(`${at}/remove`, "`remove` must be true or false");
    const target = this.#query(action, "target", at, true);
    const from = isNew ? this.#query(action, "copy", at, false) : null;
    if (target === null) return [];
    if (remove === true) return [{ at, target, change: { kind: "remove" } }];
    if (from !== null && update !== undefined) {
      const message = "an action has either `update` or `copy`, and not both";
      this.#fault(`${at}/copy`, message, "make two actions of it");
    }
    if (from !== null) return [{ at, target, change: { kind: "copy", from } }];
    return update === undefined
      ? [{ at, target, change: { kind: "nothing" } }]
      : [{ at, target, change: { kind: "update", value: update } }];
  }

  #query(
    action: Members,
    name: string,
    at: string,
    isNeeded: boolean,
  ): Target | null {
    const text = this.#text(action, name, at, isNeeded);
    if (text === null) return null;
    const query = parseQuery(text);
    if (!("fault" in query)) return { text, query };
    const message = `${quote(text)} is no JSONPath query: ${query.fault}`;
    const help = "write one by RFC 9535, such as \"$.paths['/pets'].get\"";
    this.#fault(`${at}/${name}`, message, help);
    return null;
  }

  #text(
    object: Members,
    name: string,
    at: string,
    isNeeded: boolean,
  ): string | null {
    const value = object[name];
    if (typeof value === "string") return value;
    if (value !== undefined)
      this.#fault(`${at}/${name}`, `\`${name}\` must be a string`);
    else if (isNeeded) this.#fault(at, `\`${name}\` is missing`);
    return null;
  }

  #object(value: unknown, at: string): value is Members {
    if (isObject(value)) return true;
    this.#fault(
      at,
      value === undefined ? "`info` is missing" : "this must be an object",
    );
    return false;
  }

  #known(object: Members, at: string, names: readonly string[]): void {
    for (const name of Object.keys(object)) {
      if (names.includes(name) || name.startsWith("x-")) continue;
      const isLater =
        name === "copy" || (at === "/info" && name === "description");
      const help = isLater
        ? 'begin the overlay with "overlay: 1.1.0", which has it'
        : didYouMean(name, names);
      this.#fault(
        `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        `an overlay has no ${quote(name)} here`,
        help,
      );
    }
  }

  #fault(at: string, message: string, help: string | null = null): void {
    this.#faults.push({ message, help, at });
  }
}
