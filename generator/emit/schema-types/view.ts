import type { ApiModel, Resource } from "../../model/api.ts";
import type {
  Member,
  Schema,
  SchemaDocumentation,
  SchemaTypes,
} from "../../model/schema.ts";
import {
  assignment,
  code,
  type Code,
  identifier,
  settled,
} from "../typescript/code.ts";
import { Imports } from "../typescript/imports.ts";
import type { Modules } from "../typescript/modules.ts";
import { allOperations } from "../resources.ts";
import type { View } from "../typescript/templates.ts";
import type { DeclaredTypes } from "../typescript/declared-types.ts";
import { SchemaPrinter } from "../typescript/schema-printer.ts";
import { recordType } from "../typescript/types.ts";
import { schemaComment } from "../typescript/documentation.ts";
import { LocalTypes } from "../typescript/local-types.ts";
import { addressed } from "../typescript/type-form.ts";
import { SchemaFileTypes } from "./known.ts";
import { Shapes } from "./shapes.ts";

/** The file of the schema types, relative to the output folder. */
export const schemaFile = "schema.ts";

/**
 * What `schema.hbs` prints: the schema types in openapi-typescript's shape. What has a method of a resource is documented there, and
 * not once more.
 */
export function schemaView(
  {
    schemaTypes: types,
    resources,
    objectNames,
  }: Pick<ApiModel, "schemaTypes" | "resources" | "objectNames">,
  declared: DeclaredTypes,
  modules: Modules,
): View {
  const imports = new Imports(schemaFile, modules);
  const shapes = new Shapes();
  const local = new LocalTypes(objectNames);
  const known = new SchemaFileTypes(declared, local, shapes, imports);
  const printer = new SchemaPrinter(imports, known, addressed);
  const paths = withoutDescriptions(types.paths, resources);
  return {
    declarations: schemaTypesView({ ...types, paths }, printer),
    local: local.declarations(printer),
    ...shapes.view(),
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** How the schema types are declared, where it is not as ever. */
export interface DeclarationForm {
  /** Whether they are types, not interfaces. */
  readonly isType: boolean;
  /** Returns the key of a path that stands for many; `null` for one that is itself. */
  readonly asPattern: (path: Member) => Code | null;
}

const interfaces: DeclarationForm = { isType: false, asPattern: () => null };

/** What `schema-types.hbs` prints: the schema types themselves. */
export function schemaTypesView(
  types: SchemaTypes,
  printer: SchemaPrinter,
  form: DeclarationForm = interfaces,
): View[] {
  const { paths, webhooks, components, references, operations } = types;
  const others = { ...form, asPattern: interfaces.asPattern };
  return [
    declarationView("paths", paths, printer, form),
    declarationView("webhooks", webhooks, printer, others),
    declarationView("components", components, printer, others),
    definitionsView(types.definitions, printer, others),
    ...(references.length === 0
      ? []
      : [declarationView("references", references, printer, others)]),
    declarationView("operations", operations, printer, others),
  ];
}

/** Paths whose operations say nothing but that they are deprecated, where they have a method. */
function withoutDescriptions(
  paths: readonly Member[],
  resources: readonly Resource[],
): Member[] {
  const methods = new Set(
    allOperations(resources).map(({ method, path }) => `${method} ${path}`),
  );
  return paths.map((item) => {
    if (item.schema.kind !== "object") return item;
    const members = item.schema.members.map((member) =>
      methods.has(`${member.name.toUpperCase()} ${item.name}`)
        ? { ...member, documentation: onlyDeprecated(member.documentation) }
        : member,
    );
    return { ...item, schema: { ...item.schema, members } };
  });
}

function onlyDeprecated(
  documentation: SchemaDocumentation | null,
): SchemaDocumentation | null {
  if (!documentation?.deprecated) return null;
  return { ...documentation, summary: null, description: null, notes: [] };
}

function declarationView(
  name: string,
  members: readonly Member[],
  printer: SchemaPrinter,
  { isType, asPattern }: DeclarationForm,
): View {
  if (members.length === 0) return empty(name);
  const own = identifier(name);
  return {
    empty: null,
    opening: isType
      ? code`export type ${own} = {`
      : code`export interface ${own} {`,
    closing: isType ? code`};` : code`}`,
    members: members.map((member) => {
      const pattern = asPattern(member);
      const declaration =
        pattern === null
          ? code`${printer.member(member)};`
          : code`${printer.indexed(code`path: ${pattern}`, member.schema)};`;
      return {
        documentation: schemaComment(member.documentation, member.name),
        declaration: settled(declaration, 2),
      };
    }),
  };
}

/** `$defs` is read as a schema, of which only objects are declared, as openapi-typescript does it. */
function definitionsView(
  definitions: Schema,
  printer: SchemaPrinter,
  form: DeclarationForm,
): View {
  if (definitions.kind === "object")
    return declarationView("$defs", definitions.members, printer, form);
  if (definitions.kind !== "map" && !isLiteralObject(definitions))
    return empty("$defs");
  const declaration = printer.declaration(identifier("$defs"), definitions);
  return { empty: declaration, opening: null, closing: null, members: [] };
}

function isLiteralObject(schema: Schema): boolean {
  return (
    schema.kind === "literal" &&
    typeof schema.value === "object" &&
    schema.value !== null &&
    !Array.isArray(schema.value)
  );
}

function empty(name: string): View {
  const record = recordType(code`never`).code;
  return {
    empty: assignment(code`export type ${identifier(name)}`, record),
    opening: null,
    closing: null,
    members: [],
  };
}
