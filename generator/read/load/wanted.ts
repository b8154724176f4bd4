import { isFile } from "../bundle/index.ts";
import { splitReference } from "../location.ts";
import { survey } from "../../openapi/survey.ts";

/**
 * The URIs, without fragments, of what a text may refer to: whatever is said where a reference could be. Some of them may be data;
 * what is wrong with those is told nobody.
 */
export function wantedIn(value: unknown): Set<string> {
  const { references, dynamicReferences, mappings } = survey(value);
  const mapped = mappings.flatMap((one) => Object.values(one).filter(isFile));
  const all = [...references, ...dynamicReferences, ...mapped];
  const uris = all.map((one) => splitReference(one)[0]);
  return new Set(uris.filter((uri) => uri !== ""));
}
