import { existsSync } from "node:fs";
import { join } from "node:path";
import { ancestors } from "./ancestors.ts";

const lockfiles = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
] as const;

/** Returns the package manager of a project, by the nearest lockfile in its folder or above: npm where there is none. */
export function packageManagerOf(folder: string): string {
  for (const above of ancestors(folder)) {
    const found = lockfiles.find(([file]) => existsSync(join(above, file)));
    if (found !== undefined) return found[1];
  }
  return "npm";
}
