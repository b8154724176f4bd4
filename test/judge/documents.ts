import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fetchPackage } from "../corpus/fetch.ts";

/** A real document on disk. */
export interface JudgedDocument {
  readonly name: string;
  readonly file: string;
}

/** Every document of the corpus by name: the directory of public APIs, then GitHub's, but for the copies without references. */
export function documents(): JudgedDocument[] {
  return [
    ...below(join(fetchPackage("directory"), "api")),
    ...below(join(fetchPackage("github"), "generated")),
  ];
}

/** Every n-th document, at least `count` of them where there are so many: the same each time. */
export function sample(
  all: readonly JudgedDocument[],
  count: number,
): JudgedDocument[] {
  const every = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % every === 0);
}

function below(folder: string): JudgedDocument[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.deref)\.json$/.test(path))
    .sort()
    .map((path) => ({
      name: path.replaceAll("\\", "/").replace(/\.json$/, ""),
      file: join(folder, path),
    }));
}
