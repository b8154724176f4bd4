import { quote } from "../../model/messages.ts";
import type { Context } from "../context.ts";
import type { OperationPlace } from "../operation-place.ts";
import { answerOf, holdsPage } from "./answer.ts";
import {
  type ConfiguredPlacement,
  configuredPlacements,
} from "./configured.ts";
import { operationIdNames, reportUndeclared } from "./operation-id.ts";
import type { FoundOperation, Placement } from "./placement.ts";
import { restNames } from "./rest.ts";
import type { Endpoint } from "./routes.ts";
import type { Tag } from "./tags.ts";

export type { FoundOperation, Placement } from "./placement.ts";
export { readTags, type Tag } from "./tags.ts";

/** Names every operation: as the configuration has it, else in the style of the document. In the order of the operations. */
export function nameOperations(
  context: Context,
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
): Placement[] {
  const configured = configuredPlacements(context);
  const unmet = new Set(configured.keys());
  for (const operation of operations) unmet.delete(endpointName(operation));
  for (const endpoint of unmet) reportUnmet(context, endpoint);
  const own = operations.map((one) => configured.get(endpointName(one)));
  const others = operations.filter((_, index) => own[index] === undefined);
  return inStyle(context, operations, tags, others).map((placement, index) => {
    const configured = own[index];
    return configured === undefined
      ? placement
      : configuredAs(configured, placement);
  });
}

function endpointName({ place: { method, path } }: FoundOperation): string {
  return `${method} ${path}`;
}

/** Names operations in the style of the document; `unplaced` are those that the configuration does not place. */
function inStyle(
  context: Context,
  operations: readonly FoundOperation[],
  tags: ReadonlyMap<string, Tag>,
  unplaced: readonly FoundOperation[],
): Placement[] {
  if (context.options.naming === "rest")
    return restNames(operations.map(({ place }) => endpointOf(context, place)));
  reportUndeclared(context, unplaced, tags);
  return operationIdNames(operations, tags);
}

/** What `rest` looks at of an operation. */
function endpointOf(
  { options }: Context,
  { method, path, pathItem, operation }: OperationPlace,
): Endpoint {
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
    clientParameters: new Set(names),
    answer: answerOf(operation),
    holdsPage: (member) => holdsPage(operation, member),
  };
}

function configuredAs(
  { resource, method }: ConfiguredPlacement,
  { methods }: Placement,
): Placement {
  return {
    resource,
    methods: method === null ? methods : [method, ...methods],
    reason: "the configuration",
  };
}

/** Reports an endpoint of the configuration that the document does not have. */
function reportUnmet({ report }: Context, endpoint: string): void {
  report(
    "unknown-resource-method",
    `the configuration names ${quote(endpoint)}, which is no operation of the document`,
    "",
    "write a method and a path, as the document has them",
  );
}
