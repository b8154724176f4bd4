import { isObject } from "../../openapi/json.ts";
import type { Member, Schema } from "../../model/schema.ts";
import { member, object } from "./construct.ts";
import type { Context } from "./context.ts";
import { methods } from "./members.ts";
import { entriesOf, isReference, itemsOf, type Raw } from "./object.ts";
import { operationSchema } from "./operation.ts";
import {
  mergedParameters,
  parametersMember,
  type Inherited,
  withPlaceholders,
} from "./parameters.ts";
import { undescribedParameters } from "./placeholders.ts";
import type { Place } from "./place.ts";
import { referred, referredOr } from "./referred.ts";

/** What the operations of a path have in common. */
interface Shared {
  readonly item: Raw;
  /** Where it stands among the paths; `null` for one that is elsewhere. */
  readonly path: string | null;
  /** Parameters of the path that are there whether or not the document describes them. */
  readonly placeholders: readonly Raw[];
  /** Whether those with an operationId stand in `operations`. */
  readonly isListed: boolean;
}

/** The same, with the parameters that its operations need not say themselves. */
interface SharedByOperations extends Shared {
  readonly inherited: Inherited | null;
}

/** The operations of a path by method (OpenAPI 3.1, "Path Item Object"); `never` for those that it does not have. */
export function pathItemSchema(
  pathItem: unknown,
  place: Place,
  context: Context,
): Schema {
  return elsewhere(pathItem, true, place, context);
}

/** The same of a callback, whose operations are not those of the API: `operations` has none of them. */
export function callbackItemSchema(
  pathItem: unknown,
  place: Place,
  context: Context,
): Schema {
  return elsewhere(pathItem, false, place, context);
}

function elsewhere(
  pathItem: unknown,
  isListed: boolean,
  place: Place,
  context: Context,
): Schema {
  const item: Raw = isObject(pathItem) ? pathItem : {};
  const shared = { item, path: null, placeholders: [], isListed };
  return itemSchema(shared, place, context);
}

/** The same of a path item at its path, whose placeholders are parameters of each operation, described or not. */
export function itemAtPathSchema(
  path: string,
  pathItem: Raw,
  place: Place,
  context: Context,
): Schema {
  const { corrections, readings } = context;
  const placeholders =
    corrections.parameters || readings.generatePathParams
      ? undescribedParameters(path)
      : [];
  const shared = { item: pathItem, path, placeholders, isListed: true };
  return itemSchema(shared, place, context);
}

function itemSchema(shared: Shared, place: Place, context: Context): Schema {
  const { item } = shared;
  const listed = itemsOf(item["parameters"]);
  const described = mergedParameters([listed], context);
  const { readings } = context;
  const own = readings.generatePathParams
    ? withPlaceholders(described, shared.placeholders)
    : [...described.values()];
  // The parameters stand at a place within themselves: openapi-typescript names the place twice.
  const inner = place.at("parameters");
  const parameters = parametersMember(own, inner, context);
  const all = {
    ...shared,
    // Operations that the configuration leaves out are not listed, and not copied.
    item: { ...item },
    inherited: inheritedFrom(parameters, shared, context),
  };
  return object([
    parameters,
    ...methods.map((method) => methodMember(all, method, place, context)),
    ...(context.corrections.methods ? newerMembers(all, place, context) : []),
  ]);
}

/** What the operations of a path have of its path parameters. */
function inheritedFrom(
  { schema }: Member,
  { path }: Shared,
  { references }: Context,
): Inherited | null {
  const location =
    schema.kind === "object"
      ? schema.members.find(({ name }) => name === "path")
      : undefined;
  if (path === null || location === undefined) return null;
  const steps = ["paths", path, "parameters", "path"];
  return { path: location.schema, reference: references.parts.at(steps) };
}

/** The operations that OpenAPI 3.2 adds: of the method QUERY, and of any others. */
function newerMembers(
  shared: SharedByOperations,
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
  shared: SharedByOperations,
  method: string,
  place: Place,
  context: Context,
): Member {
  const operation = shared.item[method];
  if (!isObject(operation) || context.isExcluded(operation))
    return context.absent(method);
  const schema = methodSchema(
    operation,
    shared,
    method === "head",
    place.at(method),
    context,
  );
  const documentation = context.documentation(operation);
  return member(method, schema, { documentation });
}

/** An operation with an operationId stands in `operations`, and is referred to from its path. */
function methodSchema(
  operation: Raw,
  { item, inherited, placeholders, isListed }: SharedByOperations,
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
  const parameters = withPlaceholders(described, placeholders);
  const name = isListed ? context.takeOperationName(operation) : null;
  const facts = {
    isHead,
    inherited,
    callbacks: callbacksOf(operation, place, context),
  };
  const schema = operationSchema(operation, parameters, place, context, facts);
  if (name === null) return schema;
  context.operations.push(member(name, schema));
  return context.references.parts.at(["operations", name]);
}

function referredOperationSchema(
  operation: unknown,
  place: Place,
  context: Context,
): Schema {
  const given = isObject(operation) ? operation : {};
  return operationSchema(given, itemsOf(given["parameters"]), place, context, {
    isHead: false,
    inherited: null,
    callbacks: callbacksOf(given, place, context),
  });
}

function callbacksOf(
  { callbacks }: Raw,
  place: Place,
  context: Context,
): Member[] {
  return callbacksMember(callbacks, place.at("callbacks"), context);
}

/**
 * The member `callbacks` of an operation or of the components (OpenAPI 3.1, "Callback Object"); none where there are none. What the
 * API sends has no further callbacks here.
 */
export function callbacksMember(
  callbacks: unknown,
  place: Place,
  context: Context,
): Member[] {
  if (!context.corrections.callbacks || place.isFromApi) return [];
  const members = entriesOf(callbacks).map(([name, callback]) => {
    const inner = place.at(name);
    const schema = referredOr(callback, inner, context, callbackSchema);
    return member(name, schema, {
      documentation: ofReference(callback, context),
    });
  });
  return members.length === 0 ? [] : [member("callbacks", object(members))];
}

/** Analyzes a Callback Object: by each expression that says where to, what the API sends there. */
function callbackSchema(
  callback: unknown,
  place: Place,
  context: Context,
): Schema {
  const { fromApi } = place;
  const members = entriesOf(callback)
    .filter(([expression]) => !expression.startsWith("x-"))
    .map(([expression, item]) => {
      const inner = fromApi.at(expression);
      const schema = referredOr(item, inner, context, callbackItemSchema);
      return member(expression, schema, {
        documentation: ofReference(item, context),
      });
    });
  return object(members);
}

/** What is said beside a reference; objects of these kinds say nothing of themselves. */
function ofReference(
  value: unknown,
  context: Context,
): Member["documentation"] {
  return isReference(value) ? context.documentation(value) : null;
}
