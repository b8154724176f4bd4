import { quotedAscii } from "../escape.ts";
import { type Current, isReference, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { memberNames } from "./member-names.ts";
import { below, pointerNames } from "./pointer.ts";
import { other, type Type, unknown } from "./type.ts";

/** What stands in the schema types for a place of the document, and its JSON Pointer where that is in `references`. */
interface Member {
  readonly type: Type;
  readonly pointer: string | null;
}

/** The references of one document (OpenAPI 3.1, "Reference Object"), each looked up once. */
export class References {
  readonly #root: Raw;
  readonly #current: Current;
  readonly #resolved = new Map<string, unknown>();
  readonly #types = new Map<string, Type>();
  readonly #targets = new Map<string, unknown>();
  readonly #members = new Map<string, Member>();

  constructor(root: Raw, current: Current) {
    this.#root = root;
    this.#current = current;
  }

  /** What a `$ref` leads to, further ones followed; `undefined` where that is nowhere. */
  resolve(reference: unknown): unknown {
    if (typeof reference !== "string") return undefined;
    if (!this.#resolved.has(reference))
      this.#resolved.set(
        reference,
        resolve(this.#root, reference, this.#current),
      );
    return this.#current(this.#resolved.get(reference));
  }

  /** The member of the schema types that a `$ref` leads to: `components["schemas"]["Pet"]`. */
  type(reference: unknown): Type {
    if (typeof reference !== "string") return unknown;
    const known = this.#types.get(reference);
    if (known !== undefined) return known;
    const type = indexed(pointerNames(reference));
    this.#types.set(reference, type);
    return type;
  }

  /** What a `$ref` leads to itself; `undefined` where that is nowhere. */
  target(reference: unknown): unknown {
    if (typeof reference !== "string") return undefined;
    if (!this.#targets.has(reference))
      this.#targets.set(
        reference,
        at(this.#root, pointerNames(reference), this.#current),
      );
    return this.#targets.get(reference);
  }

  /**
   * The member of the schema types that stands for the place to which a `$ref` leads, and has its type; else one of
   * `references`, of which `note` is told. `unknown` where the `$ref` leads nowhere.
   */
  memberType(reference: unknown, note: (pointer: string) => void): Type {
    if (typeof reference !== "string") return unknown;
    const member = this.#members.get(reference) ?? this.#find(reference);
    this.#members.set(reference, member);
    if (member.pointer !== null) note(member.pointer);
    return member.type;
  }

  #find(reference: string): Member {
    if (this.target(reference) === undefined)
      return { type: unknown, pointer: null };
    const names = pointerNames(reference);
    const member = memberNames(this.#root, names, this.#current);
    if (member !== null) return { type: coordinate(member), pointer: null };
    const pointer = this.pointer(reference);
    return { type: coordinate(["references", pointer]), pointer };
  }

  /** The JSON Pointer, as a fragment, of where a `$ref` leads. */
  pointer(reference: string): string {
    return pointerNames(reference).reduce(below, "#");
  }

  /** As `type`, where it leads to a parameter, which stands under its own place and name. */
  parameterType(reference: unknown, parameter: Raw): Type {
    const names = typeof reference === "string" ? pointerNames(reference) : [];
    if (names.length <= fixed || isReference(parameter))
      return this.type(reference);
    const { in: location, name } = parameter;
    return indexed([...names.slice(0, -1), String(location), String(name)]);
  }
}

/** Finds what a `$ref` leads to, without remembering it; `undefined` where that is nowhere. */
export function resolve(
  root: Raw,
  reference: string,
  current: Current,
): unknown {
  const met = new Set<string>();
  for (let next = reference; !met.has(next);) {
    met.add(next);
    const found = at(root, pointerNames(next), current);
    const further = isObject(found) ? found.$ref : undefined;
    if (!further) return found;
    if (typeof further !== "string") return undefined;
    next = further;
  }
  return undefined;
}

function at(root: Raw, names: readonly string[], current: Current): unknown {
  if (names.length === 0) return undefined;
  let node: unknown = root;
  for (const name of names) {
    const owner: unknown = current(node);
    if (typeof owner !== "object" || owner === null) return undefined;
    if (!Object.hasOwn(owner, name)) return undefined;
    node = (owner as Raw)[name];
  }
  return node || undefined;
}

/** How many names in front are members of the schema types whatever they are called: `components`, `schemas` and the schema's. */
const fixed = 3;

/** A type by the names on the way to it. `properties` further in is no member of the schema types. */
function indexed([first, ...names]: readonly string[]): Type {
  if (first === undefined || !/^[A-Za-z_$][\w$]*$/.test(first)) return unknown;
  const members = names.filter(
    (name, index) => index < fixed - 1 || name !== "properties",
  );
  return coordinate([first, ...members]);
}

/** A type by the names of the members that lead to it, that of the declaration first. */
export function coordinate([first = "", ...names]: readonly string[]): Type {
  return other(first + names.map((name) => `[${quotedAscii(name)}]`).join(""));
}
