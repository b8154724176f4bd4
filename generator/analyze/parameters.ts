import type {
  Documentation,
  Parameter,
  ParameterPlace,
  Sampled,
} from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Schema } from "../model/schema.ts";
import type { ClientParameters } from "./client-parameters.ts";
import type { Context } from "./context.ts";
import { declaredParameters, isSame } from "./declared-parameters.ts";
import { documentation } from "./documentation.ts";
import { camelCase, type Scope } from "./names.ts";
import { makersName } from "./naming/vendor-names.ts";
import { accepts, given, sample } from "./samples.ts";
import { sampled } from "./sampled.ts";
import type { OperationPlace } from "./operation-place.ts";
import { type Declared, pathParameters } from "./placeholders.ts";
import { rememberedOf } from "./remembered.ts";
import { string } from "./schemas/construct.ts";
import { isObject } from "../openapi/json.ts";
import { serialization } from "./serialization.ts";

/** The names taken in one operation. */
export interface OperationScopes {
  /** By the positional arguments of its method. */
  readonly arguments: Scope;
  /** By the members of its `params`. */
  readonly members: Scope;
}

/**
 * The parameters of an operation, the path item's merged in (OpenAPI 3.1, 4.8.9 and 4.8.12): path parameters in path order,
 * then the others in document order. `scopes` collect the names that they take.
 */
export function buildParameters(
  context: Context,
  place: OperationPlace,
  clientParameters: ClientParameters,
  scopes: OperationScopes,
): Parameter[] {
  const declared = declaredParameters(context, place);
  const inPath = pathParameters(context, place, declared);
  for (const one of declared) {
    if (one.in === "path" && !inPath.some((other) => isSame(one, other))) {
      context.report(
        "unused-path-parameter",
        `the path has no placeholder ${quote(`{${one.name}}`)}; the parameter is left out`,
        one.node.at,
        place.path.includes(`:${one.name}`)
          ? `write ${quote(`{${one.name}}`)} in place of ${quote(`:${one.name}`)}`
          : "write the placeholder into the path, or remove the parameter",
      );
    }
  }
  const types = context.schemas.at([...place.steps, "parameters"]);
  return [...inPath, ...declared.filter((one) => one.in !== "path")].map(
    (one) => {
      const facts = factsOf(context, one);
      const { name, in: where, node, expansion } = one;
      const written =
        expansion === undefined
          ? facts.serialization
          : { ...facts.serialization, ...expansion };
      const here = context.schemas.member(types, where);
      const type = parameterType(context, here, one);
      return {
        name,
        in: where,
        required: where === "path" || node.flag("required"),
        place: placeOf(context, one, type, clientParameters, scopes),
        style: written.style,
        explode: written.explode,
        allowReserved: written.allowReserved,
        content: written.content,
        isScalar: facts.isScalar,
        documentation: facts.documentation,
        valueDocumentation: context.schemas.memberDocumentation(here, name),
        type,
      };
    },
  );
}

/** What a parameter says itself, whatever the operation. */
interface ParameterFacts {
  readonly serialization: ReturnType<typeof serialization>;
  readonly isScalar: boolean;
  readonly documentation: Documentation;
}

const known = rememberedOf((_: Context) => new Map<Node, ParameterFacts>());

/** Returns what a parameter says, which many operations may have: it is looked at once. */
function factsOf(context: Context, one: Declared): ParameterFacts {
  const all = known(context);
  const { in: where, node } = one;
  const facts = all.get(node) ?? {
    serialization: serialization(context, where, node),
    isScalar: isScalar(node),
    documentation: documentation(context, node, schemaOf(node)),
  };
  all.set(node, facts);
  return facts;
}

/** A parameter has a `schema`, or `content` with one media type. */
export function schemaOf(parameter: Node): Node {
  const { value } = parameter;
  if (isObject(value) && !("content" in value)) return parameter.get("schema");
  const content = parameter.get("content").entries()[0]?.[1];
  return (content ?? parameter).get("schema");
}

/** An undeclared one is a string; of one without a `type` nothing is known. */
function isScalar(parameter: Node): boolean {
  if (parameter.value === undefined) return true;
  const type = schemaOf(parameter).get("type").value;
  return Array.isArray(type)
    ? type.every((one) => scalars.includes(one))
    : scalars.includes(type);
}

const scalars: readonly unknown[] = ["string", "number", "integer", "boolean"];

function parameterType(
  context: Context,
  here: Schema,
  { name, in: where, node }: Declared,
): Sampled {
  const { report, schemas } = context;
  if (node.value === undefined) return { schema: string, sample: name };
  const type = sampled(schemas.member(here, name), () =>
    sampleOf(context, node, name),
  );
  if (where !== "path" || node.flag("required")) return type;
  report(
    "invalid-path-parameter",
    `the path parameter ${quote(name)} is not required; it is taken as required`,
    node.at,
    "write `required: true`",
  );
  return type;
}

/** The parameter's own example where its schema takes it, else one of the schema's. */
function sampleOf(context: Context, parameter: Node, name: string): unknown {
  const schema = schemaOf(parameter);
  if (schema.value === undefined) return name;
  const offered = [
    parameter.get("example").value,
    ...parameter
      .get("examples")
      .entries()
      .map(([, one]) => one.get("value").value),
  ];
  const own = offered.find((value) => accepts(schema, value));
  return given(context, schema, own) ?? sample(context, schema, name);
}

function placeOf(
  { report }: Context,
  { name, in: where, node }: Declared,
  { schema }: Sampled,
  clientParameters: ClientParameters,
  scopes: OperationScopes,
): ParameterPlace {
  const option = clientParameters.option(name, node, schema);
  if (option === null && where === "path") {
    const wanted = camelCase(makersName(node) ?? name) || "parameter";
    return {
      kind: "argument",
      name: scopes.arguments.take(wanted, `${wanted}Param`),
    };
  }
  const key = scopes.members.takeOrReport(
    report,
    node,
    name,
    `${where}_${name}`,
  );
  return option === null
    ? { kind: "member", key }
    : { kind: "client", key, option };
}
