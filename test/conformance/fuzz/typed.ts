import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { compile } from "../corpus/compile.ts";

/** Clients that a compiler checks together, with the strictest settings: alone, each would take it a second. */
export class TypedClients {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where the client of a number goes. */
  folderOf(number: number): string {
    return join(this.#folder, String(number));
  }

  /** The first fault of each client that has one, by its number; the folder is empty then. */
  async faults(): Promise<Map<number, string>> {
    await mkdir(this.#folder, { recursive: true });
    const found = new Map<number, string>();
    for (const line of compile("typescript-7", this.#folder).split("\n")) {
      const [, number, fault] = /typed\/(\d+)\/(.*)/.exec(line) ?? [];
      if (line === "" || line.startsWith(" ")) continue;
      const key = Number(number ?? -1);
      if (!found.has(key)) found.set(key, fault ?? line);
    }
    await rm(this.#folder, { recursive: true, force: true });
    return found;
  }
}
