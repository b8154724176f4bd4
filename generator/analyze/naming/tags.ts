import type { Node } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import type { Context } from "../context.ts";
import { camelCase } from "../names.ts";

/** The tag that says what resource an operation belongs to: its first that is not for a badge or an audience; `null` where none does. */
export function resourceTag(
  operation: Node,
  tags: ReadonlyMap<string, Tag>,
): { readonly name: string; readonly node: Node } | null {
  const tag = operation
    .get("tags")
    .items()
    .find(
      ({ value }) => typeof value !== "string" || !isRemark(tags.get(value)),
    );
  const name = tag?.value;
  return tag !== undefined && typeof name === "string" && camelCase(name) !== ""
    ? { name, node: tag }
    : null;
}

/** The kinds of tags that say something of an operation, not where it belongs (OpenAPI 3.2, 4.22, and its registry). */
const remarks: readonly (string | null)[] = ["badge", "audience"];

function isRemark(tag: Tag | undefined): boolean {
  return remarks.includes(tag?.node?.string("kind") ?? null);
}

export interface Tag {
  /** Where the document describes it; `null` where only a group or an operation names it. */
  readonly node: Node | null;
  readonly resource: readonly string[];
}

/**
 * The document's tags, each with the resource it stands for: below its `parent` (OpenAPI 3.2, 4.22), and below the
 * `x-tagGroups` group of the topmost of these.
 */
export function readTags(context: Context): Map<string, Tag> {
  const { root } = context.document;
  const groups = readGroups(root);
  const nodes = new Map(
    root
      .get("tags")
      .items()
      .map((node) => [node.string("name") ?? "", node]),
  );
  const tags = new Map<string, Tag>();
  for (const name of new Set([...nodes.keys(), ...groups.keys()])) {
    const line = withParents(context, name, nodes);
    const group = groups.get(line[0] ?? "") ?? "";
    tags.set(name, {
      node: nodes.get(name) ?? null,
      resource: withoutRepetition([group, ...line].flatMap(nestedNames)),
    });
  }
  return tags;
}

/** A tag's name, and those of the tags that it stands below, from the top down. */
function withParents(
  { report }: Context,
  name: string,
  tags: ReadonlyMap<string, Node>,
): string[] {
  const line = [name];
  for (;;) {
    const tag = tags.get(line[0] ?? "");
    const parent = tag?.string("parent") ?? null;
    if (tag === undefined || parent === null) return line;
    if (line.includes(parent) || line.length === deepest) {
      report(
        "circular-tags",
        `the tag ${quote(name)} stands below itself, or more than ${deepest} deep; ${quote(parent)} is left out above it`,
        tag.at,
        "write a `parent` that does not lead back",
      );
      return line;
    }
    line.unshift(parent);
  }
}

/** How many tags may stand below one another. */
const deepest = 10;

/** The first group that lists a tag, by the tag. */
function readGroups(root: Node): Map<string, string> {
  const groups = new Map<string, string>();
  for (const group of root.get("x-tagGroups").items()) {
    const name = group.string("name");
    for (const { value } of group.get("tags").items()) {
      if (name !== null && typeof value === "string" && !groups.has(value))
        groups.set(value, name);
    }
  }
  return groups;
}

/** The names of a tag such as `beta.datasets`, from the top down. Spring's tag of a class `UserController` is `user-controller`. */
export function nestedNames(tag: string): string[] {
  const [, ofClass = tag] = /^([a-z][a-z\d-]*)-controller$/.exec(tag) ?? [];
  return /^[a-z][\w-]*(?:\.[a-z][\w-]*)+$/.test(tag)
    ? tag.split(".")
    : [ofClass];
}

/** A tag that is spelt as its parent is the same resource; one without letters is none. */
function withoutRepetition(line: readonly string[]): string[] {
  const named = line.filter((name) => camelCase(name) !== "");
  return named.filter(
    (name, index) => camelCase(name) !== camelCase(named[index + 1] ?? ""),
  );
}
