import type { Parameter } from "../model/api.ts";
import type { ParameterIn } from "../openapi/styles.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import { placeholders, withoutOperator } from "../openapi/path-template.ts";
import type { Context } from "./context.ts";
import type { OperationPlace } from "./operation-place.ts";

/** A parameter where the document declares it. */
export interface Declared {
  readonly name: string;
  readonly in: ParameterIn;
  readonly node: Node;
  /** What the operator of its placeholder says of how it is written. */
  readonly expansion?: Partial<
    Pick<Parameter, "allowReserved" | "explode" | "style">
  >;
}

/** The parameters that the placeholders of a path stand for, in path order. */
export function pathParameters(
  context: Context,
  place: OperationPlace,
  declared: readonly Declared[],
): Declared[] {
  return placeholders(place.path).map(
    (name) =>
      find(declared, name) ??
      expanded(context, place, name, declared) ??
      undeclared(context, place, name),
  );
}

/** A path as it is filled in: placeholders without operators, and `\\` encoded, which URL parsers would take for `/`. */
export function templateOf(
  path: string,
  parameters: readonly Parameter[],
): string {
  const isName = (name: string): boolean =>
    parameters.some((one) => one.in === "path" && one.name === name);
  return path
    .replace(/\{([^{}]+)\}/g, (placeholder: string, name: string) =>
      isName(name) ? placeholder : `{${withoutOperator(name)}}`,
    )
    .replaceAll("\\", "%5C");
}

function find(
  declared: readonly Declared[],
  name: string,
): Declared | undefined {
  return declared.find((one) => one.in === "path" && one.name === name);
}

/** The longest path, in UTF-16 units, and the most placeholders of one: the type of each parameter repeats the path. */
const longest = 2_000;
const mostPlaceholders = 50;

/** Why the operations of a path are too much to write; `null` where they are not. */
export function excess(path: string): string | null {
  const said = (found: number, most: number, what: string): string | null =>
    found <= most
      ? null
      : `this path has ${found.toLocaleString("en")} ${what}, more than ${most.toLocaleString("en")}; its operations are left out`;
  return (
    said(path.length, longest, "characters") ??
    said(placeholders(path).length, mostPlaceholders, "placeholders")
  );
}

/** `{+name}`, `{.name}`, `{;name}` and `{name*}` of RFC 6570, which OpenAPI does not have, where `name` is a parameter. */
function expanded(
  { report }: Context,
  { operation }: OperationPlace,
  placeholder: string,
  declared: readonly Declared[],
): Declared | undefined {
  const found = find(declared, withoutOperator(placeholder));
  if (found === undefined) return undefined;
  report(
    "template-operator",
    `OpenAPI has no placeholder such as ${quote(`{${placeholder}}`)}; it is read as RFC 6570 has it`,
    operation.at,
    `write ${quote(`{${found.name}}`)}, and \`allowReserved\`, \`style\` or \`explode\` on the parameter`,
  );
  return {
    ...found,
    expansion: {
      ...(placeholder.startsWith("+") && { allowReserved: true }),
      ...(placeholder.startsWith(".") && { style: "label" }),
      ...(placeholder.startsWith(";") && { style: "matrix" }),
      ...(placeholder.endsWith("*") && { explode: true }),
    },
  };
}

function undeclared(
  { report }: Context,
  { path, operation }: OperationPlace,
  name: string,
): Declared {
  const bare = name.trim();
  report(
    "undeclared-path-parameter",
    `the placeholder ${quote(`{${name}}`)} of ${quote(path)} has no parameter; a string is taken`,
    operation.at,
    bare === name
      ? `write ${quote(name)} under \`parameters\`, with \`in: path\` and \`required: true\``
      : `write ${quote(`{${bare}}`)}, without blanks`,
  );
  return { name, in: "path", node: operation.get("").get("") };
}
