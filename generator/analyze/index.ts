import type { ApiModel } from "../model/api.ts";
import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { checkShape } from "./check/index.ts";
import { ClientParameters } from "./client-parameters.ts";
import type { AnalyzeOptions, Context } from "./context.ts";
import { chosenFormats, Conversions } from "./conversions.ts";
import { discriminatedSchemas } from "./discriminated.ts";
import { documentation } from "./documentation.ts";
import { Extensions } from "./extensions.ts";
import { buildModels } from "./models.ts";
import { Scope } from "./names.ts";
import { buildOperations } from "./operations.ts";
import { Paginations } from "./pagination.ts";
import { clientOptionNames, typeNames } from "./reserved.ts";
import { ResourceTree } from "./resources.ts";
import { buildSecurity } from "./security.ts";
import { buildServers, serverUrl } from "./servers.ts";
import { ConfiguredStreams } from "./streams.ts";

export type {
  AnalyzeOptions,
  ConfiguredPagination,
  ConfiguredResource,
  FormatTypes,
  StreamFormat,
  StreamOptions,
} from "./context.ts";

/**
 * Interprets a document: every default of OpenAPI settled, every name given, in document order.
 * What is doubtful goes to `report`; nothing is thrown for what a document says.
 */
export function analyze(
  document: Document,
  options: AnalyzeOptions,
  report: Report,
): ApiModel {
  const context = contextOf(document, options, once(report));
  checkShape(document, context.report);
  const servers = buildServers(context);
  const optionNames = new Scope([
    ...clientOptionNames,
    ...(servers[0]?.variables.length ? ["server"] : []),
  ]);
  const types = new Scope(typeNames);
  const models = buildModels(context, types);
  const baseUrl = serverUrl(context, document.root);
  const clientParameters = new ClientParameters(context, optionNames);
  const { schemes, readSecurity } = buildSecurity(context, optionNames);
  const tree = new ResourceTree(context, types);
  const paginations = new Paginations(context);
  const streams = new ConfiguredStreams(context);
  const conversions = new Conversions(context);
  buildOperations(context, {
    baseUrl,
    readSecurity,
    clientParameters,
    tree,
    paginations,
    streams,
    conversions,
  });
  paginations.finish();
  streams.finish();
  const model = {
    documentation: documentation(context, document.root.get("info")),
    baseUrl,
    servers,
    idempotencyHeader: options.idempotencyHeader?.toLowerCase() ?? null,
    clientParameters: clientParameters.finish(),
    securitySchemes: schemes,
    resources: tree.finish(),
    models,
    formats: context.formats,
    conversions: conversions.finish(models, types),
  };
  context.extensions.finish(context.report);
  return model;
}

function contextOf(
  document: Document,
  options: AnalyzeOptions,
  report: Report,
): Context {
  const discriminated = discriminatedSchemas(document);
  const formats = chosenFormats(options);
  const extensions = new Extensions(options.extensions);
  return { document, options, report, discriminated, extensions, formats };
}

/** What many operations share is looked at for each of them; what is wrong with it is told once. */
function once(report: Report): Report {
  const told = new Set<string>();
  return (code, message, at, help) => {
    const finding = JSON.stringify([code, message, at]);
    if (told.has(finding)) return;
    told.add(finding);
    report(code, message, at, help);
  };
}
