import type { ApiModel, Model } from "../../model/api.ts";
import { assignment, code, identifier, json } from "../code.ts";
import { Imports } from "../imports.ts";
import type { Modules } from "../modules.ts";
import type { View } from "../templates.ts";
import { typeAt } from "../schema-ref.ts";
import { comment } from "./documentation.ts";

/** What `models.hbs` prints: a name for every component schema, and the values of every enum. */
export function modelsView({ models }: ApiModel, modules: Modules): View {
  const imports = new Imports("models.ts", modules);
  const views = models.map((model) => modelView(model, imports));
  return {
    models: views,
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

function modelView(
  { name, component, documentation, values }: Model,
  imports: Imports,
): View {
  const steps = ["components", "schemas", component];
  const type = typeAt({ steps, optionalAfter: [], sample: undefined }, imports);
  return {
    documentation: comment(documentation),
    type: assignment(code`export type ${identifier(name)}`, type),
    values:
      values === null
        ? null
        : code`export const ${identifier(name)} = ${json(Object.fromEntries(values.map((value) => [value, value])), true)} as const;`,
  };
}
