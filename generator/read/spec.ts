import type { Document, Node, OpenApiVersion } from "../model/document.ts";
import { brokenReferences } from "./broken-references.ts";
import { openApi, type Grammar } from "../openapi/grammar.ts";
import { TreeNode } from "./node.ts";
import { fragmentTokens, pointerTokens } from "../openapi/json-pointer.ts";
import {
  isSelective,
  select,
  type Selection,
  type Unmatched,
} from "./select/index.ts";
import { quote } from "../model/messages.ts";
import {
  broken,
  References,
  type BrokenReference,
  type Realm,
} from "./references.ts";

/** A document over the value of its text, or of several that were joined. */
export class Spec implements Document {
  readonly file: string;
  readonly version: OpenApiVersion;
  readonly root: TreeNode;
  readonly mayRepeat: boolean;
  readonly leftOut: ReadonlySet<string>;
  readonly #references: References;
  readonly #isOwn: (at: string) => boolean;

  /**
   * `isOwn` tells whether what a JSON Pointer names stands in the local document itself. `mayRepeat`: it may where nobody says that
   * it does not.
   */
  constructor(
    file: string,
    version: OpenApiVersion,
    value: unknown,
    isOwn: (at: string) => boolean,
    leftOut: ReadonlySet<string> = new Set(),
    mayRepeat = true,
  ) {
    this.file = file;
    this.version = version;
    this.root = TreeNode.root(value, (node) => this.#follow(node));
    this.#references = new References(within(this.root, version !== "3.0"));
    this.#isOwn = isOwn;
    this.leftOut = leftOut;
    this.mayRepeat = mayRepeat;
  }

  /** Returns the document without what a selection leaves out of it, and what is wrong with the selection. */
  selected(selection: Selection): {
    spec: Spec;
    unmatched: readonly Unmatched[];
  } {
    if (!isSelective(selection)) return { spec: this, unmatched: [] };
    const { value, leftOut, unmatched } = select(this.root, selection);
    const { file, version } = this;
    const spec = new Spec(file, version, value, this.#isOwn, leftOut);
    return { spec, unmatched };
  }

  node(pointer: string): Node {
    const tokens = pointerTokens(pointer);
    const { node } = this.#references.walk(this.root, tokens);
    return (
      node ??
      tokens.reduce((at, token) => at.child(token), this.root).withoutValue()
    );
  }

  isOwn({ at }: Node): boolean {
    return this.#isOwn(at);
  }

  /** Every `$ref` that leads nowhere, but for those that are known already. */
  brokenReferences(
    known: ReadonlySet<unknown>,
    grammar: Grammar = openApi,
  ): BrokenReference[] {
    const { root, version } = this;
    return brokenReferences(root, this.#references, version, known, grammar);
  }

  #follow(reference: TreeNode): TreeNode {
    return this.#references.follow(reference).node ?? reference.withoutValue();
  }
}

/** One document. `overridable`: whether a `summary` or `description` beside a `$ref` counts, as since OpenAPI 3.1. */
function within(root: TreeNode, overridable: boolean): Realm {
  return {
    enter(node, reference) {
      const tokens = fragmentTokens(reference);
      if (tokens !== null) return { start: root, tokens };
      const message = `\`$ref\` leads to ${quote(reference)}, which does not exist`;
      return broken("unresolvable-ref", message, null, node);
    },
    key: (_, reference) => reference,
    isEnd: () => false,
    shown: (target, reference) =>
      overridable ? target.overriddenBy(reference.value) : target,
  };
}
