import { quote } from "../../model/messages.ts";
import { endpointIn } from "../configured-operations.ts";
import type { Context, NamingStyle } from "../context.ts";
import { answerOf, holdsPage } from "./answer.ts";
import {
  type ConfiguredPlacement,
  configuredPlacements,
} from "./configured.ts";
import { isMachineWritten, writerOf } from "./machine-ids.ts";
import { operationIdNames, reportUndeclared } from "./operation-id.ts";
import type { FoundOperation, NamedPlacement, Placement } from "./placement.ts";
import { restNames } from "./rest.ts";
import type { Endpoint } from "./routes.ts";
import type { Tag } from "./tags.ts";
import { asMakerNamed } from "./vendor-names.ts";

export type { FoundOperation, NamedPlacement, Placement } from "./placement.ts";
export { readTags, type Tag } from "./tags.ts";

/** The style that a document's operations are named in, and where each belongs, in their order. */
export interface Naming {
  readonly style: NamingStyle;
  readonly placements: readonly NamedPlacement[];
}

/** Names every operation: as the configuration has it, else as the maker says for generators, else in the style of the document. */
export function nameOperations(
  context: Context,
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
): Naming {
  const configured = configuredPlacements(context);
  const unmet = new Set(configured.keys());
  for (const operation of operations) unmet.delete(endpointName(operation));
  for (const endpoint of unmet) reportUnmet(context, endpoint);
  const own = operations.map((one) => configured.get(endpointName(one)));
  const others = operations.filter((_, index) => own[index] === undefined);
  const style = styleOf(context, operations);
  if (style === "operationId") reportUndeclared(context, others, tags);
  const placed =
    style === "rest"
      ? restNames(operations.map((one) => endpointOf(context, one)))
      : operationIdNames(operations, tags);
  const placements = placed.map((placement, index) => {
    const configured = own[index];
    if (configured !== undefined) return configuredAs(configured, placement);
    const operation = operations[index]?.place.operation;
    const named =
      operation === undefined ? placement : asMakerNamed(operation, placement);
    return { ...named, isConfigured: false };
  });
  return { style, placements };
}

/** The style that the configuration names, or the one that a client of the document has already, or what its operationIds speak for. */
function styleOf(
  { options, report }: Context,
  operations: readonly FoundOperation[],
): NamingStyle {
  const { naming = "operationId", known } = options;
  if (naming !== "auto") return naming;
  const found = isMachineWritten(operations) ? "rest" : "operationId";
  const kept = known?.naming ?? null;
  if (kept === null || kept === found) return found;
  report(
    "kept-naming",
    `by its operationIds the document would be named by ${quote(found)} now; it is still by ${quote(kept)}, as the client there`,
    "",
    `write "naming": ${quote(found)} in the configuration, or ${quote(kept)} to hear no more of it`,
  );
  return kept;
}

function endpointName({ place: { method, path } }: FoundOperation): string {
  return `${method} ${path}`;
}

/** What `rest` looks at of an operation. */
function endpointOf(
  { options }: Context,
  { place, id }: FoundOperation,
): Endpoint {
  const { method, path, pathItem, operation } = place;
  const parameters = [pathItem, operation].flatMap((node) =>
    node.get("parameters").items(),
  );
  const names = parameters.flatMap((parameter) => {
    const name = parameter.string("name") ?? "";
    const isClients =
      parameter.flag("x-client-param") || options.clientParams?.includes(name);
    return isClients ? name : [];
  });
  return {
    method,
    path,
    id: id !== null && writerOf(id, method, path) === null ? id : null,
    clientParameters: new Set(names),
    answer: answerOf(operation),
    holdsPage: (member) => holdsPage(operation, member),
  };
}

function configuredAs(
  { resource, method }: ConfiguredPlacement,
  { methods }: Placement,
): NamedPlacement {
  return {
    resource,
    methods: method === null ? methods : [method, ...methods],
    reason: "the configuration",
    isConfigured: true,
  };
}

/** Reports an endpoint of the configuration that the document does not have. */
function reportUnmet({ document, report }: Context, endpoint: string): void {
  if (document.leftOut.has(endpointIn(endpoint))) return;
  report(
    "unknown-resource-method",
    `the configuration names ${quote(endpoint)}, which is no operation of the document`,
    "",
    "write a method and a path, as the document has them",
  );
}
