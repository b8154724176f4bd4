import type { ApiModel, Body, Operation, Parameter } from "../../model/api.ts";
import type { ObjectSchema, Schema, SchemaTypes } from "../../model/schema.ts";
import { answersOf } from "./answers.ts";
import { allResources } from "../resources.ts";
import {
  type DeclaredType,
  type DeclaredTypes,
  modelsFile,
} from "../typescript/declared-types.ts";
import { operationsFile } from "./views/operation.ts";

/** Which part of a declared type a schema is. */
type Part = DeclaredType["part"];

/** Where the schemas that are written into operations are declared: with the parameters and answers of their methods, or in the models. */
export function declaredTypes(
  { resources, schemaTypes, declarations }: ApiModel,
  hasFunctions: boolean,
): DeclaredTypes {
  const declared = new Map<Schema, DeclaredType>();
  const queries = sharedQueries(schemaTypes);
  for (const resource of allResources(resources)) {
    const file = operationsFile(resource, hasFunctions);
    for (const operation of resource.operations) {
      const { params, response, error } = operation.names;
      const declare = (
        name: string,
        schema: Schema | null,
        part: Part,
      ): void => {
        if (schema !== null && isDeclarable(schema) && !declared.has(schema))
          declared.set(schema, { name, file, part });
      };
      declare(params, operation.params, null);
      declare(response, onlyBody(operation, true), null);
      declare(error, onlyBody(operation, false), null);
      const shared = queries.get(operation.path) ?? null;
      for (const [schema, part] of paramsParts(operation, shared))
        declare(params, schema, part);
    }
  }
  for (const { name, schema } of declarations)
    if (isDeclarable(schema) && !declared.has(schema))
      declared.set(schema, { name, file: modelsFile, part: null });
  return declared;
}

/** The schemas that are some of the members of `params`, or one of them. */
function paramsParts(
  operation: Operation,
  shared: ObjectSchema | null,
): (readonly [Schema, Part])[] {
  const { parameters, query, body, otherBodies } = operation;
  const isQuery = query?.kind === "object" && hasAll(parameters, query);
  return [
    ...(isQuery ? members(query) : []),
    ...(isQuery && shared !== null && includes(query, shared)
      ? members(shared)
      : []),
    ...(otherBodies.length > 0 ? [] : bodyParts(body)),
  ];
}

/** Whether `params` has all members of a query, under their own names. */
function hasAll(
  parameters: readonly Parameter[],
  query: ObjectSchema,
): boolean {
  const names = new Set(
    parameters.flatMap(({ in: where, name, place }) =>
      where === "query" && place.kind === "member" && place.key === name
        ? [name]
        : [],
    ),
  );
  return query.members.every(({ name }) => names.has(name));
}

function bodyParts(body: Body | null): (readonly [Schema, Part])[] {
  return [
    ...(body?.kind === "flat" ? members(body.schema) : []),
    ...(body?.kind === "whole"
      ? [[body.schema, { name: body.key, isOptional: !body.required }] as const]
      : []),
  ];
}

/** The parameters of the query that all operations of a path share, by the path. */
function sharedQueries({ paths }: SchemaTypes): Map<string, ObjectSchema> {
  const at = (schema: Schema, name: string): Schema | null =>
    schema.kind === "object"
      ? (schema.members.find((one) => one.name === name)?.schema ?? null)
      : null;
  const queries = new Map<string, ObjectSchema>();
  for (const { name, schema } of paths) {
    const parameters = at(schema, "parameters");
    const query = parameters && at(parameters, "query");
    if (query?.kind === "object") queries.set(name, query);
  }
  return queries;
}

function includes(query: ObjectSchema, shared: ObjectSchema): boolean {
  return shared.members.every((one) => query.members.includes(one));
}

function members(schema: Schema): (readonly [Schema, Part])[] {
  return schema.kind === "object"
    ? [[schema, { names: schema.members.map(({ name }) => name) }]]
    : [];
}

/** The schema of the only body that successes, or failures, have. */
function onlyBody(operation: Operation, ok: boolean): Schema | null {
  if (ok && operation.stream !== null) return null;
  const [answer, ...others] = answersOf(operation).filter(
    (one) => one.ok === ok,
  );
  if (answer === undefined || others.length > 0) return null;
  const [content, ...further] = answer.contents;
  return content?.kind === "json" && further.length === 0
    ? content.schema
    : null;
}

/** Whether a schema has something to declare, and is not a name itself. */
function isDeclarable({ kind }: Schema): boolean {
  return ["object", "map", "array", "tuple", "union", "intersection"].includes(
    kind,
  );
}
