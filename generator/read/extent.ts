import {
  type Grammar,
  type Kind,
  kindAmong,
  membersIn,
  swagger,
} from "../openapi/grammar.ts";
import { isParent, memberValue } from "../openapi/json.ts";
import { isForm, isJson } from "../openapi/media-types.ts";
import type { TreeNode } from "./node.ts";
import type { Spec } from "./spec.ts";

/** How many values may be produced of any document, beside twice what it holds: a few seconds, and some hundred megabytes. */
const allowed = 300_000;

/** How many times what a document holds may be produced where that is more: twice what the most repetitive real ones come to. */
const repetition = 10;

/** As much as a value costs, in characters of text: what is counted are those, as numbers without fractions are added fastest. */
const ofValue = 40;

/** What a text of more characters is counted for once, of what a document holds. */
const long = 400;

/** As many values as an operation costs beside what it holds: its method, its types, its documentation, its example. */
const ofOperation = 60 * ofValue;

/** Deeper than any description nests what is no schema: nothing is printed of what lies below. */
const deepest = 100;

/**
 * Returns what is wrong with a document of which more would be produced than can be; `null` where that is nothing. References,
 * aliases, and what operations have of their paths and of the whole multiply what is written: it is counted before any of it is
 * made.
 */
export function excess(document: Spec, grammar: Grammar): string | null {
  const { produced, held } = new Extent(document, grammar).count();
  return produced <= Math.max(allowed * ofValue + 2 * held, repetition * held)
    ? null
    : `with what operations and paths share written out, this comes to ${count(produced)} values, from ${count(held)}`;
}

/** What so many characters come to, in values. */
function count(characters: number): string {
  return Math.round(characters / ofValue).toLocaleString("en");
}

/** Counts what a document comes to, in characters: each value as so many, and those of its texts. */
class Extent {
  /** What each object or list comes to, all below it included. */
  readonly #known = new Map<object, number>();
  /** The same of those that are counted as they stand. */
  readonly #standing: Map<object, number>;
  readonly #bodies = new Map<object, number>();
  readonly #texts = new Set<string>();
  readonly #root: TreeNode;
  readonly #grammar: Grammar;
  readonly #mayRepeat: boolean;
  #held = 0;
  #security = 0;

  constructor({ root, mayRepeat }: Spec, grammar: Grammar) {
    this.#root = root;
    this.#grammar = grammar;
    this.#mayRepeat = mayRepeat;
    this.#standing = mayRepeat ? this.#known : new Map<object, number>();
  }

  count(): { readonly produced: number; readonly held: number } {
    // Where each value stands at one place, all are held that there are.
    const all = this.#mayRepeat ? null : this.#value(this.#root.value);
    this.#security = this.#node(this.#root.get("security"), "requirement", 0);
    const produced = this.#node(this.#root, "document", 0);
    return { produced, held: all ?? this.#held };
  }

  /** Counts what stands at a node, references followed but for those of schemas and callbacks, which are declared once. */
  #node(node: TreeNode, kind: Kind | null, depth: number): number {
    const { value } = node;
    if (kind === null || kind === "schema" || !isParent(value))
      return this.#value(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    // What leads back to itself is not printed again.
    this.#known.set(value, 0);
    if (depth > deepest) return 0;
    let sum = ofValue;
    if (Array.isArray(value)) {
      for (const item of node.items()) sum += this.#node(item, kind, depth + 1);
      this.#held += ofValue;
      for (const [index, item] of value.entries())
        this.#held += String(index).length + this.#heldOnce(item);
    } else sum += this.#members(node, kind, value, depth);
    if (kind === "pathItem") sum += this.#inherited(node);
    if (kind === "operation") sum += this.#operation(node);
    this.#known.set(value, sum);
    return sum;
  }

  /** Counts the members of the object at a node, and what it holds itself. */
  #members(node: TreeNode, kind: Kind, value: object, depth: number): number {
    const object = value as Readonly<Record<string, unknown>>;
    const members = membersIn(this.#grammar, kind);
    let sum = 0;
    let held = ofValue;
    for (const key in object) {
      const member = object[key];
      sum += key.length;
      held += this.#textOnce(key);
      if (isParent(member)) {
        const memberIs = kindAmong(members, key);
        sum += this.#member(node, key, member, memberIs, depth);
      } else {
        sum += sizeOf(member);
        held += this.#heldOnce(member);
      }
    }
    this.#held += held;
    return sum;
  }

