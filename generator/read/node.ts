import type { Node } from "../model/document.ts";
import { memberPointer } from "../openapi/json-pointer.ts";
import { isObject, isParent, memberValue } from "../openapi/json.ts";

/** Follows the `$ref` at a node as far as it leads; gives a node without a value where that is nowhere. */
export type Follow = (node: TreeNode) => TreeNode;

/** What a reference says in place of what it refers to (OpenAPI 3.1, "Reference Object"). */
type Overrides = ReadonlyMap<string, string>;

/** A place in a document. There are many of these: what few ask for is worked out when asked. */
export class TreeNode implements Node {
  readonly value: unknown;
  readonly parent: TreeNode | null;
  readonly #follow: Follow;
  private readonly key: string;
  readonly #overrides: Overrides | null;
  #at: string | null = null;
  /** The objects and lists in it that were asked for, their references followed. */
  #parts: Map<string, TreeNode> | null = null;
  #entries: readonly [key: string, node: TreeNode][] | null = null;
  #items: readonly TreeNode[] | null = null;

  private constructor(
    follow: Follow,
    parent: TreeNode | null,
    key: string,
    value: unknown,
    overrides: Overrides | null,
  ) {
    this.#follow = follow;
    this.parent = parent;
    this.key = key;
    this.value = value;
    this.#overrides = overrides;
  }

  /** The whole document; `file` is the name of one that is not the description's own. */
  static root(
    value: unknown,
    follow: Follow,
    file: string | null = null,
  ): TreeNode {
    return new TreeNode(follow, null, file ?? "", value, null);
  }

  get at(): string {
    return (this.#at ??=
      this.parent === null ? "" : memberPointer(this.parent.at, this.key));
  }

  get component(): string | null {
    const components = this.parent?.parent ?? null;
    return components?.key === "components" && components.parent?.isRoot
      ? this.key
      : null;
  }

  get isRoot(): boolean {
    return this.parent === null;
  }

  /** The whole document that this is in. */
  get root(): TreeNode {
    return this.parent === null ? this : this.parent.root;
  }

  /** The name of the file that this is in; `null` for the description's own document. */
  get file(): string | null {
    return this.root.key || null;
  }

  /** The `$ref` here, where there is one: in the description's whole document it refers to nothing. */
  get reference(): string | null {
    return this.isRoot && this.key === "" ? null : referenceOf(this.value);
  }

  get(key: string): TreeNode {
    return this.#followed(
      key,
      isObject(this.value) ? memberValue(this.value, key) : undefined,
    );
  }

  entries(): readonly [key: string, node: TreeNode][] {
    if (!isObject(this.value)) return none;
    const { value } = this;
    return (this.#entries ??= Object.keys(value).map((key) => [
      key,
      this.#followed(key, value[key]),
    ]));
  }

  items(): readonly TreeNode[] {
    if (!Array.isArray(this.value)) return none;
    return (this.#items ??= this.value.map((value, index) =>
      this.#followed(String(index), value),
    ));
  }

  string(key: string): string | null {
    const value =
      this.#overrides?.get(key) ??
      (isObject(this.value) ? memberValue(this.value, key) : null);
    return typeof value === "string" ? value : null;
  }

  flag(key: string): boolean {
    return isObject(this.value) && memberValue(this.value, key) === true;
  }

  /** The member or element that a reference token names, its own `$ref` not followed. */
  child(token: string): TreeNode {
    return this.#with(token, memberValue(this.value, token));
  }

  /** What the member `key` says by other means, as a `$ref` at its place. */
  referring(key: string, $ref: string): TreeNode {
    return this.#with(key, { $ref });
  }

  /** This place without its value, as where a `$ref` leads nowhere. */
  withoutValue(): TreeNode {
    return new TreeNode(this.#follow, this.parent, this.key, undefined, null);
  }

  /** This place as a reference with members of its own shows it. */
  overriddenBy(reference: unknown): TreeNode {
    const own = ["summary", "description"].flatMap(
      (key): [string, string][] => {
        const value = memberValue(reference, key);
        return typeof value === "string" ? [[key, value]] : [];
      },
    );
    if (own.length === 0) return this;
    const overrides = new Map([...(this.#overrides ?? []), ...own]);
    return new TreeNode(
      this.#follow,
      this.parent,
      this.key,
      this.value,
      overrides,
    );
  }

  #followed(key: string, value: unknown): TreeNode {
    if (!isParent(value)) return this.#with(key, value);
    const known = this.#parts?.get(key);
    if (known !== undefined) return known;
    const node = this.#with(key, value);
    const part = referenceOf(value) === null ? node : this.#follow(node);
    (this.#parts ??= new Map()).set(key, part);
    return part;
  }

  #with(key: string, value: unknown): TreeNode {
    return new TreeNode(this.#follow, this, key, value, null);
  }
}

const none: readonly never[] = [];

function referenceOf(value: unknown): string | null {
  const reference = isObject(value) ? value["$ref"] : null;
  return typeof reference === "string" ? reference : null;
}
