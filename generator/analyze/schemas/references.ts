import { isObject } from "../../openapi/json.ts";
import type { Schema } from "../../model/schema.ts";
import { unknown } from "./construct.ts";
import { isMember } from "./members.ts";
import { type Current, type Raw } from "./object.ts";
import { Parts } from "./parts.ts";
import { fragmentTokens, fragmentTo } from "../../openapi/json-pointer.ts";

/** What stands in the schema types for a place of the document, and its JSON Pointer where that is among the `references`. */
interface Found {
  readonly schema: Schema;
  readonly pointer: string | null;
}

/** The references of one document (OpenAPI 3.1, "Reference Object"), each looked up once. */
export class References {
  readonly parts: Parts = new Parts();
  readonly #root: Raw;
  readonly #current: Current;
  readonly #resolved = new Map<string, unknown>();
  readonly #targets = new Map<string, unknown>();
  readonly #parts = new Map<string, Found>();
  readonly #pointers = new Map<string, string>();

  constructor(root: Raw, current: Current) {
    this.#root = root;
    this.#current = current;
  }

  /** What a `$ref` leads to, further ones followed; `undefined` where that is nowhere. */
  resolve(reference: unknown): unknown {
    if (typeof reference !== "string") return undefined;
    const found = resolve(this.#root, reference, this.#current, this.#resolved);
    return this.#current(found);
  }

  /** What a `$ref` leads to itself; `undefined` where that is nowhere. */
  target(reference: unknown): unknown {
    if (typeof reference !== "string") return undefined;
    const known = this.#targets.get(reference);
    if (known !== undefined || this.#targets.has(reference)) return known;
    const target = at(this.#root, namesTo(reference), this.#current);
    this.#targets.set(reference, target);
    return target;
  }

  /**
   * The part of the schema types that stands for the place to which a `$ref` leads; else one of `references`, of which `note` is
   * told. `unknown` where the `$ref` leads nowhere.
   */
  part(reference: unknown, note: (pointer: string) => void): Schema {
    if (typeof reference !== "string") return unknown;
    const found = this.#parts.get(reference) ?? this.#find(reference);
    this.#parts.set(reference, found);
    if (found.pointer !== null) note(found.pointer);
    return found.schema;
  }

  #find(reference: string): Found {
    if (this.resolve(reference) === undefined)
      return { schema: unknown, pointer: null };
    const names = namesTo(reference);
    if (isMember(this.#root, names))
      return { schema: this.parts.at(names), pointer: null };
    const pointer = this.pointer(reference);
    return { schema: this.parts.at(["references", pointer]), pointer };
  }

  /** The JSON Pointer, as a fragment, of where a `$ref` leads. */
  pointer(reference: string): string {
    const known = this.#pointers.get(reference);
    if (known !== undefined) return known;
    const pointer = fragmentTo(namesTo(reference));
    this.#pointers.set(reference, pointer);
    return pointer;
  }
}

/** Returns the names on the way to where a `$ref` leads within its document (RFC 6901, section 6); none where it leads out of it. */
export function namesTo(reference: string): string[] {
  return fragmentTokens(reference) ?? [];
}

/** Finds what a `$ref` leads to, further ones followed; `undefined` where that is nowhere. All on the way is remembered in `known`. */
export function resolve(
  root: Raw,
  reference: string,
  current: Current,
  known: Map<string, unknown> = new Map<string, unknown>(),
): unknown {
  const met = new Set<string>();
  let result: unknown;
  for (let next = reference; !met.has(next);) {
    if (known.has(next)) {
      result = known.get(next);
      break;
    }
    met.add(next);
    const found = at(root, namesTo(next), current);
    const further = isObject(found) ? found.$ref : undefined;
    if (!further) result = found;
    if (typeof further !== "string" || further === "") break;
    next = further;
  }
  for (const one of met) known.set(one, result);
  return result;
}

function at(root: Raw, names: readonly string[], current: Current): unknown {
  if (names.length === 0) return undefined;
  let node: unknown = root;
  for (const name of names) {
    const owner: unknown = current(node);
    if (typeof owner !== "object" || owner === null) return undefined;
    // What stands for its heirs has its members in its base; references lead to where they are in the document.
    const holder = Object.hasOwn(owner, name) ? owner : (node as Raw);
    if (!Object.hasOwn(holder, name)) return undefined;
    node = (holder as Raw)[name];
  }
  return node || undefined;
}
