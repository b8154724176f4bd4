import { nameIn, splitReference } from "../location.ts";
import type { Grammar } from "../../openapi/grammar.ts";
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
import { Identifiers, resourceOf, type Resource } from "./identifiers.ts";
import {
  componentMeant,
  enclosing,
  leadsDirectly,
  ReferencePaths,
} from "./meant.ts";

/** The references of all texts of a description, across them (RFC 3986, section 5; JSON Schema 2020-12, section 8). */
export class Links implements Realm {
  readonly root: TreeNode;
  readonly #sources: Sources;
  readonly #grammar: Grammar;
  /** Whether what stands beside a `$ref` can mean something, as since OpenAPI 3.1. */
  readonly siblingsCount: boolean;
  readonly #references: References = new References(this);
  readonly #roots = new Map<Source, TreeNode>();
  readonly #owners = new Map<TreeNode, Source>();
  /** Numbers for what ways begin at: its path can be long, and many begin there. */
  readonly #numbers = new Map<unknown, number>();
  readonly #paths = new ReferencePaths();
  #identifiers: Identifiers | null = null;
  /** The document's own text, and those that references lead into, be they YAML or JSON or neither. */
  readonly entered: Set<Source> = new Set();

  constructor(sources: Sources, grammar: Grammar, siblingsCount: boolean) {
    this.#sources = sources;
    this.#grammar = grammar;
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
    const meant = this.meant(node, reference);
    if (meant !== null) return meant;
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
    const { node: resource, uri } = resourceOf(node, source);
    const { value } = this.meant(node, reference)?.start ?? resource;
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return JSON.stringify([source.file, uri, number, reference]);
  }

  /** Where the `$ref` at a node is read to lead that leads nowhere by the letter; `null` for any other. */
  meant(node: TreeNode, reference: string): Entry | null {
    const [uri, fragment] = splitReference(reference);
    const resource = resourceOf(node, this.sourceOf(node));
    const isElsewhere = uri !== "";
    if (isElsewhere && (fragment !== "" || this.#isText(node, resource, uri)))
      return null;
    const { isExact, tokens } = this.#paths.of(isElsewhere ? uri : reference);
    if (isExact) {
      const starts = [resource.node, node.root];
      if (starts.some(({ value }) => leadsDirectly(value, tokens))) return null;
      const start = enclosing(node, tokens);
      if (start !== null) return { start, tokens };
    }
    return componentMeant(node.root, tokens, this.#grammar);
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

  /** Whether a URI leads to a text that was given, or to a place in one. */
  #isText(node: TreeNode, resource: Resource, uri: string): boolean {
    const text = this.#sources.get(nameIn(this.sourceOf(node).base, uri));
    return (
      this.#identified().get(nameIn(resource.uri, uri)) !== undefined ||
      (text instanceof Source && text.parsed.tree !== null)
    );
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
