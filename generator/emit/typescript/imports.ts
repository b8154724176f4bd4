import { code, type Code, grouped, identifier, list, string } from "./code.ts";
import type { Modules } from "./modules.ts";

/** Where a file has the types from that its code refers to. */
export interface TypeNames {
  /** Returns what the type is called in the file; `from` is the file of the output that declares it. */
  type(name: string, from: string): Code;
}

/** What one generated file takes from others, collected while its code is made. */
export class Imports implements TypeNames {
  readonly #file: string;
  readonly #modules: Modules;
  /** By module: by name: whether it is needed when the code runs. */
  readonly #taken = new Map<string, Map<string, boolean>>();

  /** `file` is the importing file, relative to the output folder. */
  constructor(file: string, modules: Modules) {
    this.#file = file;
    this.#modules = modules;
  }

  /** The name, imported as a type from another file of the output. */
  type(name: string, from: string): Code {
    return this.#take(name, from, false);
  }

  /** The name, imported as a value from another file of the output. */
  value(name: string, from: string): Code {
    return this.#take(name, from, true);
  }

  /** The import declarations, sorted by module and name. */
  declarations(): Code[] {
    return Array.from(this.#taken)
      .map(([module, names]) => ({
        specifier: this.#modules.specifier(this.#file, module),
        names,
      }))
      .sort((one, other) => compare(one.specifier, other.specifier))
      .map(
        ({ specifier, names }) =>
          code`import ${bindings(names)} from ${string(specifier)};`,
      );
  }

  #take(name: string, from: string, isValue: boolean): Code {
    if (from === this.#file) return identifier(name);
    const names = this.#taken.get(from) ?? new Map<string, boolean>();
    names.set(name, isValue || names.get(name) === true);
    this.#taken.set(from, names);
    return identifier(name);
  }
}

/** `{ A, type B }`, as a whole behind `type` where no value is among them; a single name does not break. */
export function bindings(names: ReadonlyMap<string, boolean>): Code {
  const sorted = [...names].sort(([one], [other]) => compare(one, other));
  const isTypeOnly = sorted.every(([, isValue]) => !isValue);
  const items = sorted.map(([name, isValue]) =>
    isValue || isTypeOnly ? identifier(name) : code`type ${identifier(name)}`,
  );
  const [only] = items;
  const braces =
    items.length === 1 && only !== undefined
      ? code`{ ${only} }`
      : grouped(list("{", items, "}"));
  return isTypeOnly ? code`type ${braces}` : braces;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
