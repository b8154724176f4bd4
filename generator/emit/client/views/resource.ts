import type {
  OldName,
  Operation,
  Parameter,
  Resource,
} from "../../../model/api.ts";
import {
  array,
  assignment,
  code,
  type Code,
  docComment,
  type DocTag,
  grouped,
  identifier,
  list,
} from "../../typescript/code.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import type { SharedFacts } from "../shared-facts.ts";
import type { View } from "../../typescript/templates.ts";
import { unionAssignment } from "../../typescript/unions.ts";
import { SchemaPrinter } from "../../typescript/schema-printer.ts";
import { answerTypes } from "../answer-types.ts";
import { answering, type Calling, calling, invoked } from "./calling.ts";
import { convertingType } from "./conversions.ts";
import { comment, inline } from "./documentation.ts";
import { exampleCall } from "./example.ts";
import { operationData } from "./operation-data.ts";

/** The file of a resource, relative to the output folder. */
export function resourceFile({ names }: Pick<Resource, "names">): string {
  return `resources/${names.file}.ts`;
}

/** What `resource.hbs` prints: the class, and per operation its types and its data. */
export function resourceView(
  resource: Resource,
  shared: SharedFacts,
  modules: Modules,
): View {
  const imports = new Imports(resourceFile(resource), modules);
  const printer = new SchemaPrinter(imports);
  const { names, operations } = resource;
  const base = imports.value("Resource", "runtime/resource.ts");
  const operation =
    operations.length === 0
      ? null
      : imports.type("Operation", "runtime/operation.ts");
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
      operationView(resource, one, shared, imports, printer),
    ),
    oldNames: resource.oldNames.map((one, index) => ({
      ...oldNameView(resource, one, imports, printer),
      isSpaced:
        index > 0 || operations.length > 0 || resource.resources.length > 0,
    })),
  };
  return {
    ...view,
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
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

function operationView(
  resource: Resource,
  operation: Operation,
  shared: SharedFacts,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { names } = operation;
  const response = identifier(names.response);
  const error = identifier(names.error);
  const types = answerTypes(operation, { response, error }, imports, printer);
  const positional = positionalOf(operation);
  const values = array(positional.map(({ place }) => argument(place)));
  const given = [identifier(names.data), values, code`params`, code`options`];
  const start = calling(operation, given, imports, printer);
  return {
    documentation: methodComment(resource, operation, positional),
    signature: signature(names.method, operation, start, printer),
    call: code`return ${start.call};`,
    paramsType: printer.declaration(identifier(names.params), operation.params),
    responseType: unionAssignment(
      code`export type ${response}`,
      types.response,
    ),
    errorType: unionAssignment(code`export type ${error}`, types.error),
    resultType: unionAssignment(
      code`export type ${identifier(names.result)}`,
      types.results,
    ),
    data: assignment(
      code`export const ${identifier(names.data)}: ${convertingType(start.data, operation, imports)}`,
      operationData(operation, shared, imports),
    ),
  };
}

/** The parameters of an operation that its method takes as arguments of their own. */
function positionalOf({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(({ place }) => place.kind === "argument");
}

/** A method under a name that it had before: it calls the one under the new name, wherever that is. */
function oldNameView(
  resource: Resource,
  { method, operation, resource: target }: OldName,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { names } = operation;
  const file = resourceFile({ names: target });
  for (const type of [names.params, names.response, names.result])
    imports.type(type, file);
  const isOwn = target.file === resource.names.file;
  const owner = isOwn
    ? code`this`
    : code`new ${invoked(imports.value(target.type, file), [code`this._core`])}`;
  const args = [
    ...positionalOf(operation).map(({ place }) => argument(place)),
    code`params`,
    code`options`,
  ];
  const callee = code`${owner}.${identifier(names.method)}`;
  const now = ["client", ...target.members, names.method].join(".");
  return {
    documentation: docComment(
      [],
      [{ tag: "deprecated", text: `Use \`${now}\`.` }],
    ),
    signature: signature(
      method,
      operation,
      answering(operation, imports, printer),
      printer,
    ),
    call: code`return ${invoked(callee, args)};`,
  };
}

function methodComment(
  resource: Resource,
  operation: Operation,
  positional: readonly Parameter[],
): Code | null {
  const described: DocTag[] = positional
    .map(({ place, documentation }) => ({
      name: place.kind === "argument" ? place.name : "",
      text: inline(documentation),
    }))
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({ tag: "param", text: `${name} - ${text}` }));
  const example = exampleCall(resource, operation);
  const examples: DocTag[] =
    example === null ? [] : [{ tag: "example", text: example }];
  return comment(operation.documentation, [], [...described, ...examples]);
}

function signature(
  method: string,
  operation: Operation,
  start: Pick<Calling, "options" | "answer">,
  printer: SchemaPrinter,
): Code {
  const { names } = operation;
  const params = identifier(names.params);
  const parameters = [
    ...positionalOf(operation).map(
      ({ place, type }) =>
        code`${argument(place)}: ${printer.annotation(type.schema)}`,
    ),
    operation.needsParams ? code`params: ${params}` : code`params?: ${params}`,
    code`options?: ${start.options}`,
  ];
  return code`${identifier(method)}${grouped(code`${list("(", parameters, ")")}: ${start.answer}`)}`;
}

function argument(place: Parameter["place"]): Code {
  return identifier(place.kind === "argument" ? place.name : place.key);
}
