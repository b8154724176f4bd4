import {
  isObjectKind,
  type Kind,
  kindAt,
  memberKind,
  openApi,
} from "../../../generator/openapi/grammar.ts";
import { isObject, memberValue } from "../../../generator/openapi/json.ts";
import { fragmentTokens } from "../../../generator/openapi/json-pointer.ts";
import { decided, type Decision } from "./decided.ts";
import { type Finding, memberPlace } from "./finding.ts";

/** A document, and what was changed in it. */
export interface Corrected {
  readonly value: unknown;
  readonly decided: readonly Finding[];
}

/** The kinds of objects that openapi-typescript prints. */
const printed: readonly Kind[] = [
  "schema",
  "response",
  "parameter",
  "requestBody",
  "header",
  "pathItem",
];

/** Returns a document with the objects themselves in place of the references that openapi-typescript misreads. */
export function withoutMisread(document: unknown): Corrected {
  const value: unknown = structuredClone(document);
  const found: Finding[] = [];
  const visit = (owner: unknown, kind: Kind, place: string): void => {
    if (typeof owner !== "object" || owner === null) return;
    const held = owner as Record<string, unknown>;
    const isComponents = /^\.(?:components\.\w+|webhooks)$/.test(place);
    for (const key of Object.keys(held)) {
      const inner = Array.isArray(owner)
        ? kind
        : memberKind(openApi, kind, key);
      if (inner === null) continue;
      const at = memberPlace(place, key);
      const decision = misreading(held[key], inner, isComponents, document);
      if (decision === null) visit(held[key], inner, at);
      else {
        found.push(decided(at.slice(1), decision));
        // A copy is left as it is: it may hold the same reference once more.
        held[key] = structuredClone(targetOf(held[key], document));
      }
    }
  };
  visit(value, "document", "");
  return { value, decided: found };
}

/** How openapi-typescript misreads what stands in the place of a kind; `null` where it does not. */
function misreading(
  value: unknown,
  kind: Kind,
  isComponent: boolean,
  document: unknown,
): Decision | null {
  const tokens = tokensOf(value);
  if (tokens === null || !printed.includes(kind)) return null;
  if (!isObject(targetOf(value, document))) return null;
  const found = kindAt(openApi, document, tokens);
  // A header is written as a parameter is.
  const isAlike = kind === "header" && found === "parameter";
  if (found !== null && isObjectKind(found) && found !== kind && !isAlike)
    return "reference to another kind of object";
  return isComponent && kind !== "schema"
    ? "component or webhook that is a reference"
    : null;
}

/** The object to which a reference leads, further ones followed; `undefined` where there is none. */
function targetOf(value: unknown, document: unknown): unknown {
  const met = new Set<unknown>();
  let found = value;
  for (let to = tokensOf(found); to !== null; to = tokensOf(found)) {
    if (met.has(found)) return undefined;
    met.add(found);
    found = to.reduce(memberValue, document);
  }
  return found;
}

/** The names on the way to where a reference leads; `null` where it is none, or leads out of the document. */
function tokensOf(value: unknown): readonly string[] | null {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? fragmentTokens(reference) : null;
}
