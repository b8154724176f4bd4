import type { Context } from "./context.ts";
import { compact, member } from "./member.ts";
import { methods } from "./member-names.ts";
import { isReference, itemsOf, type Raw } from "./object.ts";
import { isObject } from "../../openapi/json.ts";
import { operationType } from "./operation.ts";
import {
  mergedParameters,
  parametersMember,
  withPlaceholders,
} from "./parameters.ts";
import { undescribedParameters } from "./placeholders.ts";
import type { Place } from "./place.ts";
import { below } from "./pointer.ts";
import { coordinate } from "./references.ts";
import { referredType } from "./referred.ts";
import { never, object, type Type } from "./type.ts";

/** What the operations of a path have in common. */
interface Shared {
  readonly item: Raw;
  /** Parameters of the path that are there whether or not the document describes them. */
  readonly placeholders: readonly Raw[];
}

/** The operations of a path by method (OpenAPI 3.1, "Path Item Object"); `never` for those that it does not have. */
export function pathItemType(
  pathItem: unknown,
  place: Place,
  context: Context,
): Type {
  const item: Raw = isObject(pathItem) ? pathItem : {};
  return itemType({ item, placeholders: [] }, place, context);
}

/** The same of a path item at its path, whose placeholders are parameters of each operation, described or not. */
export function itemAtPathType(
  path: string,
  pathItem: Raw,
  place: Place,
  context: Context,
): Type {
  const placeholders = context.corrections.parameters
    ? undescribedParameters(path)
    : [];
  return itemType({ item: pathItem, placeholders }, place, context);
}

function itemType(shared: Shared, place: Place, context: Context): Type {
  const { item } = shared;
  const listed = itemsOf(item["parameters"]);
  const own = context.corrections.duplicates
    ? mergedParameters([listed], context)
    : listed;
  // The parameters stand at a place within themselves: openapi-typescript names the place twice.
  const inner = place.beside("parameters");
  let members = parametersMember(own, inner, context);
  for (const method of methods)
    members += methodMember(shared, method, place, context);
  if (context.corrections.methods)
    members += newerMembers(shared, place, context);
  return object(members, place.indent);
}

/** The operations that OpenAPI 3.2 adds: of the method QUERY, and of any others. */
function newerMembers(shared: Shared, place: Place, context: Context): string {
  const { query, additionalOperations, parameters } = shared.item;
  let members = isObject(query)
    ? methodMember(shared, "query", place, context)
    : "";
  if (isObject(additionalOperations)) {
    const inner = place.below("additionalOperations");
    const others = { ...shared, item: { ...additionalOperations, parameters } };
    const operations = Object.keys(additionalOperations).map((method) =>
      methodMember(others, method, inner, context),
    );
    members += member(
      "additionalOperations",
      object(operations.join(""), inner.indent),
      inner.indent,
    );
  }
  return members;
}

function methodMember(
  shared: Shared,
  method: string,
  place: Place,
  context: Context,
): string {
  const operation = shared.item[method];
  const inner = place.below(method);
  return isObject(operation)
    ? member(
        method,
        methodType(operation, shared, method === "head", inner, context),
        inner.indent,
        { documented: operation },
      )
    : member(method, never, inner.indent, { isOptional: true });
}

/** An operation with an operationId stands in `operations`, and is referred to from its path. */
function methodType(
  operation: Raw,
  { item, placeholders }: Shared,
  isHead: boolean,
  place: Place,
  context: Context,
): Type {
  if (isReference(operation))
    return referredType(operation.$ref, context, referredOperationType);
  const described = mergedParameters(
    [itemsOf(item["parameters"]), itemsOf(operation["parameters"])],
    context,
  );
  const parameters = withPlaceholders(described, placeholders, context);
  const operationId = context.takeOperationId(operation);
  if (operationId === null)
    return operationType(operation, parameters, place, context, isHead);
  context.footer.add("operations");
  const inner = place.indented(1);
  const type = operationType(operation, parameters, inner, context, isHead);
  context.operations += compact(member(operationId, type, 1));
  return context.corrections.duplicates
    ? coordinate(["operations", operationId])
    : context.references.type(below("#/operations", operationId));
}

function referredOperationType(
  operation: unknown,
  place: Place,
  context: Context,
): Type {
  const { parameters, ...given } = isObject(operation) ? operation : {};
  return operationType(given, itemsOf(parameters), place, context);
}
