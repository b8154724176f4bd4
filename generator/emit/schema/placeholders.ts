import type { Raw } from "./object.ts";

/** Parameters, one for each placeholder of a path, that say no more of it than that it is a string. */
export function undescribedParameters(path: string): Raw[] {
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name);
  return [...new Set(names)].map((name) => ({ name, in: "path" }));
}
