/** What a client's manifest says beside the files. */
export interface ManifestFacts {
  /** The generator's version. */
  readonly generator: string;
  /** What operations are named after; `null` where none are named. */
  readonly naming?: string | null;
  /** The name of each operation, `pets.list`, by its method and path, `GET /pets`. */
  readonly operations: ReadonlyMap<string, string>;
  /** The method and path of each operation that still has an older name too, by that name. */
  readonly oldNames?: ReadonlyMap<string, string>;
  /** The files that the user keeps, or folders of such; not in it as such, but what was generated of them is. */
  readonly keep?: readonly string[];
}

/** What the manifest of a shared runtime folder says beside the files. */
export interface SharedFacts {
  /** The generator's version. */
  readonly generator: string;
  /** How the imports in its files end. */
  readonly importExtension: string;
  /** The files that each client needs, by the way to its folder. */
  readonly clients: Clients;
}

/** Paths of files by the way to the client that needs them. */
export type Clients = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Prints the manifest of a client's files, given the hash of what each says: a line for each file, each operation, and each line that
 * was generated of a kept file, sorted by code unit, and nothing about the whole, so that it merges where the files do.
 */
export function printManifest(
  meanings: ReadonlyMap<string, string>,
  { generator, naming = null, operations, oldNames }: ManifestFacts,
  runtime: string | null = null,
  kept: ReadonlyMap<string, string> = new Map(),
): string {
  return print({
    generator,
    ...(naming !== null && { naming }),
    ...(runtime !== null && { runtime }),
    files: sorted(meanings),
    operations: sorted(operations),
    ...(oldNames !== undefined &&
      oldNames.size > 0 && { oldNames: sorted(oldNames) }),
    ...(kept.size > 0 && { kept: sorted(inLines(kept)) }),
  });
}

/** Prints the manifest of a shared runtime in the same way: a line for each file, and for each that a client needs. */
export function printSharedManifest(
  meanings: ReadonlyMap<string, string>,
  { generator, importExtension, clients }: SharedFacts,
): string {
  const lists = Array.from(
    clients,
    ([client, paths]) => [client, [...paths].sort()] as const,
  );
  return print({
    generator,
    importExtension,
    files: sorted(meanings),
    clients: sorted(new Map(lists)),
  });
}

function inLines(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const lines = Array.from(
    texts,
    ([path, text]) => [path, text.split("\n")] as const,
  );
  return new Map(lines);
}

function print(manifest: object): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function sorted(values: ReadonlyMap<string, unknown>): object {
  const names = [...values.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, values.get(name)]));
}
