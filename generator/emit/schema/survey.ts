import { isObject, type Raw } from "./object.ts";
import { walk } from "./walk.ts";

/** What a document holds that has to be known before any of it is printed. */
export interface Survey {
  /** The schemas with a discriminator. */
  readonly discriminated: readonly Raw[];
  /** The schemas with an `allOf`. */
  readonly inheriting: readonly Raw[];
}

/** Looks through a document once. */
export function survey(root: Raw): Survey {
  const discriminated: Raw[] = [];
  const inheriting: Raw[] = [];
  walk(root, (object) => {
    if (isObject(object["discriminator"])) discriminated.push(object);
    if (Array.isArray(object["allOf"])) inheriting.push(object);
  });
  return { discriminated, inheriting };
}
