import { nameIn, splitReference } from "../location.ts";
import { TreeNode } from "../node.ts";
import { fragmentTokens, percentDecoded } from "../../openapi/json-pointer.ts";
import { quote } from "../../model/messages.ts";
import {
  broken,
  References,
  type BrokenReference,
  type Entry,
  type Followed,
  type Realm,
} from "../references.ts";
import { Source, type Sources } from "../source.ts";
import { memberValue } from "../../openapi/json.ts";
import { Identifiers, resourceOf } from "./identifiers.ts";

/** The references of all texts of a description, across them (RFC 3986, section 5; JSON Schema 2020-12, section 8). */
export class Links implements Realm {
  readonly root: TreeNode;
  readonly #sources: Sources;
  /** Whether what stands beside a `$ref` can mean something, as since OpenAPI 3.1. */
  readonly siblingsCount: boolean;
  readonly #references: References = new References(this);
  readonly #roots = new Map<Source, TreeNode>();
  readonly #owners = new Map<TreeNode, Source>();
  #identifiers: Identifiers | null = null;
  /** The document's own text, and those that references lead into, be they YAML or JSON or neither. */
  readonly entered: Set<Source> = new Set();

  constructor(sources: Sources, siblingsCount: boolean) {
    this.#sources = sources;
    this.siblingsCount = siblingsCount;
    this.root = this.#enterText(sources.root) as TreeNode;
  }

  /** Follows the `$ref` at a node to a place that is none, or one with members of its own. */
  follow(node: TreeNode): Followed {
    return this.#references.follow(node);
  }

  /** The text that a node is in. */
  sourceOf(node: TreeNode): Source {
    return this.#owners.get(node.root) ?? this.#sources.root;
  }

  /** The places that a `$dynamicRef` of this name can lead to. */
  dynamic(name: string): readonly TreeNode[] {
    return this.#identified().dynamic(name);
  }

  enter(node: TreeNode, reference: string): Entry | BrokenReference {
    const [uri, fragment] = splitReference(reference);
    const resource = resourceOf(node, this.sourceOf(node));
    if (uri === "")
      return this.#inside(node, reference, resource.node, fragment);
    const target =
      this.#identified().get(nameIn(resource.uri, uri)) ??
      this.#text(node, reference, uri);
    return "code" in target
      ? target
      : this.#inside(node, reference, target, fragment);
  }

  key(node: TreeNode, reference: string): string {
    const source = this.sourceOf(node);
    const { at } = resourceOf(node, source).node;
    return JSON.stringify([source.file, at, reference]);
  }

  isEnd(node: TreeNode): boolean {
    return this.siblingsCount && Object.keys(node.value as object).length > 1;
  }

  shown(target: TreeNode): TreeNode {
    return target;
  }

  #inside(
    node: TreeNode,
    reference: string,
    resource: TreeNode,
    fragment: string,
  ): Entry | BrokenReference {
    const name = percentDecoded(fragment);
    if (name === "") return { start: resource, tokens: [] };
    const tokens = fragmentTokens(`#${fragment}`);
    if (tokens !== null) {
      const [first = ""] = tokens;
      // In a schema with an `$id`, many mean the document all the same.
      const isThere = memberValue(resource.value, first) !== undefined;
      return { start: isThere ? resource : resource.root, tokens };
    }
    const anchor = this.#identified().anchor(resource, name);
    if (anchor !== undefined) return { start: anchor, tokens: [] };
    const message = `\`$ref\` leads to ${quote(reference)}, but no schema there has the \`$anchor\` ${quote(name)}`;
    const help = `write "$anchor: ${name}" in the schema that is meant, or write its path here`;
    return broken("unresolvable-ref", message, help, node);
  }

  /** The text that a URI leads to, or why it does not. */
  #text(
    node: TreeNode,
    reference: string,
    uri: string,
  ): TreeNode | BrokenReference {
    const name = nameIn(this.sourceOf(node).base, uri);
    const found = this.#sources.get(name);
    const leads = `\`$ref\` leads to ${quote(reference)}, which`;
    if (found === undefined) {
      const message = `${leads} was not given with this document`;
      const help = `give the text ${quote(name)} too`;
      return broken("external-ref", message, help, node);
    }
    if (!(found instanceof Source)) {
      const { code, message, help } = found;
      return broken(code, `${leads} ${message}`, help, node);
    }
    const message = `${leads} is neither YAML nor JSON`;
    return (
      this.#enterText(found) ??
      broken("unresolvable-ref", message, "mend that file first", node)
    );
  }

  #enterText(source: Source): TreeNode | null {
    const known = this.#roots.get(source);
    if (known !== undefined) return known;
    this.entered.add(source);
    const { tree } = source.parsed;
    if (tree === null) return null;
    const root: TreeNode = TreeNode.root(
      tree.value,
      (node) => this.follow(node).node ?? node.withoutValue(),
      source === this.#sources.root ? null : source.file,
    );
    this.#roots.set(source, root);
    this.#owners.set(root, source);
    return root;
  }

  /** Every identifier; the texts are only searched where something is looked for by one. */
  #identified(): Identifiers {
    if (this.#identifiers !== null) return this.#identifiers;
    this.#identifiers = new Identifiers();
    for (const source of this.#sources.all()) {
      const root = source.parsed.tree === null ? null : this.#enterText(source);
      if (root !== null) this.#identifiers.collect(source, root);
    }
    return this.#identifiers;
  }
}
