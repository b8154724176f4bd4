import { type Grammar, sectionNames } from "../../openapi/grammar.ts";
import { isUrl } from "../location.ts";
import type { TreeNode } from "../node.ts";
import { memberPointer, pointerTokens } from "../../openapi/json-pointer.ts";
import { isObject } from "../../openapi/json.ts";
import type { Links } from "./links.ts";

/** Where the parts of other texts stand in the document that they are joined into. */
export class PartPointers {
  readonly #links: Links;
  /** JSON Pointers into the joined document, by section and place in the other text. */
  readonly #pointers = new Map<string, string>();
  readonly #taken = new Map<string, Set<string>>();

  /** Components of the document that are nothing but another text's part are where it stands, before it is given another place. */
  constructor(links: Links, grammar: Grammar) {
    this.#links = links;
    const components = grammar.components.reduce<TreeNode>(
      (owner, name) => this.#end(owner.child(name)),
      links.root,
    );
    const above = grammar.components.reduce(memberPointer, "");
    for (const name of sectionNames(grammar)) {
      const section = memberPointer(above, name);
      this.#claim(section, this.#end(components.child(name)));
    }
  }

  /** The pointer to a place of another text in a section, where it has one. */
  get(section: string, place: TreeNode): string | undefined {
    return this.#pointers.get(keyOf(section, place));
  }

  /** Gives a place of another text a name in a section: what the pointer to it ends with, or its file's name. */
  give(section: string, place: TreeNode): string {
    const last = pointerTokens(place.at).pop() ?? "";
    const wanted = last || stem(place.file ?? "") || "part";
    const taken = this.#takenIn(section);
    let name = wanted;
    for (let count = 2; taken.has(comparable(name)); count += 1)
      name = `${wanted}${count}`;
    taken.add(comparable(name));
    const pointer = memberPointer(section, name);
    this.#pointers.set(keyOf(section, place), pointer);
    return pointer;
  }

  #claim(section: string, map: TreeNode): void {
    if (!isObject(map.value)) return;
    const taken = this.#takenIn(section);
    for (const name of Object.keys(map.value)) {
      taken.add(comparable(name));
      const place = this.#end(map.child(name));
      const key = keyOf(section, place);
      if (place.file !== null && !this.#pointers.has(key))
        this.#pointers.set(key, memberPointer(section, name));
    }
  }

  #end(node: TreeNode): TreeNode {
    if (node.reference === null || this.#links.isEnd(node)) return node;
    return this.#links.follow(node).node ?? node;
  }

  #takenIn(section: string): Set<string> {
    const taken = this.#taken.get(section) ?? new Set<string>();
    this.#taken.set(section, taken);
    return taken;
  }
}

function keyOf(section: string, { file, at }: TreeNode): string {
  return JSON.stringify([section, file, at]);
}

/** Names that read alike in TypeScript are taken alike. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || name;
}

/** The name of a file without its folder and ending. */
function stem(file: string): string {
  const path = isUrl(file) ? file.replace(/\?.*/s, "") : file;
  return (path.split("/").pop() ?? "").replace(/(?<=.)\.(?:json|ya?ml)$/i, "");
}