  /** Counts a member of what stands at a node. */
  #member(
    node: TreeNode,
    key: string,
    value: object,
    memberIs: Kind | null,
    depth: number,
  ): number {
    // What is no reference is not kept: there is much of it, and few ask for it again.
    if (typeof memberValue(value, "$ref") !== "string")
      return memberIs === null || memberIs === "schema"
        ? this.#parent(value)
        : this.#node(node.child(key), memberIs, depth + 1);
    const member = node.get(key);
    // A callback that is a reference to another is no more than that.
    if (memberIs === "callback") return ofValue;
    // A schema that is referred to is declared once; what is said of it stands where it is used, too.
    return memberIs === "schema"
      ? ofValue + (member.string("description") ?? "").length
      : this.#node(member, memberIs, depth + 1);
  }

  /** Counts what each operation of a path has of its path. */
  #inherited(item: TreeNode): number {
    const shared = this.#node(item.get("parameters"), "parameter", 0);
    const members = membersIn(this.#grammar, "pathItem");
    let operations = 0;
    for (const key in item.value as object)
      if (key === "additionalOperations")
        operations += item.get(key).entries().length;
      else if (kindAmong(members, key) === "operation") operations += 1;
    return shared * operations;
  }

  /** Counts what an operation has that stands elsewhere: its security, the members of its body, and in Swagger each of its media types. */
  #operation(operation: TreeNode): number {
    let sum = ofOperation;
    if (operation.get("security").value === undefined) sum += this.#security;
    if (this.#grammar === swagger) return sum + this.#described(operation);
    const body = operation.get("requestBody");
    for (const [mediaType, content] of body.get("content").entries())
      if (isJson(mediaType) || isForm(mediaType))
        sum += this.#bodyMembers(content.get("schema"));
    return sum;
  }

  /** Counts the schemas that a Swagger operation sends and receives, in each of its media types. */
  #described(operation: TreeNode): number {
    const lists = ["consumes", "produces"].map((name) => {
      const own = operation.get(name);
      return own.value === undefined ? this.#root.get(name) : own;
    });
    let sum = 0;
    for (const parameter of operation.get("parameters").items()) {
      const schema = parameter.get("schema");
      sum += this.#value(schema.value) + this.#bodyMembers(schema);
    }
    for (const [, response] of operation.get("responses").entries())
      sum += this.#value(response.get("schema").value);
    return sum * Math.max(1, ...lists.map((list) => list.items().length));
  }

  /** Counts the members of a body that is given by them, which are documented at the operation. */
  #bodyMembers(schema: TreeNode): number {
    if (!isParent(schema.value)) return 0;
    const known = this.#bodies.get(schema.value);
    if (known !== undefined) return known;
    let sum = 0;
    const seen = new Set<unknown>();
    const pending = [schema];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (!isParent(next.value) || seen.has(next.value)) continue;
      seen.add(next.value);
      sum += this.#value(next.get("properties").value);
      for (const part of next.get("allOf").items()) pending.push(part);
    }
    this.#bodies.set(schema.value, sum);
    return sum;
  }

  /** Counts a value unless it has members, which counts itself; a long text only where it is met first: aliases repeat it. */
  #heldOnce(value: unknown): number {
    if (isParent(value)) return 0;
    return ofValue + (typeof value === "string" ? this.#textOnce(value) : 0);
  }

  #textOnce(text: string): number {
    if (text.length <= long || !this.#mayRepeat) return text.length;
    if (this.#texts.has(text)) return 0;
    this.#texts.add(text);
    return text.length;
  }

  /** Counts a value as it stands. */
  #value(value: unknown): number {
    return isParent(value) ? this.#parent(value) : sizeOf(value);
  }

  #parent(value: object): number {
    const known = this.#standing.get(value);
    if (known !== undefined) return known;
    let sum = ofValue;
    let held = ofValue;
    // What it holds is counted in the same go: most of a document is counted here.
    for (const key in value) {
      const member = (value as Record<string, unknown>)[key];
      const { length } = key;
      sum += length;
      held += length <= long ? length : this.#textOnce(key);
      if (isParent(member)) sum += this.#parent(member);
      else {
        const size = sizeOf(member);
        sum += size;
        held += size <= long ? size : this.#heldOnce(member);
      }
    }
    this.#held += held;
    // What is small is counted as fast as it is looked up.
    if (this.#mayRepeat || sum > long) this.#standing.set(value, sum);
    return sum;
  }
}

/** Counts a value that has no members. */
function sizeOf(value: unknown): number {
  return ofValue + (typeof value === "string" ? value.length : 0);
}
