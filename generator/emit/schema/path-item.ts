import type { Context } from "./context.ts";
import { compact, member } from "./member.ts";
import { isObject, itemsOf, type Raw } from "./object.ts";
import { operationType } from "./operation.ts";
import { mergedParameters, parametersMember } from "./parameters.ts";
import type { Place } from "./place.ts";
import { below } from "./pointer.ts";
import { never, object, type Type } from "./type.ts";

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** The operations of a path by method (OpenAPI 3.1, "Path Item Object"); `never` for those that it does not have. */
export function pathItemType(
  pathItem: unknown,
  place: Place,
  context: Context,
): Type {
  const item: Raw = isObject(pathItem) ? pathItem : {};
  // The parameters stand at a place within themselves: openapi-typescript names the place twice.
  const inner = place.beside("parameters");
  let members = parametersMember(itemsOf(item["parameters"]), inner, context);
  for (const method of methods)
    members += methodMember(item, method, place, context);
  return object(members, place.indent);
}

function methodMember(
  pathItem: Raw,
  method: string,
  place: Place,
  context: Context,
): string {
  const operation = pathItem[method];
  const inner = place.below(method);
  return isObject(operation)
    ? member(
        method,
        methodType(operation, pathItem, inner, context),
        inner.indent,
        { documented: operation },
      )
    : member(method, never, inner.indent, { isOptional: true });
}

/** An operation with an operationId stands in `operations`, and is referred to from its path. */
function methodType(
  operation: Raw,
  pathItem: Raw,
  place: Place,
  context: Context,
): Type {
  if ("$ref" in operation) return context.references.type(operation["$ref"]);
  const parameters = mergedParameters(pathItem, operation, context);
  const operationId = context.operationId(operation)?.replaceAll("#", "/");
  if (operationId === undefined)
    return operationType(operation, parameters, place, context);
  context.footer.add("operations");
  const type = operationType(operation, parameters, place.indented(1), context);
  context.operations += compact(member(operationId, type, 1));
  return context.references.type(below("#/operations", operationId));
}
