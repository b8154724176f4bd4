import { quote } from "../../model/messages.ts";
import type { Report } from "../../model/diagnostics.ts";
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
  for (const [name, resource] of Object.entries(options.resources ?? {}))
    reportIgnored(resource, [name], report);
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

/** What counts of a resource, and of a method that is an object. */
const resourceKeys = ["methods", "models", "subresources"];
const methodKeys = ["endpoint", "type"];

/** Where the configuration says what a Stainless configuration says of a method. */
const elsewhere: Readonly<Record<string, string>> = {
  paginated: 'say how it pages under "pagination"',
  streaming: 'say how it streams under "streams"',
};

/** Reports what stands in a resource, and those below it, and means nothing there. */
function reportIgnored(
  { methods = {}, subresources = {}, ...others }: ConfiguredResource,
  at: readonly string[],
  report: Report,
): void {
  const ignored = (
    keys: object,
    known: readonly string[],
    where: string,
  ): void => {
    for (const key of Object.keys(keys))
      if (!known.includes(key))
        report(
          "ignored-setting",
          `${quote(key)} of ${where} in the "resources" of the configuration is ignored`,
          "",
          elsewhere[key] ?? null,
        );
  };
  ignored(others, resourceKeys, quote(at.join(".")));
  for (const [name, method] of Object.entries(methods))
    if (typeof method !== "string")
      ignored(method, methodKeys, quote([...at, name].join(".")));
  for (const [name, resource] of Object.entries(subresources))
    reportIgnored(resource, [...at, name], report);
}
