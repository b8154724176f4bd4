import type { Model } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { pascalCase, type Scope } from "./names.ts";

/** A name for every component schema; one that is taken gets the suffix `Model`. */
export function buildModels(context: Context, types: Scope): Model[] {
  return context.document.root
    .get("components")
    .get("schemas")
    .entries()
    .map(([component, node]) => {
      const wanted = typeName(component);
      return {
        name: types.takeOrReport(
          context.report,
          node.at,
          wanted,
          `${wanted}Model`,
        ),
        component,
        documentation: documentation(context, node, node),
        values: enumValues(node),
      };
    });
}

/** A name that already is a type's stays as it is: `HTTPValidationError`. */
function typeName(component: string): string {
  return /^[A-Z][A-Za-z0-9_]*$/.test(component)
    ? component
    : pascalCase(component) || "Model";
}

function enumValues(schema: Node): (string | number)[] | null {
  const values = schema
    .get("enum")
    .items()
    .map(({ value }) => value);
  const named = values.filter(
    (value) => typeof value === "string" || typeof value === "number",
  );
  if (
    named.length === 0 ||
    values.some((value) => value !== null && !named.includes(value as string))
  )
    return null;
  const byKey = new Map(named.map((value) => [String(value), value]));
  return byKey.size === new Set(named).size ? [...byKey.values()] : null;
}
