import { allOperations } from "../emit/resources.ts";
import type { ApiModel, Operation } from "../model/api.ts";
import type { Declaration, Schema } from "../model/schema.ts";
import type { Flow } from "./verdict.ts";

/** The declared schemas whose values callers give, and those whose values they get. */
export function reachOf(
  model: ApiModel,
): Readonly<Record<Flow, ReadonlySet<Declaration>>> {
  const operations = allOperations(model.resources);
  return {
    request: reached([
      ...operations.flatMap(given),
      ...model.clientParameters.map(({ schema }) => schema),
    ]),
    answer: reached(operations.flatMap(gotten)),
  };
}

function given({ parameters, params }: Operation): Schema[] {
  return [params, ...parameters.map(({ type }) => type.schema)];
}

function gotten({ responses, pageItem, stream }: Operation): Schema[] {
  return [
    ...responses.flatMap(({ contents }) =>
      contents.flatMap((one) => (one.kind === "json" ? [one.schema] : [])),
    ),
    ...[pageItem, stream?.item ?? null].filter((one) => one !== null),
  ];
}

function reached(from: readonly Schema[]): Set<Declaration> {
  const declarations = new Set<Declaration>();
  const met = new Set<Schema>();
  const open = [...from];
  for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
    if (met.has(schema)) continue;
    met.add(schema);
    if (schema.kind === "reference") declarations.add(schema.declaration);
    for (const one of partsOf(schema)) open.push(one);
  }
  return declarations;
}

function partsOf(schema: Schema): readonly Schema[] {
  switch (schema.kind) {
    case "reference":
      return [schema.declaration.schema];
    case "part":
    case "requiring":
    case "omitting":
      return [schema.schema];
    case "array":
      return [schema.items];
    case "tuple":
      return [...schema.items, ...(schema.rest === null ? [] : [schema.rest])];
    case "map":
      return [schema.values];
    case "union":
    case "intersection":
      return schema.schemas;
    case "object":
      return [
        ...schema.members.map((one) => one.schema),
        ...(schema.others === null ? [] : [schema.others]),
      ];
    default:
      return [];
  }
}
