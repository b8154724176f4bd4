import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fetchPackage } from "./fetch.ts";

/** A real document on disk. */
export interface RealDocument {
  readonly name: string;
  readonly file: string;
}

/** Where real documents come from: a package, the folder of it that holds them, and what their files are called. */
const sources = [
  { from: "directory", folder: "api", files: /\.json$/ },
  // Not the copies without references.
  { from: "github", folder: "generated", files: /(?<!\.deref)\.json$/ },
] as const;

/** Every document of the corpus by name: the directory of public APIs, then GitHub's. */
export function documents(): RealDocument[] {
  return sources.flatMap(({ from, folder, files }) =>
    below(join(fetchPackage(from), folder), files),
  );
}

/** Every n-th document, at least `count` of them where there are so many: the same each time. */
export function sample(
  all: readonly RealDocument[],
  count: number,
): RealDocument[] {
  const every = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % every === 0);
}

function below(folder: string, files: RegExp): RealDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => files.test(path))
    .sort()
    .map((path) => ({
      name: path.replaceAll("\\", "/").replace(/\.\w+$/, ""),
      file: join(folder, path),
    }));
}
