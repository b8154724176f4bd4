import {
  type Grammar,
  type Kind,
  isReferable,
  memberKind,
  sectionOf,
} from "../../openapi/grammar.ts";
import { withLeftOut } from "../left-out.ts";
import type { TreeNode } from "../node.ts";
import {
  fragmentOf,
  isPointer,
  pointerTokens,
} from "../../openapi/json-pointer.ts";
import { quote } from "../../model/messages.ts";
import {
  broken,
  type BrokenReference,
  type Entry,
  type Followed,
} from "../references.ts";
import { isObject, isParent, setMember } from "../../openapi/json.ts";
import { Components } from "./components.ts";
import { PartPointers } from "./part-pointers.ts";
import { resourceOf } from "./identifiers.ts";
import { maximumObjects, maximumParts, maximumWritten } from "./limits.ts";
import type { Links } from "./links.ts";
import { inexact, pathTo } from "./meant.ts";
import { type Lead, replaceNames } from "./schema-references.ts";
import { Slot } from "./slot.ts";

/** Texts joined into one document, in which every reference is a path. */
export interface Joined {
  readonly value: unknown;
  /** The parts of other texts in it, by the JSON Pointer to where each stands. */
  readonly parts: ReadonlyMap<string, TreeNode>;
  /** The references that lead nowhere; their objects stand in the document as they were. */
  readonly broken: readonly BrokenReference[];
  readonly brokenObjects: ReadonlySet<unknown>;
}

/**
 * Joins a document with what it refers to in other texts, and replaces references by identifiers. `null` where that has too
 * many objects.
 */
export function join(links: Links, grammar: Grammar): Joined | null {
  return new Joiner(links, grammar).join();
}

interface Task {
  readonly node: TreeNode;
  readonly kind: Kind;
  readonly slot: Slot;
}

type Members = Record<string, unknown>;

/** Parts that stand where they are referred to, as nothing else does by their names. All others become components. */
const standing: ReadonlySet<Kind> = new Set<Kind>(["pathItem", "mediaType"]);

/**
 * Copies the document, and every part of another text that a reference leads to. What is to be copied waits in a list, so that
 * nothing is too deep; what came last is done first, so that what a reference leads to gets its name, and all below it theirs,
 * before what comes later in the document.
 */
class Joiner {
  readonly #links: Links;
  readonly #grammar: Grammar;
  readonly #pointers: PartPointers;
  readonly #tasks: Task[] = [];
  readonly #components = new Components();
  readonly #parts = new Map<string, TreeNode>();
  readonly #broken: BrokenReference[] = [];
  readonly #culprits = new Set<unknown>();
  readonly #brokenObjects = new Set<unknown>();
  /** How long the paths are that were written in place of others. */
  #written = 0;

  constructor(links: Links, grammar: Grammar) {
    this.#links = links;
    this.#grammar = grammar;
    this.#pointers = new PartPointers(links, grammar);
  }

  join(): Joined | null {
    const { root } = this.#links;
    const document: Members = {};
    this.#copyMembers(root, "document", "", document);
    let copied = 0;
    for (let next = this.#tasks.pop(); next; next = this.#tasks.pop()) {
      copied += 1;
      if (copied > maximumObjects || this.#isTooMuch()) return null;
      this.#copy(next);
    }
    this.#components.addTo(document);
    return {
      value: document,
      parts: this.#parts,
      broken: this.#broken,
      brokenObjects: this.#brokenObjects,
    };
  }

  #isTooMuch(): boolean {
    return this.#parts.size > maximumParts || this.#written > maximumWritten;
  }

