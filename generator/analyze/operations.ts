import type { Operation, Parameter, Response } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Pagination } from "../model/pagination.ts";
import type { Schema } from "../model/schema.ts";
import { type Bodies, buildBodies } from "./bodies.ts";
import type { ClientParameters } from "./client-parameters.ts";
import type { Context } from "./context.ts";
import type { Conversions } from "./conversions.ts";
import { documentation } from "./documentation.ts";
import { Scope } from "./names.ts";
import {
  type FoundOperation,
  nameOperations,
  type Placement,
  type Tag,
} from "./naming/index.ts";
import type { OperationPlace } from "./operation-place.ts";
import type { Paginations } from "./pagination.ts";
import type { Payloads } from "./payloads.ts";
import { buildParameters } from "./parameters.ts";
import { needsParams, paramsSchema } from "./params-schema.ts";
import { readPathItem } from "./path-item.ts";
import { excess, templateOf } from "./placeholders.ts";
import { argumentNames } from "./reserved.ts";
import type { ResourceTree } from "./resources.ts";
import {
  acceptedTypes,
  answering,
  buildResponses,
  hasBytes,
} from "./responses.ts";
import type { ReadSecurity } from "./security.ts";
import { serverUrl } from "./servers.ts";
import { buildStream, type ConfiguredStreams } from "./streams.ts";

/** What the operations of a document share. */
export interface Shared {
  readonly baseUrl: string | null;
  readonly readSecurity: ReadSecurity;
  readonly clientParameters: ClientParameters;
  readonly tags: ReadonlyMap<string, Tag>;
  readonly tree: ResourceTree;
  readonly paginations: Paginations;
  readonly streams: ConfiguredStreams;
  readonly conversions: Conversions;
  readonly payloads: Payloads;
}

/** Builds every operation under `paths` in document order and places it in the resource tree. */
export function buildOperations(context: Context, shared: Shared): void {
  const operations = findOperations(context);
  const placements = nameOperations(context, operations, shared.tags);
  for (const [index, placement] of placements.entries()) {
    const operation = operations[index];
    if (operation !== undefined)
      buildOperation(context, operation, shared, placement);
  }
}

/** The operations under `paths` (OpenAPI 3.1, 4.8.8) in document order. */
function findOperations(context: Context): FoundOperation[] {
  const ids = new Map<string, Node>();
  const unnamed = new Map<string, string>();
  return context.document.root
    .get("paths")
    .entries()
    .flatMap(([path, pathItem]) => {
      if (!path.startsWith("/")) {
        if (!path.startsWith("x-"))
          context.report(
            "unexpected-value",
            `the path ${quote(path)} does not begin with "/"; it is left out`,
            pathItem.at,
            `write ${quote(`/${path}`)}`,
          );
        return [];
      }
      const tooMuch = excess(path);
      if (tooMuch !== null) {
        context.report(
          "unsupported-path",
          tooMuch,
          pathItem.at,
          "write a path that a request can have",
        );
        return [];
      }
      reportSamePath(context, path, pathItem, unnamed);
      return readPathItem(context, path, pathItem).map((place) => ({
        place,
        id: operationId(context, place, ids),
      }));
    });
}

/** Paths that differ by the names of their placeholders alone are the same path (OpenAPI 3.1, 4.8.8.1). */
function reportSamePath(
  { report }: Context,
  path: string,
  { at }: Node,
  unnamed: Map<string, string>,
): void {
  const key = path.replace(/\{[^{}]*\}/g, "{}");
  const other = unnamed.get(key);
  if (other === undefined) {
    unnamed.set(key, path);
    return;
  }
  report(
    "duplicate-path",
    `${quote(path)} is the same path as ${quote(other)}; both are kept`,
    at,
    "join the two into one path",
  );
}

/** An operationId must be unique (OpenAPI 3.1, 4.8.10): the first operation keeps it. */
function operationId(
  { report }: Context,
  { operation, path }: OperationPlace,
  ids: Map<string, Node>,
): string | null {
  const id = operation.string("operationId");
  if (id === null) return null;
  const first = ids.get(id);
  if (first === undefined) {
    ids.set(id, operation);
    return id;
  }
  const { at } = operation.get("operationId");
  const name = quote(id);
  if (first.at === operation.at)
    report(
      "duplicate-operation-id",
      `the operationId ${name} is that of every path that refers here; at ${quote(path)} the operation goes without`,
      at,
      "write the operation at each path, with an operationId of its own",
    );
  else
    report(
      "duplicate-operation-id",
      `the operationId ${name} is taken by another operation; this one goes without`,
      at,
      "write one that no other operation has",
    );
  return null;
}

function buildOperation(
  context: Context,
  { place, id }: FoundOperation,
  shared: Shared,
  placed: Placement,
): void {
  const { method, path, operation, steps } = place;
  const { clientParameters, conversions, streams } = shared;
  const placement = shared.tree.place(operation, placed);
  // An argument must not hide what the method's body refers to.
  const scopes = {
    arguments: new Scope([...argumentNames, placement.names.data]),
    members: new Scope(),
  };
  const parameters = buildParameters(context, place, clientParameters, scopes);
  const bodies = buildBodies(context, place, parameters, scopes.members);
  const convert = (schemas: readonly Node[]) =>
    conversions.of(placement.names.method, schemas);
  const responses = buildResponses(context, operation, steps, convert);
  const stream = buildStream(
    context,
    place,
    responses,
    streams.of(place, id),
    convert,
  );
  const pagination =
    stream === null
      ? shared.paginations.find(place, id, parameters, bodies.body)
      : null;
  shared.payloads.add(placement.names, operation, steps);
  placement.add({
    names: placement.names,
    id,
    method: method.toUpperCase(),
    path,
    template: templateOf(path, parameters),
    documentation: documentation(context, operation),
    parameters,
    ...givenFacts(parameters, querySchema(context, steps), bodies),
    responses,
    accept: acceptedTypes(responses),
    isBinary: method !== "head" && hasBytes(responses),
    stream,
    security: shared.readSecurity(operation),
    server: ownServer(context, place, shared.baseUrl),
    pagination,
    pageItem: pageItem(context, pagination, responses),
  });
}

/** The server of an operation; `null` where it is that of the API. */
function ownServer(
  context: Context,
  { operation, pathItem }: OperationPlace,
  baseUrl: string | null,
): string | null {
  const server = serverUrl(context, operation) ?? serverUrl(context, pathItem);
  return server === baseUrl ? null : server;
}

/** What a caller gives. */
function givenFacts(
  parameters: readonly Parameter[],
  query: Schema | null,
  bodies: Bodies,
): Pick<Operation, "query" | "params" | "needsParams" | keyof Bodies> {
  const given = { parameters, query, ...bodies };
  return {
    query,
    ...bodies,
    params: paramsSchema(given),
    needsParams: needsParams(given),
  };
}

function pageItem(
  { schemas }: Context,
  pagination: Pagination | null,
  responses: readonly Response[],
): Schema | null {
  const [body] = answering(responses).flatMap(({ contents }) =>
    contents.flatMap((content) => (content.kind === "json" ? content : [])),
  );
  if (pagination === null || body === undefined) return null;
  const list = pagination.items.path.reduce(
    (schema, name) => schemas.member(schema, name),
    body.schema,
  );
  return schemas.items(list);
}

function querySchema(
  { schemas }: Context,
  steps: readonly string[],
): Schema | null {
  const query = schemas.at([...steps, "parameters", "query"]);
  return query.kind === "object" ? query : null;
}
