import type {
  ApiModel,
  OldName,
  Operation,
  Resource,
} from "../../../model/api.ts";
import {
  array,
  assignment,
  code,
  type Code,
  concat,
  grouped,
  identifier,
  list,
} from "../../typescript/code.ts";
import { resourceFile } from "../../resources.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { LocalTypes } from "../../typescript/local-types.ts";
import type { SharedFacts } from "../shared-facts.ts";
import type { View } from "../../typescript/templates.ts";
import { SchemaPrinter } from "../../typescript/schema-printer.ts";
import { answering, calling, invoked } from "./calling.ts";
import { comment } from "./documentation.ts";
import { exampleCall } from "./example.ts";
import {
  argument,
  dataDeclaration,
  functionsFile,
  givenTo,
  operationComment,
  operationsFile,
  positionalOf,
  signature,
  supersededBy,
  typesView,
} from "./operation.ts";
import { operationData } from "./operation-data.ts";

/** What `resource.hbs` prints: the class, and per operation its types and its data, unless these stand with its function. */
export function resourceView(
  resource: Resource,
  shared: SharedFacts,
  hasFunctions: boolean,
  objectNames: ApiModel["objectNames"],
  modules: Modules,
): View {
  const imports = new Imports(resourceFile(resource), modules);
  const local = new LocalTypes(objectNames);
  const printer = new SchemaPrinter(imports, local);
  const { names, operations } = resource;
  const base = imports.value("Resource", "runtime/resource.ts");
  const operation =
    operations.length === 0
      ? null
      : imports.type("Operation", "runtime/operation.ts");
  if (hasFunctions)
    for (const one of operations) importOperation(one, resource, imports);
  const view = {
    documentation: comment(resource.documentation),
    name: identifier(names.type),
    base,
    allOperations:
      operation === null
        ? null
        : code`return ${array(operations.map((one) => identifier(one.names.data)))};`,
    resources: resource.resources.map((child) => childView(child, imports)),
    operations: operations.map((one) =>
      methodView(resource, one, imports, printer),
    ),
    declared: hasFunctions
      ? []
      : operations.map((one) => declaredView(one, shared, imports, printer)),
    oldNames: resource.oldNames.map((one, index) => ({
      ...oldNameView(resource, one, hasFunctions, imports, printer),
      isSpaced:
        index > 0 || operations.length > 0 || resource.resources.length > 0,
    })),
  };
  return {
    ...view,
    local: local.declarations(printer),
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

function declaredView(
  operation: Operation,
  shared: SharedFacts,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const data = operationData(operation, shared, imports, false);
  return {
    ...typesView(operation, imports, printer),
    data: dataDeclaration(operation, data, imports),
  };
}

/** Takes from the file of an operation's function what its method refers to. */
function importOperation(
  { names }: Operation,
  resource: Resource,
  imports: Imports,
): void {
  const file = functionsFile(resource);
  for (const type of [names.params, names.response, names.result])
    imports.type(type, file);
  imports.value(names.data, file);
}

function childView(child: Resource, imports: Imports): View {
  const type = imports.value(child.names.type, resourceFile(child));
  const field = code`readonly ${identifier(child.names.member)}: ${type}`;
  return {
    field: assignment(
      field,
      code`new ${type}${grouped(list("(", [code`this._core`], ")"))}`,
    ),
  };
}

function methodView(
  resource: Resource,
  operation: Operation,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { call, ...start } = calling(
    operation,
    code`this._core`,
    givenTo(operation),
    imports,
    printer,
  );
  const { method } = operation.names;
  return {
    documentation: operationComment(
      operation,
      exampleCall(methodOf(resource, method), [], operation),
    ),
    signature: signature(identifier(method), [], operation, start, printer),
    call: code`return ${call};`,
  };
}

/** A method as callers name it: `client.pets.list`. */
function methodOf({ names }: Resource, method: string): Code {
  const members = names.members.map((name) => code`${identifier(name)}.`);
  return code`client.${concat(members)}${identifier(method)}`;
}

/** A method under a name that it had before: it calls the one under the new name, wherever that is. */
function oldNameView(
  resource: Resource,
  { method, operation, resource: target }: OldName,
  hasFunctions: boolean,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { names } = operation;
  const types = operationsFile({ names: target }, hasFunctions);
  for (const type of [names.params, names.response, names.result])
    imports.type(type, types);
  const isOwn = target.file === resource.names.file;
  const file = resourceFile({ names: target });
  const owner = isOwn
    ? code`this`
    : code`new ${invoked(imports.value(target.type, file), [code`this._core`])}`;
  const args = [
    ...positionalOf(operation).map(({ place }) => argument(place)),
    code`params`,
    code`options`,
  ];
  const callee = code`${owner}.${identifier(names.method)}`;
  return {
    documentation: supersededBy(["client", ...target.members, names.method]),
    signature: signature(
      identifier(method),
      [],
      operation,
      answering(operation, imports, printer),
      printer,
    ),
    call: code`return ${invoked(callee, args)};`,
  };
}
