import { placeholders } from "../../openapi/path-template.ts";
import type { Raw } from "./object.ts";

/** Returns parameters, one for each placeholder of a path, that say no more of it than that it is a string. */
export function undescribedParameters(path: string): Raw[] {
  return placeholders(path).map((name) => ({ name, in: "path" }));
}
