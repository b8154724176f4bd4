import type { Document } from "../model/document.ts";
import type { Report } from "../model/diagnostics.ts";
import { didYouMean, quote } from "../model/messages.ts";
import { fragmentTokens } from "../openapi/json-pointer.ts";
import type { ConfiguredResource } from "./context.ts";

/** What the configuration's resources call component schemas, by their keys; of two names for one the first counts. */
export function configuredModels(
  document: Document,
  resources: Readonly<Record<string, ConfiguredResource>>,
  report: Report,
): ReadonlyMap<string, string> {
  const models = new Map<string, string>();
  const components = document.root.get("components").get("schemas").entries();
  const known = new Set(components.map(([key]) => key));
  for (const [name, schema] of modelsIn(resources)) {
    const key = keyOf(schema);
    const before = models.get(key ?? "");
    const isThere = key !== null && known.has(key);
    if (isThere && before === undefined) models.set(key, name);
    // What only operations need that are left out went with them.
    else if (isThere || document.leftOut.size === 0)
      report(
        "unusable-model",
        `the configuration names ${quote(schema)} ${quote(name)}, which is ${before === undefined ? "no component schema of the document" : `${quote(before)} already`}`,
        "",
        before === undefined ? didYouMean(key ?? schema, [...known]) : null,
      );
  }
  return models;
}

function modelsIn(
  resources: Readonly<Record<string, ConfiguredResource>>,
): [name: string, schema: string][] {
  return Object.values(resources).flatMap(({ models, subresources }) => [
    ...Object.entries(models ?? {}),
    ...modelsIn(subresources ?? {}),
  ]);
}

/** The key of the component schema that `#/components/schemas/Pet` or `Pet` names; `null` of anything else. */
function keyOf(schema: string): string | null {
  if (!schema.startsWith("#")) return schema;
  const [first, kind, key, ...further] = fragmentTokens(schema) ?? [];
  const isSchema = first === "components" && kind === "schemas";
  return isSchema && further.length === 0 ? (key ?? null) : null;
}
