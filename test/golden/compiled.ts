import { join } from "node:path";
import { tree } from "./cases.ts";
import { layOut } from "./lay-out.ts";

/** What the compilers are given. */
export interface Laid {
  readonly folder: string;
  /** Folders that are one to them: what a client imports of its runtime is found in the common one. */
  readonly rootDirs: readonly string[];
}

/**
 * Lays clients out for the compilers, with one runtime for all whose own is the same: most of the code would else be checked
 * dozens of times. A client whose files are others has its own. Each folder of `all` has a client in its folder `client`.
 */
export function layOutForCompilers(all: string, client: string): Laid {
  const folder = `${all}-compiled`;
  const files = tree(all);
  const runtimes = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const [name = "", ...below] = path.split("/");
    const inClient = below.join("/");
    if (!inClient.startsWith(`${client}/runtime/`)) continue;
    const own = runtimes.get(name) ?? new Map<string, string>();
    runtimes.set(name, own.set(inClient, text));
  }
  const common = new Map<string, string>();
  for (const [name, own] of runtimes) {
    if ([...own].some(([path, text]) => (common.get(path) ?? text) !== text))
      continue;
    for (const [path, text] of own) {
      common.set(path, text);
      files.delete(`${name}/${path}`);
    }
  }
  for (const [path, text] of common) files.set(`common/${path}`, text);
  layOut(folder, files);
  const names = ["common", ...runtimes.keys()];
  return { folder, rootDirs: names.map((name) => join(folder, name)) };
}
