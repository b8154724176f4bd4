import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { tree } from "./cases.ts";

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
  const common = join(folder, "common");
  const runtime = join(client, "runtime");
  const texts = new Map<string, string>();
  const names = readdirSync(all).filter((name) =>
    existsSync(join(all, name, runtime)),
  );
  const shared = new Set<string>();
  for (const name of names) {
    const own = tree(join(all, name, runtime));
    if ([...own].some(([path, text]) => (texts.get(path) ?? text) !== text))
      continue;
    for (const [path, text] of own) texts.set(path, text);
    shared.add(join(all, name, runtime));
  }
  rmSync(folder, { recursive: true, force: true });
  const filter = (path: string): boolean => !shared.has(path);
  cpSync(all, folder, { recursive: true, filter });
  mkdirSync(join(common, runtime), { recursive: true });
  for (const [path, text] of texts)
    writeFileSync(join(common, runtime, path), text);
  const rootDirs = ["common", ...names].map((name) => join(folder, name));
  return { folder, rootDirs };
}
