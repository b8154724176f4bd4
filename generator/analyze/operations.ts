import type { Operation, Parameter, Response } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type { Pagination } from "../model/pagination.ts";
import type { Schema } from "../model/schema.ts";
import { type Bodies, buildBodies } from "./bodies.ts";
import type { ClientParameters } from "./client-parameters.ts";
import type { Context } from "./context.ts";
import type { Conversions } from "./conversions.ts";
import { documentation } from "./documentation.ts";
import { findOperations } from "./find-operations.ts";
import { Scope } from "./names.ts";
import {
  type FoundOperation,
  nameOperations,
  type Naming,
  type NamedPlacement,
  type Tag,
} from "./naming/index.ts";
import type { OperationPlace } from "./operation-place.ts";
import type { Paginations } from "./pagination.ts";
import type { Payloads } from "./payloads.ts";
import { buildParameters } from "./parameters.ts";
import { needsParams, paramsSchema } from "./params-schema.ts";
import { templateOf } from "./placeholders.ts";
import { argumentNames } from "./reserved.ts";
import { type BuiltOperation, settleRenames } from "./renames.ts";
import type { ResourceTree } from "./resources.ts";
import {
  acceptedTypes,
  answering,
  buildResponses,
  hasBytes,
} from "./responses.ts";
import type { ReadSecurity } from "./security.ts";
import { serverUrl } from "./servers.ts";
import { reportUnlisted } from "./unlisted.ts";
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

/** Builds every operation under `paths` in document order and places it in the resource tree. Gives the style of their names. */
export function buildOperations(
  context: Context,
  shared: Shared,
): Naming["style"] {
  const operations = findOperations(context);
  const { style, placements } = nameOperations(
    context,
    operations,
    shared.tags,
  );
  const built: BuiltOperation[] = [];
  for (const [index, placement] of placements.entries()) {
    const operation = operations[index];
    if (operation !== undefined)
      built.push(buildOperation(context, operation, shared, placement));
  }
  settleRenames(context, built, style, shared.tree);
  reportUnlisted(context, built);
  return style;
}

const argumentScope = new Scope(argumentNames);

/** Builds one operation in its place. */
function buildOperation(
  context: Context,
  { place, id }: FoundOperation,
  shared: Shared,
  placed: NamedPlacement,
): BuiltOperation {
  const { method, path, operation, steps } = place;
  const { clientParameters, conversions, streams } = shared;
  const placement = shared.tree.place(operation, placed);
  // An argument must not hide what the method's body refers to.
  const scopes = {
    arguments: argumentScope.within(placement.names.data),
    members: new Scope(),
  };
  const parameters = buildParameters(context, place, clientParameters, scopes);
  const bodies = buildBodies(context, place, parameters, scopes.members);
  const convert = (schemas: readonly Node[]) =>
    conversions.of(placement.names.method, schemas);
  const responses = buildResponses(context, operation, steps, convert);
  const configured = streams.of(place, id);
  const stream = buildStream(context, place, responses, configured, convert);
  const pagination =
    stream === null
      ? shared.paginations.find(place, id, parameters, bodies.body)
      : null;
  const { names, name, resource } = placement;
  shared.payloads.add(names, operation, steps);
  const built: Operation = {
    names,
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
  };
  placement.add(built);
  return { operation: built, node: operation, name, resource };
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
