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

/** The names that callers use, by method and path. An operation with several has them in one line. */
export function namesOf(resources: readonly Resource[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const [name, { method, path }] of namedOperations(resources)) {
    const key = `${method} ${path}`;
    const before = names.get(key);
    names.set(key, before === undefined ? name : `${before}, ${name}`);
  }
  return names;
}

/** The methods and paths of operations that have an older name too, by that name. */
export function oldNamesOf(
  resources: readonly Resource[],
): Map<string, string> {
  const names = allResources(resources).flatMap(({ names, oldNames }) =>
    oldNames.map(({ method, operation }): [string, string] => [
      [...names.members, method].join("."),
      `${operation.method} ${operation.path}`,
    ]),
  );
  return new Map(names);
}
