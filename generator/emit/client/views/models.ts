import type { Constant, Declaration, Schema } from "../../../model/schema.ts";
import {
  code,
  type Code,
  concat,
  docComment,
  identifier,
  newLine,
  object,
  objectMember,
  settled,
} from "../../typescript/code.ts";
import { schemaComment } from "../../typescript/documentation.ts";
import type { ApiModel } from "../../../model/api.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import type { View } from "../../typescript/templates.ts";
import { modelsFile } from "../../typescript/declared-types.ts";
import { LocalTypes } from "../../typescript/local-types.ts";
import { SchemaPrinter } from "../../typescript/schema-printer.ts";

/** What `models.hbs` prints: the declared schemas, and the constants of every enum. */
export function modelsView(
  { declarations, objectNames }: Pick<ApiModel, "declarations" | "objectNames">,
  modules: Modules,
): View {
  const imports = new Imports(modelsFile, modules);
  const local = new LocalTypes(objectNames);
  const printer = new SchemaPrinter(imports, local);
  const models = declarations.map((one) => declarationCode(one, printer));
  return {
    models,
    local: local.declarations(printer),
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** What `models.hbs` prints of a declared schema. */
function declarationCode(
  { name, schema, documentation, constants }: Declaration,
  printer: SchemaPrinter,
): { documentation: Code | null; type: Code; constants: Code | null } {
  return {
    documentation: schemaComment(documentation, name),
    type: settled(
      code`${printer.declaration(
        identifier(name),
        constants === null ? schema : withoutDocumentation(schema),
      )};`,
      0,
    ),
    constants:
      constants === null
        ? null
        : code`export const ${identifier(name)} = ${object(constants.map(constantMember), true)} as const;`,
  };
}

/** A schema whose alternatives are documented as constants. */
function withoutDocumentation(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const schemas = schema.schemas.map(withoutDocumentation);
  return { ...schema, schemas, documentation: new Map() };
}

function constantMember({ name, value, description }: Constant): Code {
  const member = objectMember(name, value);
  const comment = description === null ? null : docComment([description]);
  return comment === null ? member : concat([comment, newLine, member]);
}
