import type { Parameter } from "../model/api.ts";
import type { PageLimit } from "../model/pagination.ts";
import type { OperationPlace } from "./operation-place.ts";
import { schemaOf } from "./parameters.ts";
import { JoinedSchema } from "./joined-schema.ts";

/** A query parameter that the caller may give. */
export interface QueryParameter {
  /** The member of `params` that takes it. */
  readonly key: string;
  readonly schema: JoinedSchema;
}

/** The query parameters of an operation by name. */
export type Query = ReadonlyMap<string, QueryParameter>;

/** Collects the query parameters of an operation, each with its schema. */
export function pageQuery(
  { operation, pathItem }: OperationPlace,
  parameters: readonly Parameter[],
): Query {
  const declared = [operation, pathItem].flatMap((owner) =>
    owner.get("parameters").items(),
  );
  const query = new Map<string, QueryParameter>();
  for (const { name, in: where, place } of parameters) {
    if (where !== "query" || place.kind !== "member") continue;
    const node = declared.find(
      (one) => one.string("in") === where && one.string("name") === name,
    );
    if (node !== undefined)
      query.set(name, {
        key: place.key,
        schema: new JoinedSchema([schemaOf(node)], false),
      });
  }
  return query;
}

/** Returns the first of several parameters that the query has, of one of these types. */
export function parameterNamed(
  query: Query,
  names: readonly string[],
  types: readonly string[],
): QueryParameter | null {
  const found = names
    .map((name) => query.get(name))
    .find((one) => one?.schema.is(...types));
  return found ?? null;
}

/** What a parameter says of the size of a page. */
export function pageLimit({ key, schema }: QueryParameter): PageLimit {
  return {
    parameter: key,
    default: schema.number("default"),
    maximum: schema.number("maximum"),
  };
}

/** Returns the page that comes where none is asked for; counting from another would leave one out, or repeat it. */
export function firstPage({ schema }: QueryParameter): number | null {
  const usual = schema.number("default");
  if (usual !== null) return usual === 0 || usual === 1 ? usual : null;
  return schema.number("minimum") === 1 ? 1 : null;
}
