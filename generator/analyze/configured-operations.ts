import type { OperationPlace } from "./operation-place.ts";

/** What the configuration says of single operations, each named by its operationId or as `GET /path`. */
export class ConfiguredOperations<Said> {
  readonly #said: ReadonlyMap<string, Said>;
  readonly #met = new Set<string>();

  constructor(said: Iterable<readonly [name: string, said: Said]>) {
    this.#said = new Map(said);
  }

  /** What is said of an operation, the first where it has both names; `undefined` for nothing. */
  of({ method, path }: OperationPlace, id: string | null): Said | undefined {
    const names = [...this.#said.keys()].filter(
      (name) => name === id || isEndpoint(name, method, path),
    );
    for (const name of names) this.#met.add(name);
    return names.map((name) => this.#said.get(name))[0];
  }

  /** The names that no operation so far has. */
  unmet(): string[] {
    return [...this.#said.keys()].filter((name) => !this.#met.has(name));
  }
}

/** `GET /path`, in letters of any case. */
function isEndpoint(name: string, method: string, path: string): boolean {
  const [verb = "", target] = name.trim().split(/\s+/);
  return verb.toLowerCase() === method && target === path;
}
