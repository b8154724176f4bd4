import type { DiagnosticCode } from "../model/diagnostics.ts";
import { closest, quote } from "../model/messages.ts";
import { openApi, sectionNames } from "../openapi/grammar.ts";
import type { TreeNode } from "./node.ts";
import { memberNames } from "../openapi/json.ts";

/** Why a `$ref` leads nowhere. */
export interface BrokenReference {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly help: string | null;
  /** The place of the `$ref` at fault: the one that was followed, or one further on. */
  readonly node: TreeNode;
  /** The Reference Objects at fault: that one, or all those of a cycle. */
  readonly culprits: readonly unknown[];
}

/** Where following a `$ref` leads. */
export type Followed =
  | { readonly node: TreeNode; readonly broken: null }
  | { readonly node: null; readonly broken: BrokenReference };

/** Where the way of a `$ref` begins, and the tokens to walk from there: from the place itself, even where it is a `$ref`. */
export interface Entry {
  readonly start: TreeNode;
  readonly tokens: readonly string[];
}

/** What references can lead through. */
export interface Realm {
  /** Where the way of the `$ref` at a node begins, or why it leads nowhere. */
  enter(node: TreeNode, reference: string): Entry | BrokenReference;
  /** What the `$ref` at a node is remembered by: those of one key lead to one place. */
  key(node: TreeNode, reference: string): string;
  /** Whether a `$ref` at which a way ends is the end of it. */
  isEnd(node: TreeNode): boolean;
  /** What is seen at the end of a way through the `$ref` at a node. */
  shown(target: TreeNode, reference: TreeNode): TreeNode;
}

/** A `$ref` on the way, and how many tokens were left to walk when it was met. */
interface Hop {
  readonly node: TreeNode;
  readonly reference: string;
  readonly key: string;
  readonly left: number;
}

/** References, each followed once (OpenAPI 3.1, "Reference Object"; RFC 6901). */
export class References {
  readonly #realm: Realm;
  /** Where each `$ref` that was followed has led. */
  readonly #targets = new Map<string, TreeNode>();
  /** Why each `$ref` that led to a broken one leads nowhere either. */
  readonly #dead = new Map<string, BrokenReference>();
  /** Why each `$ref` that is at fault itself leads nowhere: so does every other that says the same, for itself. */
  readonly #faulty = new Map<string, BrokenReference>();

  constructor(realm: Realm) {
    this.#realm = realm;
  }

  /** Follows the `$ref` at a node, and those it leads to, to a place that is none. */
  follow(node: TreeNode): Followed {
    const { reference } = node;
    const target =
      reference === null
        ? node
        : this.#targets.get(this.#realm.key(node, reference));
    return target === undefined
      ? this.walk(node, [])
      : { node: this.#realm.shown(target, node), broken: null };
  }

  /**
   * Walks from a node along reference tokens, through every `$ref` on the way.
   *
   * The trail holds the `$ref`s being followed, as a call stack would: a chain of any length is no recursion. A `$ref`
   * leaves it when a token beyond its target is taken; one that is met while still on it leads back to itself.
   */
  walk(start: TreeNode, tokens: readonly string[]): Followed {
    const left = tokens.toReversed();
    const trail: Hop[] = [];
    const onTrail = new Set<unknown>();
    let node = start;
    let isOnWay = false;
    for (;;) {
      const reference = isOnWay ? null : node.reference;
      isOnWay = false;
      if (reference !== null && !this.#isEnd(node, start, left.length)) {
        if (onTrail.has(node.value)) {
          return this.#failed(trail, circular(trail, node));
        }
        const key = this.#realm.key(node, reference);
        trail.push({ node, reference, key, left: left.length });
        onTrail.add(node.value);
        const dead = this.#dead.get(key) ?? this.#faultOf(node, key);
        if (dead !== null) return this.#failed(trail, dead);
        const target = this.#targets.get(key);
        if (target === undefined) {
          const entry = this.#realm.enter(node, reference);
          if ("code" in entry) return this.#failed(trail, entry);
          if (isDescription(entry))
            return this.#failed(trail, wholeDocument(node));
          for (const token of entry.tokens.toReversed()) left.push(token);
          node = entry.start;
          isOnWay = entry.tokens.length > 0;
        } else {
          node = target;
        }
        continue;
      }
      const token = left.pop();
      if (token === undefined) return this.#arrived(node, trail);
      while ((trail.at(-1)?.left ?? 0) > left.length) {
        onTrail.delete(trail.pop()?.node.value);
      }
      const child = node.child(token);
      if (child.value === undefined) {
        return this.#failed(trail, missing(trail.at(-1), node, token));
      }
      node = child;
    }
  }

  #faultOf(node: TreeNode, key: string): BrokenReference | null {
    const fault = this.#faulty.get(key);
    return fault === undefined
      ? null
      : { ...fault, node, culprits: [node.value] };
  }

