import type { Context } from "../context.ts";
import { camelCase, words } from "../names.ts";
import {
  fromOperationId,
  fromPath,
  ofViewSet,
  isParameter,
  segments,
} from "./operation-id-words.ts";
import type { FoundOperation, Placement } from "./placement.ts";
import { nestedNames, resourceTag, type Tag } from "./tags.ts";
import { isVersion } from "./versions.ts";
import { UndeclaredTags } from "./undeclared-tags.ts";

/** Names operations by their tags and operationIds. */
export function operationIdNames(
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
): Placement[] {
  const suffixes = new Suffixes();
  return operations.map(({ place, id }) => {
    const { method, path, operation } = place;
    const tag = resourceTag(operation, tags);
    const above =
      tag === null
        ? [firstName(path) ?? "root"]
        : (tags.get(tag.name)?.resource ?? nestedNames(tag.name));
    const view = id === null ? null : ofViewSet(id, path, above.at(-1) ?? "");
    const resource = [...above, ...(view?.below ?? [])];
    const own = view?.method ?? suffixes.without(id, resource);
    const byId = fromOperationId(own, resource.at(-1) ?? "");
    const wanted = byId ?? fromPath(method, path, resource);
    return {
      resource,
      methods: [wanted, ...inVersion(wanted, path), `${wanted}Operation`],
      reason: reasonOf(tag !== null, byId !== null),
    };
  });
}

/** The numbers that Springdoc writes behind an operationId that another has had: `list_1`. */
class Suffixes {
  readonly #ids = new Set<string>();
  /** The operationIds of each resource, less their numbers where they lost them. */
  readonly #names = new Set<string>();

  /** Returns an operationId without such a number, if it needs none in its resource. */
  without(id: string | null, resource: readonly string[]): string | null {
    if (id === null) return null;
    const keyOf = (name: string): string => JSON.stringify([name, ...resource]);
    const [, before = ""] = /^(.+)_\d+$/.exec(id) ?? [];
    const isFree = this.#ids.has(before) && !this.#names.has(keyOf(before));
    const name = isFree ? before : id;
    this.#ids.add(id);
    this.#names.add(keyOf(name));
    return name;
  }
}

/** Reports the tags of operations that look like slips. */
export function reportUndeclared(
  { report }: Context,
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
): void {
  const undeclared = new UndeclaredTags(tags);
  for (const { place } of operations) {
    const tag = resourceTag(place.operation, tags);
    if (tag !== null) undeclared.note(tag.name, tag.node);
  }
  undeclared.finish(report);
}

function reasonOf(hasTag: boolean, hasId: boolean): string {
  const resource = hasTag ? "its tag" : "the first name of its path";
  const method = hasId ? "its operationId" : "its method and path";
  return `${resource}, ${method}`;
}

/** A name with the version in the path behind it, which tells it from the same of another version. */
function inVersion(name: string, path: string): string[] {
  const version = segments(path).find(isVersion);
  return version === undefined
    ? []
    : [camelCase([...words(name), ...words(version)])];
}

/** The first name of a path that is neither a version, nor `api` before others, nor a parameter. */
function firstName(path: string): string | undefined {
  const names = segments(path).filter(
    (segment) =>
      !isVersion(segment) && !isParameter(segment) && camelCase(segment) !== "",
  );
  return names.length > 1 && names[0] === "api" ? names[1] : names[0];
}
