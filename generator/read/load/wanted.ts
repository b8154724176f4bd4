import { isFile } from "../bundle/index.ts";
import { splitReference } from "../location.ts";
import { isObject, memberValue } from "../../openapi/json.ts";

/**
 * The URIs, without fragments, of what a text may refer to: whatever is said where a reference could be. Some of them may be data;
 * what is wrong with those is told nobody.
 */
export function wantedIn(value: unknown): Set<string> {
  const wanted = new Set<string>();
  const note = (reference: unknown): void => {
    if (typeof reference !== "string") return;
    const [uri] = splitReference(reference);
    if (uri !== "") wanted.add(uri);
  };
  const seen = new Set<unknown>();
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    note(memberValue(next, "$ref"));
    note(memberValue(next, "$dynamicRef"));
    const mapping = memberValue(next, "mapping");
    if (isObject(mapping)) Object.values(mapping).filter(isFile).forEach(note);
    for (const inner of Object.values(next)) pending.push(inner);
  }
  return wanted;
}
