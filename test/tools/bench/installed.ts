import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The folders below the package's own, `node_modules/<name>` each, of all that it needs at run time, as the lockfile has it. */
export function productionPackages(): string[] {
  const { packages } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  ) as { packages: Record<string, { dev?: true; optional?: true }> };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== "" && !dev && !optional)
    .map(([path]) => path);
}

/** Bytes on disk of the package and all that it needs at run time. */
export function installedSize(): number {
  const { files } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as { files: string[] };
  return [...files, "package.json", "README.md", "LICENSE"]
    .concat(productionPackages())
    .reduce((sum, path) => sum + size(join(root, path)), 0);
}

function size(path: string): number {
  const stats = statSync(path);
  return stats.isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + size(join(path, name)), 0)
    : stats.size;
}
