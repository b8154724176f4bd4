import { isFile } from "../bundle/index.ts";
import { splitReference } from "../location.ts";
import { isObject } from "../../openapi/json.ts";

/**
 * The URIs, without fragments, of what a text may refer to: whatever is said where a reference could be. Some of them may be data;
 * what is wrong with those is told nobody.
 */
export function wantedIn(value: unknown): Set<string> {
  const references = new Set<string>();
  const note = (reference: unknown): void => {
    if (typeof reference === "string") references.add(reference);
  };
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null) continue;
    if (isObject(next)) {
      note(next["$ref"]);
      note(next["$dynamicRef"]);
      const { mapping } = next;
      if (isObject(mapping))
        Object.values(mapping).filter(isFile).forEach(note);
    }
    for (const inner of Object.values(next))
      if (typeof inner === "object") pending.push(inner);
  }
  const uris = Array.from(references, (one) => splitReference(one)[0]);
  return new Set(uris.filter((uri) => uri !== ""));
}
