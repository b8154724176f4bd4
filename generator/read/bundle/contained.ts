import {
  type Grammar,
  type Kind,
  isReferable,
  kindAmong,
  membersIn,
} from "../../openapi/grammar.ts";
import { fragmentTokens, isPointer } from "../../openapi/json-pointer.ts";
import { isObject, isParent } from "../../openapi/json.ts";
import { maximumReference } from "../tree.ts";
import { leadsDirectly } from "./meant.ts";
import { leadsStraight, mapsRightly } from "./straight.ts";

/** What is known of all references of a document at a first look. */
export interface Containment {
  /** Whether each is a path within it, where references may be, so that nothing has to be joined. */
  readonly isContained: boolean;
  /** Whether besides each leads straight to what it stands for, and discriminators to schemas: then none is broken. */
  readonly isSound: boolean;
}

const scattered: Containment = { isContained: false, isSound: false };

/** Looks at every reference of a document. */
export function containment(document: unknown, grammar: Grammar): Containment {
  let isSound = true;
  const paths = new Map<Kind, Set<string>>();
  // What is still to be looked at, and what kind each is.
  const pending: unknown[] = [document];
  const kinds: Kind[] = ["document"];
  for (let kind = kinds.pop(); kind !== undefined; kind = kinds.pop()) {
    const value = pending.pop();
    if (!isParent(value)) continue;
    if (Array.isArray(value)) {
      for (const item of value)
        if (isParent(item)) {
          pending.push(item);
          kinds.push(kind);
        }
      continue;
    }
    const object = value as Readonly<Record<string, unknown>>;
    const reference = kind === "document" ? null : object["$ref"];
    if (typeof reference === "string" && isNew(reference, kind, paths)) {
      if (!isReferable(grammar, kind)) return scattered;
      const isStraight = leadsStraight(document, reference, grammar, kind);
      if (!isStraight && !isPath(reference, document)) return scattered;
      isSound &&= isStraight;
    }
    if (kind === "schema") {
      if (isNamed(object, document)) return scattered;
      isSound &&= mapsRightly(object, document, grammar);
    }
    const members = membersIn(grammar, kind);
    for (const key in object) {
      const member = object[key];
      if (!isParent(member)) continue;
      const memberIs = kindAmong(members, key);
      if (memberIs === null) continue;
      pending.push(member);
      kinds.push(memberIs);
    }
  }
  return { isContained: true, isSound };
}

/** Whether a reference is met for the first time in the place of a kind. */
function isNew(
  reference: string,
  kind: Kind,
  met: Map<Kind, Set<string>>,
): boolean {
  const known = met.get(kind);
  if (known === undefined) met.set(kind, new Set([reference]));
  else if (known.has(reference)) return false;
  else known.add(reference);
  return true;
}
/** Whether a reference is a path that leads into a document by the letter. */
function isPath(reference: string, document: unknown): boolean {
  if (!isPointer(reference)) return false;
  return leadsDirectly(document, fragmentTokens(reference, 2) ?? []);
}

/** Whether a schema has an identifier, or refers by one, by the name of a file, or by a path that leads nowhere. */
function isNamed(
  schema: Readonly<Record<string, unknown>>,
  document: unknown,
): boolean {
  const { $id, $dynamicRef, discriminator } = schema;
  if (typeof $id === "string" || typeof $dynamicRef === "string") return true;
  if (!isObject(discriminator)) return false;
  const { mapping } = discriminator;
  return (
    isObject(mapping) &&
    Object.values(mapping).some(
      (one) => isFile(one) || isInexact(one, document),
    )
  );
}

/** Whether what a discriminator's mapping says is a path that leads nowhere by the letter. */
function isInexact(mapped: unknown, document: unknown): boolean {
  const isFragment = typeof mapped === "string" && mapped.startsWith("#");
  return isFragment && !isPath(mapped, document);
}

/** Whether what a discriminator's mapping says is a file rather than a schema's name (OpenAPI 3.1.1, section 4.8.25). */
export function isFile(mapped: unknown): mapped is string {
  return (
    typeof mapped === "string" &&
    mapped.length <= maximumReference &&
    /^[^#].*(?:#|\.(?:json|ya?ml)$)/is.test(mapped)
  );
}
