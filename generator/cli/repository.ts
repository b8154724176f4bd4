import { isAbsolute, relative, resolve, sep } from "node:path";
import { isUrl } from "../read/index.ts";

/** A file as it is called in a repository; what is not in it keeps its name. */
export function countedFrom(repository: string | null, file: string): string {
  if (repository === null || isUrl(file)) return file;
  const way = relative(repository, resolve(file));
  const isInside = !isAbsolute(way) && way.split(sep)[0] !== "..";
  return isInside ? way.replaceAll(sep, "/") : file;
}