  #isEnd(node: TreeNode, start: TreeNode, left: number): boolean {
    return left === 0 && node !== start && this.#realm.isEnd(node);
  }

  #arrived(end: TreeNode, trail: readonly Hop[]): Followed {
    let node = end;
    for (const hop of trail.toReversed()) {
      this.#targets.set(hop.key, node);
      node = this.#realm.shown(node, hop.node);
    }
    return { node, broken: null };
  }

  #failed(trail: readonly Hop[], broken: BrokenReference): Followed {
    for (const { node, key } of trail) {
      if (node !== broken.node) this.#dead.set(key, broken);
      else if (broken.code !== "circular-ref") this.#faulty.set(key, broken);
    }
    return { node: null, broken };
  }
}

/** That the `$ref` at a node is at fault by itself. */
export function broken(
  code: DiagnosticCode,
  message: string,
  help: string | null,
  node: TreeNode,
): BrokenReference {
  return { code, message, help, node, culprits: [node.value] };
}

/** Whether a way ends at the description itself, of which nothing in it can be a copy. */
function isDescription({ start, tokens }: Entry): boolean {
  return tokens.length === 0 && start.isRoot && start.file === null;
}

function wholeDocument(node: TreeNode): BrokenReference {
  return broken(
    "unresolvable-ref",
    `\`$ref\` leads to ${quote(node.reference ?? "")}, the whole document, which can be no part of itself`,
    "write the path of something that is in the document",
    node,
  );
}

function missing(
  hop: Hop | undefined,
  parent: TreeNode,
  token: string,
): BrokenReference {
  const near = closest(token, memberNames(parent.value));
  const reference = hop?.reference ?? token;
  const isLast = reference.endsWith(`/${token}`);
  const meant = isLast ? reference.slice(0, -token.length) : "";
  const whole = parent.file === null ? "the document" : quote(parent.file);
  const place = `${parent.file ?? ""}#${parent.at}`;
  const there = parent.at === "" ? whole : quote(place);
  const lack = isLast ? "" : `: ${there} has no ${quote(token)}`;
  return broken(
    "unresolvable-ref",
    `\`$ref\` leads to ${quote(reference)}, which does not exist${lack}`,
    near === null
      ? (elsewhere(parent, reference) ??
          "write the path of something that is in the document")
      : `did you mean ${quote(meant + near)}?`,
    hop?.node ?? parent,
  );
}

/** The component that a path within a document means that is Swagger 2.0's, or leaves `components` out. */
function elsewhere({ root }: TreeNode, reference: string): string | null {
  if (!/^#\/(?!components\/)/.test(reference)) return null;
  const name = reference.split("/").at(-1) ?? "";
  const components = root.child("components");
  const section = sectionNames(openApi).find(
    (one) => components.child(one).child(name).value !== undefined,
  );
  return section === undefined
    ? null
    : `did you mean ${quote(`#/components/${section}/${name}`)}?`;
}

/** How many references of a cycle a message shows. */
const maximumShown = 5;

function circular(trail: readonly Hop[], node: TreeNode): BrokenReference {
  const cycle = trail.slice(
    trail.findIndex((hop) => hop.node.value === node.value),
  );
  const names = cycle.map(({ reference }) => quote(reference));
  const shown = names.slice(0, maximumShown);
  if (names.length > maximumShown) shown.push("…");
  return {
    code: "circular-ref",
    message: `\`$ref\` leads back to itself, with nothing on the way: ${shown.join(" -> ")} -> ${names[0] ?? ""}`,
    help: "write at one of these places what it is, in place of the `$ref`",
    node,
    culprits: [node.value, ...cycle.slice(1).map((hop) => hop.node.value)],
  };
}
