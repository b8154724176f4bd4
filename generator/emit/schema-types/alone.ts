import type { Alias, EnumValues, TypesModel } from "../../model/types.ts";
import type { Constant, Declaration, Member } from "../../model/schema.ts";
import {
  array,
  assignment,
  code,
  type Code,
  concat,
  docComment,
  identifier,
  indented,
  json,
  newLine,
  propertyKey,
  settled,
  string,
} from "../typescript/code.ts";
import { schemaComment } from "../typescript/documentation.ts";
import type { TypeNames } from "../typescript/imports.ts";
import { SchemaPrinter } from "../typescript/schema-printer.ts";
import { asWritten } from "../typescript/type-form.ts";
import type { View } from "../typescript/templates.ts";
import { arrayType, readonlyType } from "../typescript/types.ts";
import { pathPattern } from "./path-patterns.ts";
import { schemaTypesView } from "./view.ts";

/** How the types alone are printed: options of openapi-typescript's, under its names. */
export interface TypesForm {
  /** Whether `paths`, `components` and their like are types, not interfaces. */
  readonly exportType?: boolean;
  /** Whether nothing may be changed: every member and every list is `readonly`. */
  readonly immutable?: boolean;
  /** Whether a path with parameters is every path that it stands for. */
  readonly pathParamsAsTypes?: boolean;
}

/**
 * What `schema-alone.hbs` prints: the schema types in openapi-typescript's shape, the schemas that they refer to, and the helpers
 * that those need, in one file that imports nothing.
 */
export function schemaAloneView(model: TypesModel, form: TypesForm): View {
  const names = new OwnNames();
  const { immutable = false, pathParamsAsTypes = false } = form;
  const typeForm = {
    ...asWritten,
    isImmutable: immutable,
    hasPatterns: pathParamsAsTypes,
  };
  const addressing = new SchemaPrinter(names, null, {
    ...typeForm,
    isAddressing: true,
  });
  const printer = new SchemaPrinter(names, null, typeForm);
  const asPattern = (path: Member): Code | null =>
    pathParamsAsTypes ? pathPattern(path) : null;
  const declarations = schemaTypesView(model.schemaTypes, addressing, {
    isType: form.exportType ?? false,
    asPattern,
  });
  const models = model.declarations.map((one) => declaredView(one, printer));
  const aliases = model.aliases.map((alias) => ({
    declaration: aliasCode(alias),
  }));
  return {
    declarations,
    models,
    aliases,
    pathNames:
      model.pathNames === null ? null : enumCode("ApiPaths", model.pathNames),
    values: model.enumValues.map((one) => ({
      declaration: valuesCode(one, printer),
    })),
    markers: model.hasMarkers,
    binaryBody: names.has("BinaryBody"),
    withRequired: names.has("WithRequired"),
    without: names.has("Without"),
  };
}

function declaredView(
  { name, schema, documentation, enumMembers }: Declaration,
  printer: SchemaPrinter,
): View {
  return {
    documentation: schemaComment(documentation, name),
    declaration:
      enumMembers === null
        ? settled(code`${printer.declaration(identifier(name), schema)};`, 0)
        : enumCode(name, enumMembers),
  };
}

/** An enum of TypeScript. */
function enumCode(name: string, constants: readonly Constant[]): Code {
  const members = constants.map(({ name: key, value, description }) => {
    const comment = description === null ? null : docComment([description]);
    const member = code`${newLine}${propertyKey(key)} = ${json(value)},`;
    return comment === null ? member : code`${newLine}${comment}${member}`;
  });
  return code`export enum ${identifier(name)} {${indented(concat(members))}${newLine}}`;
}

function aliasCode({ name, steps }: Alias): Code {
  const [first = "", ...keys] = steps;
  const address = keys.map((key) => code`[${string(key)}]`);
  return code`${assignment(code`export type ${identifier(name)}`, concat([identifier(first), ...address]))};`;
}

function valuesCode(
  { name, schema, values }: EnumValues,
  printer: SchemaPrinter,
): Code {
  const type = readonlyType(arrayType(printer.type(schema)));
  const list = array(values.map((value) => json(value)));
  return code`${assignment(code`export const ${identifier(name)}: ${type.code}`, list)};`;
}

/** The names of a file that declares all that it refers to. */
class OwnNames implements TypeNames {
  readonly #used = new Set<string>();

  type(name: string): Code {
    this.#used.add(name);
    return identifier(name);
  }

  /** Whether the file refers to a type so far. */
  has(name: string): boolean {
    return this.#used.has(name);
  }
}
