import type {
  ApiModel,
  OldName,
  Operation,
  Resource,
} from "../../../model/api.ts";
import { code, type Code, identifier, string } from "../../typescript/code.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { SchemaPrinter } from "../../typescript/schema-printer.ts";
import type { View } from "../../typescript/templates.ts";
import { LocalTypes } from "../../typescript/local-types.ts";
import type { SharedFacts } from "../shared-facts.ts";
import { calling } from "./calling.ts";
import { exampleCall } from "./example.ts";
import {
  dataDeclaration,
  functionsFile,
  givenTo,
  operationComment,
  positionalOf,
  signature,
  supersededBy,
  typesView,
} from "./operation.ts";
import { operationData } from "./operation-data.ts";

/** What `functions.hbs` prints: per operation of a resource a function, its types and its data. */
export function functionsView(
  resource: Resource,
  shared: SharedFacts,
  objectNames: ApiModel["objectNames"],
  modules: Modules,
): View {
  const file = functionsFile(resource);
  const imports = new Imports(file, modules);
  const local = new LocalTypes(objectNames);
  const printer = new SchemaPrinter(imports, local);
  const { operations } = resource;
  const view = {
    operations: operations.map((one) => {
      const data = operationData(one, shared, imports, true);
      return {
        ...functionView(resource, one, imports, printer),
        ...typesView(one, imports, printer),
        data: dataDeclaration(one, data, imports),
      };
    }),
    otherNames: otherNames(resource, modules),
  };
  return {
    ...view,
    local: local.declarations(printer),
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** What a function is exported as: the name of the method, though it may be declared otherwise, unless that is the name of data here. */
function exportedName(
  { operations }: Resource,
  { function: declared, method }: Operation["names"],
): string {
  return operations.some(({ names }) => names.data === method)
    ? declared
    : method;
}

function functionView(
  resource: Resource,
  operation: Operation,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { names } = operation;
  const name = identifier(names.function);
  const core = coreOf(operation);
  const { call, ...start } = calling(
    operation,
    core,
    givenTo(operation),
    imports,
    printer,
  );
  const first = code`${core}: ${imports.type("Core", "runtime/core.ts")}`;
  const declared =
    exportedName(resource, names) === names.function
      ? code`export function ${name}`
      : code`function ${name}`;
  return {
    documentation: operationComment(
      operation,
      exampleCall(name, [code`core`], operation),
    ),
    signature: signature(declared, [first], operation, start, printer),
    call: code`return ${call};`,
  };
}

/** The first argument of a function, which no other is called like: theirs have no `_` in front of a letter. */
function coreOf(operation: Operation): Code {
  const isTaken = positionalOf(operation).some(
    ({ place }) => place.kind === "argument" && place.name === "core",
  );
  return isTaken ? code`_core` : code`core`;
}

/** The names that functions have beside those that they are declared as: words of the language, and names from before. */
function otherNames(resource: Resource, modules: Modules): View[] {
  const { operations, oldNames } = resource;
  const aliases = operations.flatMap(({ names }) => {
    const name = exportedName(resource, names);
    return name === names.function
      ? []
      : [{ documentation: null, declaration: alias(names.function, name) }];
  });
  const data = new Set(operations.map(({ names }) => names.data));
  const old = oldNames
    .filter(({ method }) => !data.has(method))
    .map((one) => oldNameView(resource, one, modules));
  return [...aliases, ...old];
}

/** A function under a name that its method had before. */
function oldNameView(
  resource: Resource,
  { method, operation: { names }, resource: target }: OldName,
  modules: Modules,
): View {
  const own = functionsFile(resource);
  const file = functionsFile({ names: target });
  return {
    documentation: supersededBy([...target.members, names.method]),
    declaration:
      file === own
        ? alias(names.function, method)
        : code`${exported(names.method, method)} from ${string(modules.specifier(own, file))};`,
  };
}

function alias(name: string, as: string): Code {
  return code`${exported(name, as)};`;
}

/** One name among the exports, which one alone does not break. */
function exported(name: string, as: string): Code {
  return name === as
    ? code`export { ${identifier(name)} }`
    : code`export { ${identifier(name)} as ${identifier(as)} }`;
}
