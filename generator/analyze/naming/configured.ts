import { quote } from "../../model/messages.ts";
import type { ConfiguredResource, Context } from "../context.ts";
import { endpointIn } from "../configured-operations.ts";
import { camelCase } from "../names.ts";

/** Where the configuration has an operation, and what it calls it there. */
export interface ConfiguredPlacement {
  readonly resource: readonly string[];
  readonly method: string | null;
}

/** Where the configuration's tree places operations, by endpoint (`get /path`); one that is placed twice keeps the first place. */
export function configuredPlacements({
  options,
  report,
}: Context): Map<string, ConfiguredPlacement> {
  const placements = new Map<string, ConfiguredPlacement>();
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
): Generator<[string, ConfiguredPlacement]> {
  for (const [name, resource] of Object.entries(resources)) {
    const here = [...above, name];
    for (const [method, configured] of Object.entries(resource.methods ?? {})) {
      const endpoint =
        typeof configured === "string" ? configured : configured.endpoint;
      yield [
        endpointIn(endpoint),
        { resource: here, method: camelCase(method) || null },
      ];
    }
    yield* placementsIn(resource.subresources ?? {}, here);
  }
}
