import type { DiagnosticCode } from "../model/diagnostics.ts";
import { closest, quote } from "../model/wording.ts";
import type { TreeNode } from "./node.ts";
import { fragmentTokens } from "./pointer.ts";
import { isObject } from "./tree.ts";

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

/** A `$ref` on the way, and how many tokens were left to walk when it was met. */
interface Hop {
  readonly node: TreeNode;
  readonly reference: string;
  readonly left: number;
}

/** The references of one document (OpenAPI 3.1, "Reference Object"; RFC 6901). */
export class References {
  readonly #root: TreeNode;
  readonly #overridable: boolean;
  /** Where each `$ref` that was followed has led. */
  readonly #targets = new Map<string, TreeNode>();
  /** Why each `$ref` that led to a broken one leads nowhere either. */
  readonly #dead = new Map<string, BrokenReference>();

  /** `overridable`: whether a `summary` or `description` beside a `$ref` counts, as since OpenAPI 3.1. */
  constructor(root: TreeNode, overridable: boolean) {
    this.#root = root;
    this.#overridable = overridable;
  }

  /** Follows the `$ref` at a node, and those it leads to, to a place that is none. */
  follow(node: TreeNode): Followed {
    const target =
      node.reference === null ? node : this.#targets.get(node.reference);
    return target === undefined
      ? this.walk(node, [])
      : { node: this.#shown(target, node), broken: null };
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
    for (;;) {
      const { reference } = node;
      if (reference !== null) {
        if (onTrail.has(node.value)) {
          return this.#failed(trail, circular(trail, node));
        }
        trail.push({ node, reference, left: left.length });
        onTrail.add(node.value);
        const dead = this.#dead.get(reference);
        if (dead !== undefined) return this.#failed(trail, dead);
        const target = this.#targets.get(reference);
        if (target === undefined) {
          const tokens = fragmentTokens(reference);
          if (tokens === null) {
            return this.#failed(trail, unsupported(node, reference));
          }
          for (const token of tokens.toReversed()) left.push(token);
        }
        node = target ?? this.#root;
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

  #arrived(end: TreeNode, trail: readonly Hop[]): Followed {
    let node = end;
    for (const hop of trail.toReversed()) {
      this.#targets.set(hop.reference, node);
      node = this.#shown(node, hop.node);
    }
    return { node, broken: null };
  }

  #failed(trail: readonly Hop[], broken: BrokenReference): Followed {
    for (const { node, reference } of trail) {
      // The one at fault is the fault of no other that says the same.
      if (node !== broken.node) this.#dead.set(reference, broken);
    }
    return { node: null, broken };
  }

  #shown(target: TreeNode, reference: TreeNode): TreeNode {
    return this.#overridable ? target.overriddenBy(reference.value) : target;
  }
}

function broken(
  code: DiagnosticCode,
  message: string,
  help: string | null,
  hops: readonly [TreeNode, ...TreeNode[]],
): BrokenReference {
  const culprits = hops.map((node) => node.value);
  return { code, message, help, node: hops[0], culprits };
}

/** A `$ref` that is no JSON Pointer into this document. */
function unsupported(node: TreeNode, reference: string): BrokenReference {
  const name = quote(reference);
  return reference.startsWith("#")
    ? broken(
        "unresolvable-ref",
        `\`$ref\` is the name of an anchor, ${name}, which is not followed`,
        'write the path of what it names, such as "#/components/schemas/Pet"',
        [node],
      )
    : broken(
        "external-ref",
        `\`$ref\` leads out of this document, to ${name}`,
        "bundle the documents into one first",
        [node],
      );
}

function missing(
  hop: Hop | undefined,
  parent: TreeNode,
  token: string,
): BrokenReference {
  const names = isObject(parent.value) ? Object.keys(parent.value) : [];
  const near = closest(token, names);
  const reference = hop?.reference ?? token;
  const isLast = reference.endsWith(`/${token}`);
  const meant = isLast ? reference.slice(0, -token.length) : "";
  const there = parent.at === "" ? "the document" : quote(`#${parent.at}`);
  const lack = isLast ? "" : `: ${there} has no ${quote(token)}`;
  return broken(
    "unresolvable-ref",
    `\`$ref\` leads to ${quote(reference)}, which does not exist${lack}`,
    near === null
      ? "write the path of something that is in the document"
      : `did you mean ${quote(meant + near)}?`,
    [hop?.node ?? parent],
  );
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
  return broken(
    "circular-ref",
    `\`$ref\` leads back to itself, with nothing on the way: ${shown.join(" -> ")} -> ${names[0] ?? ""}`,
    "write at one of these places what it is, in place of the `$ref`",
    [node, ...cycle.slice(1).map((hop) => hop.node)],
  );
}
