import { type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";

/** What a document holds that has to be known before any of it is printed, each in the document's order. */
export interface Survey {
  /** Where its references lead, as they are written. */
  readonly references: ReadonlySet<string>;
  /** The schemas with a discriminator. */
  readonly discriminated: readonly Raw[];
  /** The schemas with an `allOf`. */
  readonly inheriting: readonly Raw[];
}

/** Looks through a document once. What is still to be seen stands in a list: no depth overflows the stack. */
export function survey(root: Raw): Survey {
  const references = new Set<string>();
  const discriminated: Raw[] = [];
  const inheriting: Raw[] = [];
  const pending: object[] = [root];
  for (let value = pending.pop(); value; value = pending.pop()) {
    const members: unknown[] = Array.isArray(value)
      ? value
      : Object.values(value);
    for (let index = members.length - 1; index >= 0; index--) {
      const member = members[index];
      if (typeof member === "object" && member !== null) pending.push(member);
    }
    if (members === value) continue;
    const { $ref, discriminator, allOf } = value as Raw;
    if (typeof $ref === "string") references.add($ref);
    if (isObject(discriminator)) discriminated.push(value as Raw);
    if (Array.isArray(allOf)) inheriting.push(value as Raw);
  }
  return { references, discriminated, inheriting };
}
