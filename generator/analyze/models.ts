import type { Document } from "../model/document.ts";
import type { Report } from "../model/diagnostics.ts";
import { pascalCase, type Scope } from "./names.ts";
import type { SchemaNames } from "./schemas/index.ts";

/** Names every component schema, and what else is declared; a component whose name is taken gets the suffix `Model`. */
export function schemaNames(
  document: Document,
  report: Report,
  types: Scope,
): SchemaNames {
  const components = document.root.get("components").get("schemas");
  const names = new Map(
    components.entries().map(([key, { at }]) => {
      const wanted = typeName(key);
      const name = types.takeOrReport(report, at, wanted, `${wanted}Model`);
      return [key, name];
    }),
  );
  return {
    component: (key) => names.get(key) ?? types.take(typeName(key)),
    take: (wanted) => types.take(typeName(wanted), `${typeName(wanted)}Model`),
  };
}

/** A name that already is a type's stays as it is: `HTTPValidationError`. */
function typeName(name: string): string {
  return /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name) || "Model";
}
