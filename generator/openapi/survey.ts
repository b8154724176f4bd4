import { isObject, isParent } from "./json.ts";

type Raw = Readonly<Record<string, unknown>>;

/** What a document holds, wherever it stands, each in the document's order. */
export interface Survey {
  /** How many members its objects have. */
  readonly members: number;
  /** Whether a number in it is beyond all range. */
  readonly isBeyondRange: boolean;
  /** Where its references lead, as they are written. */
  readonly references: ReadonlySet<string>;
  /** The same of `$dynamicRef` (JSON Schema 2020-12, 8.2.3.2). */
  readonly dynamicReferences: ReadonlySet<string>;
  /** What looks like the mapping of a discriminator. */
  readonly mappings: readonly Raw[];
  /** The schemas with a discriminator. */
  readonly discriminated: readonly Raw[];
  /** The schemas with an `allOf`. */
  readonly inheriting: readonly Raw[];
}

const known = new WeakMap<object, Survey>();

/** Looks through a document, which changes no more: once, since many ask, and large ones take long. */
export function survey(root: unknown): Survey {
  const found = new Surveyor();
  if (!isParent(root)) return found;
  const before = known.get(root);
  if (before !== undefined) return before;
  found.visit(root);
  known.set(root, found);
  return found;
}

class Surveyor implements Survey {
  members = 0;
  isBeyondRange = false;
  readonly references = new Set<string>();
  readonly dynamicReferences = new Set<string>();
  readonly mappings: Raw[] = [];
  readonly discriminated: Raw[] = [];
  readonly inheriting: Raw[] = [];

  /** Looks through an object or a list: no text that is read nests deeper than the stack has room for. */
  visit(value: object): void {
    if (Array.isArray(value)) {
      for (const item of value)
        if (isParent(item)) this.visit(item);
        else if (typeof item === "number") this.#number(item);
      return;
    }
    const object = value as Raw;
    let isLeaf = true;
    for (const key in object) {
      const member = object[key];
      this.members += 1;
      if (typeof member === "string") this.#text(key, member);
      else if (isParent(member)) {
        isLeaf = false;
        this.#parent(object, key, member);
      } else if (typeof member === "number") this.#number(member);
    }
    // Outer before inner; most objects have nothing in them.
    if (isLeaf) return;
    for (const key in object) {
      const member = object[key];
      if (isParent(member)) this.visit(member);
    }
  }

  #text(key: string, text: string): void {
    if (key === "$ref") this.references.add(text);
    else if (key === "$dynamicRef") this.dynamicReferences.add(text);
  }

  #parent(owner: Raw, key: string, value: object): void {
    if (key === "allOf") {
      if (Array.isArray(value)) this.inheriting.push(owner);
    } else if (key === "discriminator") {
      if (isObject(value)) this.discriminated.push(owner);
    } else if (key === "mapping" && isObject(value)) this.mappings.push(value);
  }

  #number(value: number): void {
    if (value === Infinity || value === -Infinity) this.isBeyondRange = true;
  }
}
