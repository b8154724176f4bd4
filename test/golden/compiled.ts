import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, tree } from "./cases.ts";

/** What the compilers are given. */
export interface Laid {
  readonly folder: string;
  /** Folders that are one to them: what a client imports of its runtime is found in the common one. */
  readonly rootDirs: readonly string[];
}

const runtime = "expected/runtime";

/**
 * Lays the golden clients out for the compilers, with one runtime for all whose own is the same: most of the code would else be
 * checked dozens of times. A client whose files are others has its own.
 */
export function layOutForCompilers(): Laid {
  const folder = `${cache}-compiled`;
  const common = join(folder, "common");
  rmSync(folder, { recursive: true, force: true });
  cpSync(cache, folder, { recursive: true });
  const texts = new Map<string, string>();
  const names = readdirSync(cache).filter((name) =>
    existsSync(join(cache, name, runtime)),
  );
  for (const name of names) {
    const own = tree(join(cache, name, runtime));
    if ([...own].some(([path, text]) => (texts.get(path) ?? text) !== text))
      continue;
    for (const [path, text] of own) texts.set(path, text);
    cpSync(join(cache, name, runtime), join(common, runtime), {
      recursive: true,
    });
    rmSync(join(folder, name, runtime), { recursive: true });
  }
  const rootDirs = ["common", ...names].map((name) => join(folder, name));
  return { folder, rootDirs };
}
