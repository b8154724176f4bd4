import type { Context } from "../context.ts";
import { camelCase } from "../names.ts";
import {
  fromOperationId,
  fromPath,
  isParameter,
  isVersion,
  segments,
} from "./operation-id-words.ts";
import type { FoundOperation, Placement } from "./placement.ts";
import { resourceTag, type Tag } from "./tags.ts";
import { UndeclaredTags } from "./undeclared-tags.ts";

/** Names operations by their tags and operationIds. */
export function operationIdNames(
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
): Placement[] {
  return operations.map(({ place, id }) => {
    const { method, path, operation } = place;
    const tag = resourceTag(operation, tags);
    const resource =
      tag === null
        ? [firstName(path) ?? "root"]
        : (tags.get(tag.name)?.resource ?? [tag.name]);
    const byId = fromOperationId(id, resource.at(-1) ?? "");
    const byPath = fromPath(method, path, resource);
    const wanted = byId ?? byPath;
    return {
      resource,
      methods: [wanted, `${wanted}Operation`],
      reason: reasonOf(tag !== null, byId !== null),
    };
  });
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
    if (tag !== null) undeclared.note(tag.name, tag.at);
  }
  undeclared.finish(report);
}

function reasonOf(hasTag: boolean, hasId: boolean): string {
  const resource = hasTag ? "its tag" : "the first name of its path";
  const method = hasId ? "its operationId" : "its method and path";
  return `${resource}, ${method}`;
}

/** The first name of a path that is neither a version nor a parameter. */
function firstName(path: string): string | undefined {
  return segments(path).find(
    (segment) =>
      !isVersion(segment) && !isParameter(segment) && camelCase(segment) !== "",
  );
}
