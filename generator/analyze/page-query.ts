import type { Parameter } from "../model/api.ts";
import type { PageLimit } from "../model/pagination.ts";
import type { OperationPlace } from "./operation-place.ts";
import { schemaOf } from "./parameters.ts";
import type { Node } from "../model/document.ts";
import { JoinedSchema } from "./joined-schema.ts";
import { limitNames, numbers, plain } from "./page-names.ts";

/** A query parameter that the caller may give. */
export interface QueryParameter {
  /** What it is called in the query, or in what it is a member of. */
  readonly name: string;
  /** The member of `params` that takes it. */
  readonly key: string;
  readonly schema: JoinedSchema;
}

/** What may ask for a page: the query parameters of an operation, or the members of one of them that is an object. */
export interface Query {
  /** The member of `params` for that object; `null` where all stand by themselves. */
  readonly within: string | null;
  readonly named: ReadonlyMap<string, QueryParameter>;
  /** The same by their plain names, of which several may have one. */
  readonly plainly: ReadonlyMap<string, readonly QueryParameter[]>;
}

/** Collects the query parameters of an operation, each with its schema, and behind them those that are members of another. */
export function pageQueries(
  { operation, pathItem }: OperationPlace,
  parameters: readonly Parameter[],
): [Query, ...Query[]] {
  const declared = new Map<string | null, Node>();
  for (const owner of [pathItem, operation])
    for (const one of owner.get("parameters").items().toReversed())
      if (one.string("in") === "query") declared.set(one.string("name"), one);
  const named = new Map<string, QueryParameter>();
  for (const { name, in: where, place } of parameters) {
    if (where !== "query" || place.kind !== "member") continue;
    const node = declared.get(name);
    if (node !== undefined)
      named.set(name, {
        name,
        key: place.key,
        schema: JoinedSchema.of(schemaOf(node)),
      });
  }
  return [queryOf(null, named), ...[...named.values()].flatMap(innerQuery)];
}

function queryOf(
  within: string | null,
  named: ReadonlyMap<string, QueryParameter>,
): Query {
  const plainly = new Map<string, QueryParameter[]>();
  for (const [name, one] of named) {
    const key = plain(name);
    const alike = plainly.get(key);
    if (alike === undefined) plainly.set(key, [one]);
    else alike.push(one);
  }
  return { within, named, plainly };
}

/** The members of an object such as Spring Data's `pageable`: it has the size of a page, whatever else. */
function innerQuery({ key, schema }: QueryParameter): Query[] {
  if (!schema.is("object") || schema.isVast()) return [];
  const named = new Map<string, QueryParameter>();
  for (const name of schema.names()) {
    const member = schema.member(name);
    if (member !== null) named.set(name, { name, key: name, schema: member });
  }
  const query = queryOf(key, named);
  return parameterNamed(query, limitNames, numbers) === null ? [] : [query];
}

/** Returns the first of several parameters, given by plain names, that the query has, of one of these types. */
export function parameterNamed(
  { plainly }: Query,
  names: readonly string[],
  types: readonly string[],
): QueryParameter | null {
  for (const name of names)
    for (const one of plainly.get(name) ?? [])
      if (one.schema.is(...types)) return one;
  return null;
}

/** What a parameter says of the size of a page. */
export function pageLimit({ key, schema }: QueryParameter): PageLimit {
  return {
    parameter: key,
    default: schema.number("default"),
    maximum: schema.number("maximum"),
  };
}

/**
 * Returns the number of the page that comes where none is asked for, as the parameter says, or else as is `usual`: counting from
 * another would leave one out, or repeat it.
 */
export function firstPage(
  { schema }: QueryParameter,
  usual: number | null,
): number | null {
  const stated = schema.number("default");
  if (stated !== null) return stated === 0 || stated === 1 ? stated : null;
  const least = schema.number("minimum");
  if (least === 1) return 1;
  return least === null || least === usual ? usual : null;
}
