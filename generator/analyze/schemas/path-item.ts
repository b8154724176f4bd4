import type { Member, Schema } from "../../model/schema.ts";
import { member, never, object } from "./construct.ts";
import type { Context } from "./context.ts";
import { schemaDocumentation } from "./documentation.ts";
import { methods } from "./member-names.ts";
import { isObject, isReference, itemsOf, type Raw } from "./object.ts";
import { operationSchema } from "./operation.ts";
import {
  mergedParameters,
  parametersMember,
  withPlaceholders,
} from "./parameters.ts";
import { undescribedParameters } from "./placeholders.ts";
import type { Place } from "./place.ts";
import { below } from "./pointer.ts";
import { referenceTo } from "./references.ts";
import { referred } from "./referred.ts";

/** What the operations of a path have in common. */
interface Shared {
  readonly item: Raw;
  /** Parameters of the path that are there whether or not the document describes them. */
  readonly placeholders: readonly Raw[];
}

/** The operations of a path by method (OpenAPI 3.1, "Path Item Object"); `never` for those that it does not have. */
export function pathItemSchema(
  pathItem: unknown,
  place: Place,
  context: Context,
): Schema {
  const item: Raw = isObject(pathItem) ? pathItem : {};
  return itemSchema({ item, placeholders: [] }, place, context);
}

/** The same of a path item at its path, whose placeholders are parameters of each operation, described or not. */
export function itemAtPathSchema(
  path: string,
  pathItem: Raw,
  place: Place,
  context: Context,
): Schema {
  const placeholders = context.corrections.parameters
    ? undescribedParameters(path)
    : [];
  return itemSchema({ item: pathItem, placeholders }, place, context);
}

function itemSchema(shared: Shared, place: Place, context: Context): Schema {
  const { item } = shared;
  const listed = itemsOf(item["parameters"]);
  const own = context.corrections.duplicates
    ? mergedParameters([listed], context)
    : listed;
  // The parameters stand at a place within themselves: openapi-typescript names the place twice.
  const inner = place.at("parameters");
  return object([
    parametersMember(own, inner, context),
    ...methods.map((method) => methodMember(shared, method, place, context)),
    ...(context.corrections.methods
      ? newerMembers(shared, place, context)
      : []),
  ]);
}

/** The operations that OpenAPI 3.2 adds: of the method QUERY, and of any others. */
function newerMembers(
  shared: Shared,
  place: Place,
  context: Context,
): Member[] {
  const { query, additionalOperations, parameters } = shared.item;
  const members = isObject(query)
    ? [methodMember(shared, "query", place, context)]
    : [];
  if (!isObject(additionalOperations)) return members;
  const inner = place.at("additionalOperations");
  const others = { ...shared, item: { ...additionalOperations, parameters } };
  const operations = Object.keys(additionalOperations).map((method) =>
    methodMember(others, method, inner, context),
  );
  return [...members, member("additionalOperations", object(operations))];
}

function methodMember(
  shared: Shared,
  method: string,
  place: Place,
  context: Context,
): Member {
  const operation = shared.item[method];
  if (!isObject(operation)) return member(method, never, { isOptional: true });
  const schema = methodSchema(
    operation,
    shared,
    method === "head",
    place.at(method),
    context,
  );
  const documentation = schemaDocumentation(operation);
  return member(method, schema, { documentation });
}

/** An operation with an operationId stands in `operations`, and is referred to from its path. */
function methodSchema(
  operation: Raw,
  { item, placeholders }: Shared,
  isHead: boolean,
  place: Place,
  context: Context,
): Schema {
  if (isReference(operation))
    return referred(operation.$ref, context, referredOperationSchema);
  const described = mergedParameters(
    [itemsOf(item["parameters"]), itemsOf(operation["parameters"])],
    context,
  );
  const parameters = withPlaceholders(described, placeholders, context);
  const operationId = context.takeOperationId(operation);
  const schema = operationSchema(operation, parameters, place, context, isHead);
  if (operationId === null) return schema;
  context.operations.push(member(operationId, schema));
  return context.corrections.duplicates
    ? referenceTo(["operations", operationId])
    : context.references.asWritten(below("#/operations", operationId));
}

function referredOperationSchema(
  operation: unknown,
  place: Place,
  context: Context,
): Schema {
  const { parameters, ...given } = isObject(operation) ? operation : {};
  return operationSchema(given, itemsOf(parameters), place, context);
}
