import { allResources } from "../emit/resources.ts";
import type { ApiModel, Resource } from "../model/api.ts";
import type { ChangeKind } from "./kinds.ts";
import type { Named, Paired } from "./operation-pairs.ts";

/** Tells which classes of resources are exported under their names no more; `tell` is given one of their operations too, where they have any. */
export function resourceChanges(
  old: ApiModel,
  now: ApiModel,
  { pairs, removed }: Paired,
  tell: (
    name: string,
    kind: ChangeKind,
    message: string,
    of: Named | null,
  ) => void,
): void {
  const names = new Set(
    allResources(now.resources).map((one) => one.names.type),
  );
  const named = [...pairs.map(([one]) => one), ...removed];
  const homes = new Map(
    allResources(now.resources).flatMap((one) =>
      one.operations.map((operation) => [operation, one] as const),
    ),
  );
  const became = new Map(
    pairs.map(([one, other]) => [one.operation, other.operation]),
  );
  const homeOf = (resource: Resource): Set<Resource | undefined> =>
    new Set(
      resource.operations.map((one) => {
        const other = became.get(one);
        return other && homes.get(other);
      }),
    );
  for (const resource of allResources(old.resources)) {
    const { type } = resource.names;
    if (names.has(type)) continue;
    const found = homeOf(resource);
    const [home] = found;
    const first =
      named.find(({ operation }) => operation === resource.operations[0]) ??
      null;
    if (found.size === 1 && home !== undefined)
      tell(type, "resource-renamed", `is called ${home.names.type} now`, first);
    else tell(type, "resource-removed", "is exported no more", first);
  }
}
