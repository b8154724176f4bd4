import type { Finding } from "./finding.ts";

/** What openapi-typescript has wrong by what the specifications, or the compiler, say. */
export type Decision =
  | "reference to an optional property"
  | "component or webhook that is a reference"
  | "reference to another kind of object"
  | "Omit that loses members"
  | "member declared twice"
  | "type that does not compile"
  | "type that is assignable to no copy of itself";

/** The reasons. Such places are counted, and are no faults of ours. */
export const decisions: Readonly<Record<Decision, string>> = {
  "reference to an optional property":
    "a $ref leads to a schema (JSON Schema 2020-12, 8.2.3.1), which does not say whether a property may be absent; " +
    "openapi-typescript adds undefined where the property that it leads to may",
  "component or webhook that is a reference":
    "a component or a webhook may be a Reference Object (OpenAPI 3.1, 4.8.7 and 4.8.1); openapi-typescript prints it as if it said nothing, unless it is a schema",
  "reference to another kind of object":
    "what a $ref leads to is read as what belongs in its place (OpenAPI 3.1, 4.8.23); openapi-typescript prints it as what it is",
  "Omit that loses members":
    "a schema without its discriminating property has all others (OpenAPI 3.1, 4.8.25.4); TypeScript's Omit keeps of alternatives " +
    "what they have in common, and no member beside an index signature",
  "member declared twice":
    "the compiler refuses it; the discriminating property, which openapi-typescript declares beside the schema's own, is required",
  "type that does not compile":
    "it names a part that openapi-typescript's types do not have, or is part of itself: the compiler takes it for any",
  "type that is assignable to no copy of itself":
    "TypeScript, under exactOptionalPropertyTypes, refuses that of intersections in which one part lets a member be absent and another does not",
};

/** A place where openapi-typescript's types are wrong. */
export function decided(place: string, message: Decision): Finding {
  return { kind: "decided", place, message };
}
