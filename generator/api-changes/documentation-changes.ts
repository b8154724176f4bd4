import type { ApiModel } from "../model/api.ts";
import type { Declaration } from "../model/schema.ts";
import type { Paired } from "./operation-pairs.ts";
import type { TypePairs } from "./type-changes.ts";

/** Says of how many operations and types the documentation alone says something else; `null` where of none. */
export function documentationChange(
  { pairs }: Paired,
  { declarations }: ApiModel,
  types: TypePairs,
): string | null {
  const operations = pairs.filter(([old, now]) =>
    differs(old.operation.documentation, now.operation.documentation),
  ).length;
  const changed = declarations.filter((one) => {
    const other = types.of(one);
    return other !== null && differs(saidOf(one), saidOf(other));
  }).length;
  if (operations + changed === 0) return null;
  return `says something else of ${String(operations)} operations and ${String(changed)} types`;
}

function saidOf({ documentation, schema }: Declaration): unknown {
  return schema.kind === "object"
    ? [
        documentation,
        schema.members.map((one) => [one.name, one.documentation]),
      ]
    : documentation;
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
