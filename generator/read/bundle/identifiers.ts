import { nameIn } from "../location.ts";
import type { TreeNode } from "../node.ts";
import type { Source } from "../source.ts";
import { isObject, memberValue } from "../../openapi/json.ts";

/** A schema with an `$id`, or a whole document, and the URI that references in it are resolved against. */
export interface Resource {
  readonly node: TreeNode;
  readonly uri: string;
}

/** Texts without any of these have no identifiers, and are not searched for them. */
const identifying = /\$(?:id|anchor|dynamicAnchor|self)\b/;

/** What holds data, in which these names identify nothing. */
const data: ReadonlySet<string> = new Set([
  "example",
  "examples",
  "default",
  "enum",
  "const",
]);

/** The places that have names of their own (JSON Schema 2020-12, section 8.2; OpenAPI 3.2, "$self"). */
export class Identifiers {
  readonly #identified = new Map<string, TreeNode>();
  readonly #anchors = new Map<unknown, Map<string, TreeNode>>();
  readonly #dynamic = new Map<string, TreeNode[]>();

  /** Notes the identifiers of a text; of two that are the same the first counts. */
  collect(source: Source, root: TreeNode): void {
    if (!identifying.test(source.text)) return;
    const self = memberValue(root.value, "$self");
    if (typeof self === "string")
      this.#identify(nameIn(source.base, self), root);
    const pending: [TreeNode, Resource][] = [
      [root, { node: root, uri: source.base }],
    ];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [node, outer] = next;
      if (typeof node.value !== "object" || node.value === null) continue;
      const resource = this.#note(node, outer);
      for (const key of Object.keys(node.value).reverse())
        if (Array.isArray(node.value) || !data.has(key))
          pending.push([node.child(key), resource]);
    }
  }

  /** The place with a URI, without its fragment. */
  get(uri: string): TreeNode | undefined {
    return this.#identified.get(uri);
  }

  /** The place with a plain name within a resource. */
  anchor(resource: TreeNode, name: string): TreeNode | undefined {
    return this.#anchors.get(resource.value)?.get(name);
  }

  /** All places with a name that a `$dynamicRef` can lead to. */
  dynamic(name: string): readonly TreeNode[] {
    return this.#dynamic.get(name) ?? [];
  }

  #note(node: TreeNode, outer: Resource): Resource {
    const resource = resourceAt(node, outer) ?? outer;
    if (resource !== outer) this.#identify(resource.uri, node);
    const dynamic = memberValue(node.value, "$dynamicAnchor");
    if (typeof dynamic === "string") {
      const nodes = this.#dynamic.get(dynamic) ?? [];
      nodes.push(node);
      this.#dynamic.set(dynamic, nodes);
      this.#name(resource, dynamic, node);
    }
    const anchor = memberValue(node.value, "$anchor");
    if (typeof anchor === "string") this.#name(resource, anchor, node);
    return resource;
  }

  #identify(uri: string, node: TreeNode): void {
    if (!this.#identified.has(uri)) this.#identified.set(uri, node);
  }

  #name({ node: { value } }: Resource, name: string, node: TreeNode): void {
    const names = this.#anchors.get(value) ?? new Map<string, TreeNode>();
    this.#anchors.set(value, names);
    if (!names.has(name)) names.set(name, node);
  }
}

/** The resource that a node is in: the nearest schema with an `$id`, else its whole document. */
export function resourceOf(node: TreeNode, source: Source): Resource {
  if (!source.hasIds) return { node: node.root, uri: source.base };
  const above: TreeNode[] = [];
  for (let at: TreeNode | null = node; at !== null; at = at.parent)
    above.push(at);
  return above.reduceRight<Resource>(
    (outer, at) => resourceAt(at, outer) ?? outer,
    { node: node.root, uri: source.base },
  );
}

function resourceAt(node: TreeNode, outer: Resource): Resource | null {
  if (!isObject(node.value)) return null;
  const id = memberValue(node.value, "$id");
  return typeof id !== "string" || id.startsWith("#")
    ? null
    : { node, uri: nameIn(outer.uri, id) };
}
