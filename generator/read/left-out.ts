import type { DiagnosticCode } from "../model/diagnostics.ts";
import type { Kind } from "../openapi/grammar.ts";
import type { BrokenReference } from "./references.ts";

/** What becomes of what a `$ref` stands for that leads nowhere. */
const leftOut: Readonly<Partial<Record<Kind, string>>> = {
  schema: "anything may be there",
  mediaType: "anything may be there",
  header: "anything may be there",
  parameter: "the parameter is left out",
  requestBody: "the body is left out",
  response: "nothing is known of the response",
  pathItem: "the operations there are left out",
  callback: "the callback is left out",
  example: "it is left out",
  link: "it is left out",
  securityScheme: "it is taken as met",
};

/** The codes of a `$ref` that leads nowhere, and takes nothing with it but what it stands for. */
const local: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "unresolvable-ref",
  "circular-ref",
]);

/** A `$ref` that leads nowhere, with what is left out for it; errors leave nothing that something could be missing from. */
export function withLeftOut(
  broken: BrokenReference,
  kind: Kind,
): BrokenReference {
  const effect = leftOut[kind];
  return !local.has(broken.code) || effect === undefined
    ? broken
    : { ...broken, message: `${broken.message}; ${effect}` };
}
