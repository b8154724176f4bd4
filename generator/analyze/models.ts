import type { Document } from "../model/document.ts";
import type { Report } from "../model/diagnostics.ts";
import type { ConfiguredResource } from "./context.ts";
import { configuredModels } from "./configured-models.ts";
import { fragmentTo } from "../openapi/json-pointer.ts";
import { pascalCase, Scope } from "./names.ts";
import { enumName } from "./schemas/enum-names.ts";
import {
  becomesEnum,
  type EnumOptions,
  isNullableEnum,
} from "./schemas/enums.ts";
import type { SchemaNames } from "./schemas/index.ts";

/**
 * Names every component schema, as the models of the configuration have it, and what else is declared; a component whose name is taken gets the suffix `Model`. Those that become
 * enums of TypeScript are called as openapi-typescript calls these.
 */
export function schemaNames(
  document: Document,
  report: Report,
  types: Scope,
  enums: EnumOptions | null = null,
  resources: Readonly<Record<string, ConfiguredResource>> = {},
): SchemaNames {
  const values = new Scope();
  const components = document.root.get("components").get("schemas");
  const models = configuredModels(document, resources, report);
  const names = new Map(
    components.entries().map(([key, node]) => {
      const wanted =
        enumNameOf(key, node.value, enums) ?? typeName(models.get(key) ?? key);
      const name = types.takeOrReport(report, node, wanted, `${wanted}Model`);
      return [key, name];
    }),
  );
  return {
    component: (key) => names.get(key) ?? types.take(typeName(key)),
    take: (wanted) => types.take(typeName(wanted), `${typeName(wanted)}Model`),
    value: (wanted) => values.take(wanted),
  };
}

/** The name of a component that becomes an enum of TypeScript; where it may be null it refers to one. */
function enumNameOf(
  key: string,
  schema: unknown,
  enums: EnumOptions | null,
): string | null {
  if (enums === null || !becomesEnum(schema, enums)) return null;
  const name = enumName(fragmentTo(["components", "schemas", key]));
  return isNullableEnum(schema) ? `Nullable${name}` : name;
}

/** A name that already is a type's stays as it is: `HTTPValidationError`. */
function typeName(name: string): string {
  return /^[A-Z][A-Za-z0-9_]*$/.test(name) ? name : pascalCase(name) || "Model";
}
