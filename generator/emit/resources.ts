import type { Operation, Resource } from "../model/api.ts";

/** The resources and all below them, each before those that it holds. */
export function allResources(resources: readonly Resource[]): Resource[] {
  return resources.flatMap((resource) => [
    resource,
    ...allResources(resource.resources),
  ]);
}

/** The operations of all resources, in the same order. */
export function allOperations(resources: readonly Resource[]): Operation[] {
  return allResources(resources).flatMap(({ operations }) => operations);
}

/** The same, each with the name that callers use, from the client down: `pets.list`. */
export function namedOperations(
  resources: readonly Resource[],
): [name: string, operation: Operation][] {
  return allResources(resources).flatMap(({ names, operations }) =>
    operations.map((one): [string, Operation] => [
      [...names.members, one.names.method].join("."),
      one,
    ]),
  );
}

/** The file of a resource's class, relative to the output folder. */
export function resourceFile({ names }: Pick<Resource, "names">): string {
  return `resources/${names.file}.ts`;
}
