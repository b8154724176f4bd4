import type { Document, Node, OpenApiVersion } from "../model/document.ts";
import { brokenReferences } from "./broken-references.ts";
import { TreeNode } from "./node.ts";
import { pointerTokens } from "./pointer.ts";
import { References, type BrokenReference } from "./references.ts";

/** A document over the value of its text. */
export class Spec implements Document {
  readonly file: string;
  readonly version: OpenApiVersion;
  readonly root: TreeNode;
  readonly #references: References;

  constructor(file: string, version: OpenApiVersion, value: unknown) {
    this.file = file;
    this.version = version;
    this.root = TreeNode.root(value, (node) => this.#follow(node));
    this.#references = new References(this.root, version !== "3.0");
  }

  node(pointer: string): Node {
    const tokens = pointerTokens(pointer);
    const { node } = this.#references.walk(this.root, tokens);
    return (
      node ??
      tokens.reduce((at, token) => at.child(token), this.root).withoutValue()
    );
  }

  /** Every `$ref` that leads nowhere. */
  brokenReferences(): BrokenReference[] {
    return brokenReferences(this.root, this.#references, this.version);
  }

  #follow(reference: TreeNode): TreeNode {
    return this.#references.follow(reference).node ?? reference.withoutValue();
  }
}
