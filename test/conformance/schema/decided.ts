import type { Finding } from "./finding.ts";

/** What openapi-typescript has wrong by what the specifications, or the compiler, say. */
export type Decision = "Omit that loses members" | "member declared twice";

/** The reasons. Such places are counted, and are no faults of ours. */
export const decisions: Readonly<Record<Decision, string>> = {
  "Omit that loses members":
    "a schema without its discriminating property has all others (OpenAPI 3.1, 4.8.25.4); TypeScript's Omit keeps of alternatives " +
    "what they have in common, and no member beside an index signature",
  "member declared twice":
    "the compiler refuses it; the discriminating property, which openapi-typescript declares beside the schema's own, is required",
};

/** A place where openapi-typescript's types are wrong. */
export function decided(place: string, message: Decision): Finding {
  return { kind: "decided", place, message };
}
