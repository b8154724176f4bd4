import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { ConfiguredResource, Context } from "./context.ts";
import { isParameter, isVersion, segments } from "./method-names.ts";
import { camelCase } from "./names.ts";

/** Where an operation belongs: the names of its resources from the client down, and its method if the configuration says. */
export interface Placement {
  readonly resource: readonly string[];
  readonly method: string | null;
}

/** The tag that says what resource an operation belongs to: its first that is not for a badge or an audience; `null` where none does. */
export function resourceTag(
  operation: Node,
  tags: ReadonlyMap<string, Tag>,
): { readonly name: string; readonly at: string } | null {
  const tag = operation
    .get("tags")
    .items()
    .find(
      ({ value }) => typeof value !== "string" || !isRemark(tags.get(value)),
    );
  const name = tag?.value;
  return tag !== undefined && typeof name === "string" && camelCase(name) !== ""
    ? { name, at: tag.at }
    : null;
}

/** The resource that an operation belongs to where the configuration does not say: that of its tag, else of its path. */
export function resourceOf(
  path: string,
  tag: string | null,
  tags: ReadonlyMap<string, Tag>,
): readonly string[] {
  if (tag !== null) return tags.get(tag)?.resource ?? [tag];
  const named = segments(path).find(
    (segment) =>
      !isVersion(segment) && !isParameter(segment) && camelCase(segment) !== "",
  );
  return [named ?? "root"];
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
      resource: withoutRepetition([group, ...line]),
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

/** A tag that is spelt as its parent is the same resource; one without letters is none. */
function withoutRepetition(line: readonly string[]): string[] {
  const named = line.filter((name) => camelCase(name) !== "");
  return named.filter(
    (name, index) => camelCase(name) !== camelCase(named[index + 1] ?? ""),
  );
}

/** Where the configuration's tree places operations, by endpoint (`get /path`); one that is placed twice keeps the first place. */
export function configuredPlacements({
  options,
  report,
}: Context): Map<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const [endpoint, placement] of placementsIn(
    options.resources ?? {},
    [],
  )) {
    if (placements.has(endpoint)) {
      report(
        "repeated-resource-method",
        `the configuration names ${quote(endpoint)} twice; the first is used`,
        "",
        "remove one of the two",
      );
    } else {
      placements.set(endpoint, placement);
    }
  }
  return placements;
}

function* placementsIn(
  resources: Readonly<Record<string, ConfiguredResource>>,
  above: readonly string[],
): Generator<[string, Placement]> {
  for (const [name, resource] of Object.entries(resources)) {
    const here = [...above, name];
    for (const [method, configured] of Object.entries(resource.methods ?? {})) {
      const endpoint =
        typeof configured === "string" ? configured : configured.endpoint;
      const [verb = "", path = ""] = endpoint.trim().split(/\s+/);
      yield [
        `${verb.toLowerCase()} ${path}`,
        { resource: here, method: camelCase(method) || null },
      ];
    }
    yield* placementsIn(resource.subresources ?? {}, here);
  }
}