  #copy(task: Task): void {
    const { node, kind, slot } = task;
    if (Array.isArray(node.value)) {
      const copy: unknown[] = Array.from(node.value);
      slot.take(copy);
      for (let index = copy.length - 1; index >= 0; index -= 1) {
        if (!isParent(copy[index])) continue;
        const key = String(index);
        const inner = new Slot(copy, key, slot);
        this.#tasks.push({ node: node.child(key), kind, slot: inner });
      }
    } else if (!isObject(node.value)) {
      slot.take(node.value);
    } else if (node.reference !== null) {
      this.#copyReference(task);
    } else {
      const copy: Members = {};
      slot.take(copy);
      this.#copyMembers(node, kind, slot, copy);
    }
  }

  /** Copies the members of an object, those that can hold references later. */
  #copyMembers(
    node: TreeNode,
    kind: Kind,
    above: Slot | string,
    copy: Members,
  ): void {
    const tasks: Task[] = [];
    for (const [key, value] of Object.entries(node.value as Members)) {
      setMember(copy, key, value);
      const memberIs = memberKind(this.#grammar, kind, key);
      if (memberIs === null || !isParent(value)) continue;
      const slot = new Slot(copy, key, above);
      tasks.push({ node: node.child(key), kind: memberIs, slot });
    }
    if (kind === "schema")
      replaceNames(node, copy, this.#links, (to) => this.#schemaReference(to));
    // What is appended to the paths must not name anything before the rest is named.
    if (kind === "document") tasks.sort(pathsLast);
    // The last in is the first out.
    for (const task of tasks.reverse()) this.#tasks.push(task);
  }

  #copyReference(task: Task): void {
    const { node, kind, slot } = task;
    const meant = this.#links.meant(node, node.reference ?? "");
    const path = this.#pathOf(task, meant);
    const { node: part, broken: fault } =
      path === null ? this.#lead(task) : { node: null, broken: null };
    if (part !== null && this.#takesPlace(part, kind, slot)) {
      this.#parts.set(slot.pointer, part);
      this.#tasks.push({ node: part, kind, slot: slot.with(part) });
      return;
    }
    const copy: Members = {};
    slot.take(copy);
    if (this.#links.siblingsCount || kind === "pathItem")
      this.#copyMembers(node, kind, slot, copy);
    else Object.assign(copy, node.value);
    if (part !== null) copy["$ref"] = this.#referenceTo(part, kind);
    else copy["$ref"] = path ?? node.reference;
    if (fault !== null) {
      this.#report(withLeftOut(fault, kind));
      this.#brokenObjects.add(copy);
    } else if (meant !== null) {
      this.#written += pathTo(meant).length;
      this.#report(inexact(node, meant, leads));
    }
  }

  /** Where the reference at a node leads; nowhere, where what it leads to would have to stand in itself. */
  #lead({ node, kind, slot }: Task): Followed {
    const followed = this.#links.follow(node);
    const isEndless =
      followed.node !== null &&
      (followed.node.file !== null || !isReferable(this.#grammar, kind)) &&
      sectionOf(this.#grammar, kind) === null &&
      slot.isWithin(followed.node);
    if (!isEndless) return followed;
    const message = `${leads} ${quote(node.reference ?? "")}, which it is a part of`;
    const help = "write here what it is, in place of the `$ref`";
    return { node: null, broken: broken("circular-ref", message, help, node) };
  }

  /** The path within the document that the reference at a node is, or is read as; `null` where it is none. */
  #pathOf({ node, kind }: Task, meant: Entry | null): string | null {
    const { file, reference } = node;
    if (file !== null || !isReferable(this.#grammar, kind)) return null;
    if (meant !== null) return pathTo(meant);
    const isPath =
      isPointer(reference ?? "") &&
      resourceOf(node, this.#links.sourceOf(node)).node.isRoot;
    return isPath ? reference : null;
  }

  /** Whether a part is to stand at a place instead of a reference to it. */
  #takesPlace(part: TreeNode, kind: Kind, slot: Slot): boolean {
    if (part.file === null) return !isReferable(this.#grammar, kind);
    const section = sectionOf(this.#grammar, kind);
    if (section !== null && this.#pointers.get(section, part) === slot.pointer)
      return true;
    const isStanding = section === null || standing.has(kind);
    return isStanding && !slot.isWithin(part);
  }

  /** The reference to a part, which becomes a component where it stands nowhere yet. */
  #referenceTo(part: TreeNode, kind: Kind): string {
    if (part.file === null) return fragmentOf(part.at);
    const section = sectionOf(this.#grammar, kind) ?? "";
    const known = this.#pointers.get(section, part);
    if (known !== undefined) return fragmentOf(known);
    const pointer = this.#pointers.give(section, part);
    const [name = ""] = pointerTokens(pointer).slice(-1);
    this.#parts.set(pointer, part);
    const slot = new Slot(this.#components.in(section), name, section, part);
    this.#tasks.push({ node: part, kind, slot });
    return fragmentOf(pointer);
  }

  /** The reference to where a schema leads by other means than a `$ref`; `null` where that is nowhere. */
  #schemaReference({ node, broken }: Lead): string | null {
    if (broken !== null) this.#report(broken);
    return node === null ? null : this.#referenceTo(node, "schema");
  }

  #report(fault: BrokenReference): void {
    if (fault.culprits.some((culprit) => this.#culprits.has(culprit))) return;
    for (const culprit of fault.culprits) this.#culprits.add(culprit);
    this.#broken.push(fault);
  }
}

/** What is said before where a reference leads. */
const leads = "`$ref` leads to";

function pathsLast({ slot: one }: Task, { slot: other }: Task): number {
  return Number(one.pointer === "/paths") - Number(other.pointer === "/paths");
}
