import type { ApiModel } from "../model/api.ts";
import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { ClientParameters } from "./client-parameters.ts";
import type { AnalyzeOptions, Context } from "./context.ts";
import { Conversions } from "./conversions.ts";
import { documentation } from "./documentation.ts";
import { Scope } from "./names.ts";
import { readTags } from "./naming/index.ts";
import { Payloads } from "./payloads.ts";
import { buildOperations } from "./operations.ts";
import { Paginations } from "./pagination.ts";
import { repeatedObjects } from "./repeated-objects.ts";
import { clientOptionNames, typeNames } from "./reserved.ts";
import { ResourceTree } from "./resources.ts";
import { corrected, type Corrections } from "./schemas/corrections.ts";
import { configured } from "./schemas/readings.ts";
import { contextOf } from "./schema-context.ts";
import { buildSecurity } from "./security.ts";
import { buildServers, serverUrl } from "./servers.ts";
import { ConfiguredStreams } from "./streams.ts";

export { configuredName, isCalled } from "./names.ts";
export type { Transform } from "./schemas/transform.ts";
export { analyzeTypes, type TypesReading } from "./types.ts";
export type {
  AnalyzeOptions,
  ConfiguredCredential,
  ConfiguredPagination,
  ConfiguredResource,
  FormatTypes,
  KnownNames,
  NamingStyle,
  StreamFormat,
  StreamOptions,
} from "./context.ts";

/**
 * Interprets a document: every default of OpenAPI settled, every name given, in document order.
 * What is doubtful goes to `report`; nothing is thrown for what a document says. `corrections` say where the schema types
 * depart from openapi-typescript's.
 */
export function analyze(
  document: Document,
  options: AnalyzeOptions,
  report: Report,
  corrections: Corrections = corrected,
): ApiModel {
  const types = new Scope(typeNames);
  const given = { document, options, report };
  const reading = { corrections, readings: configured(options) };
  const { context, names, ...schemas } = contextOf(given, types, reading);
  const servers = buildServers(context);
  const baseUrl = serverUrl(context, document.root);
  const client = clientOptions(context, servers);
  const tags = readTags(context);
  const tree = new ResourceTree(context, types, tags);
  const found = {
    paginations: new Paginations(context),
    streams: new ConfiguredStreams(context),
    conversions: new Conversions(context),
    payloads: new Payloads(context, types),
  };
  const shared = { baseUrl, ...client, tags, tree, ...found };
  const naming = buildOperations(context, shared);
  found.paginations.finish();
  found.streams.finish();
  const declarations = [...schemas.declarations, ...found.payloads.finish()];
  const conversions = found.conversions.finish(names, types);
  const resources = tree.finish();
  const model = {
    documentation: documentation(context, document.root.get("info")),
    baseUrl,
    servers,
    idempotencyHeader: options.idempotencyHeader?.toLowerCase() ?? null,
    clientParameters: client.clientParameters.finish(),
    securitySchemes: client.schemes,
    resources,
    naming,
    ...schemas,
    formats: context.formats,
    conversions,
    declarations,
    objectNames: repeatedObjects(
      { declarations, resources, schemaTypes: schemas.schemaTypes },
      types,
    ),
  };
  context.extensions.finish(context.report);
  return model;
}

/** What the options of the client come from: parameters, security schemes and, before them, the variables of servers. */
function clientOptions(
  context: Context,
  [server]: ApiModel["servers"],
): ReturnType<typeof buildSecurity> & {
  readonly clientParameters: ClientParameters;
} {
  const names = new Scope([
    ...clientOptionNames,
    ...(server?.variables.length ? ["server"] : []),
  ]);
  const clientParameters = new ClientParameters(context, names);
  return { clientParameters, ...buildSecurity(context, names) };
}
