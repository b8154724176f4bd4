import type { Raw } from "./object.ts";

/** Parameters, one for each placeholder of a path, that say no more of it than that it is a string. */
export function undescribedParameters(path: string): Raw[] {
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name);
  return [...new Set(names)].map((name) => ({ name, in: "path" }));
}

/** A placeholder's name less an operator of RFC 6570, 2.4, which OpenAPI does not have. */
export function withoutOperator(name: unknown): string {
  return String(name).replace(/^\+|\*$/g, "");
}
