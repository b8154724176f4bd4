import type { Document } from "../model/document.ts";
import type { OperationPlace } from "./operation-place.ts";

/** What the configuration says of single operations, each named by its operationId or as `GET /path`. */
export class ConfiguredOperations<Setting> {
  readonly #settings: ReadonlyMap<string, Setting>;
  readonly #met = new Set<string>();

  constructor(settings: Iterable<readonly [name: string, setting: Setting]>) {
    this.#settings = new Map(settings);
  }

  /** What is said of an operation, the first where it has both names; `undefined` for nothing. */
  of({ method, path }: OperationPlace, id: string | null): Setting | undefined {
    const names = [...this.#settings.keys()].filter(
      (name) => name === id || isEndpoint(name, method, path),
    );
    for (const name of names) this.#met.add(name);
    return names.map((name) => this.#settings.get(name))[0];
  }

  /** The names that no operation so far has; of a document, those of operations that are left out aside. */
  unmet({ leftOut }: Document): string[] {
    return [...this.#settings.keys()].filter(
      (name) =>
        !this.#met.has(name) &&
        !leftOut.has(name) &&
        !leftOut.has(endpointIn(name)),
    );
  }
}

/** `GET /path`, in letters of any case. */
function isEndpoint(name: string, method: string, path: string): boolean {
  return endpointIn(name) === `${method} ${path}`;
}

/** Reads an endpoint, `GET /path`: the method in lower case and the path, which may hold blanks. */
export function endpointIn(text: string): string {
  const [verb = ""] = text.trim().split(/\s/, 1);
  return `${verb.toLowerCase()} ${text.trim().slice(verb.length).trim()}`;
}
