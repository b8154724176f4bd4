import type { Operation, Parameter, Resource } from "../../../model/api.ts";
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
  settled,
} from "../../typescript/code.ts";
import { resourceFile } from "../../resources.ts";
import type { Imports } from "../../typescript/imports.ts";
import type { SchemaPrinter } from "../../typescript/schema-printer.ts";
import type { View } from "../../typescript/templates.ts";
import { unionAssignment } from "../../typescript/unions.ts";
import { answerTypes } from "../answer-types.ts";
import { type Calling, dataType } from "./calling.ts";
import { convertingType } from "./conversions.ts";
import { comment, inline } from "./documentation.ts";

/** The types of an operation, as `types.hbs` prints them. */
export function typesView(
  operation: Operation,
  imports: Imports,
  printer: SchemaPrinter,
): View {
  const { names, params } = operation;
  const response = identifier(names.response);
  const error = identifier(names.error);
  const types = answerTypes(operation, { response, error }, imports, printer);
  return {
    paramsType: settled(
      code`${printer.declaration(identifier(names.params), params)};`,
      0,
    ),
    responseType: unionAssignment(
      code`export type ${response}`,
      types.response,
    ),
    errorType: unionAssignment(code`export type ${error}`, types.error),
    resultType: unionAssignment(
      code`export type ${identifier(names.result)}`,
      types.results,
    ),
  };
}

/** The declaration of an operation's data. */
export function dataDeclaration(
  operation: Operation,
  data: Code,
  imports: Imports,
): Code {
  const name = identifier(operation.names.data);
  const type = dataType(operation, imports);
  const whole = convertingType(type, operation, imports);
  const declaration = assignment(code`export const ${name}: ${whole}`, data);
  return settled(code`${declaration};`, 0);
}

/** What a call of an operation is started with. */
export function givenTo(operation: Operation): Code[] {
  const values = positionalOf(operation).map(({ place }) => argument(place));
  const data = identifier(operation.names.data);
  return [data, array(values), code`params`, code`options`];
}

/** The parameters of an operation that its method takes as arguments of their own. */
export function positionalOf({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(({ place }) => place.kind === "argument");
}

/** The doc comment of an operation; `example` calls it. */
export function operationComment(
  operation: Operation,
  example: string | null,
): Code | null {
  const described: DocTag[] = positionalOf(operation)
    .map(({ place, documentation }) => ({
      name: place.kind === "argument" ? place.name : "",
      text: inline(documentation),
    }))
    .filter(({ text }) => text !== "")
    .map(({ name, text }) => ({ tag: "param", text: `${name} - ${text}` }));
  const examples: DocTag[] =
    example === null ? [] : [{ tag: "example", text: example }];
  return comment(operation.documentation, [], [...described, ...examples]);
}

/** The doc comment of an older name: of the one that has taken its place, by its members. */
export function supersededBy(members: readonly string[]): Code | null {
  const text = `Use \`${members.join(".")}\`.`;
  return docComment([], [{ tag: "deprecated", text }]);
}

/** What calls an operation: by this name, and with `first` before its own parameters. */
export function signature(
  name: Code,
  first: readonly Code[],
  operation: Operation,
  start: Pick<Calling, "options" | "answer">,
  printer: SchemaPrinter,
): Code {
  const { names, needsParams } = operation;
  const params = identifier(names.params);
  const parameters = [
    ...first,
    ...positionalOf(operation).map(
      ({ place, type }) =>
        code`${argument(place)}: ${printer.annotation(type.schema)}`,
    ),
    needsParams ? code`params: ${params}` : code`params?: ${params}`,
    code`options?: ${start.options}`,
  ];
  return code`${name}${grouped(code`${list("(", parameters, ")")}: ${start.answer}`)}`;
}

/** The name of a parameter as an argument. */
export function argument(place: Parameter["place"]): Code {
  return identifier(place.kind === "argument" ? place.name : place.key);
}

/** The file of its functions. */
export function functionsFile({ names }: Pick<Resource, "names">): string {
  return `functions/${names.file}.ts`;
}

/** The file that declares the types and the data of a resource's operations: that of their functions, where there are any. */
export function operationsFile(
  resource: Pick<Resource, "names">,
  hasFunctions: boolean,
): string {
  return hasFunctions ? functionsFile(resource) : resourceFile(resource);
}
