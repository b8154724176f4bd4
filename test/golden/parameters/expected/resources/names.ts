// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Names extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, reservedGetOperation];
  }

  /**
   * @example
   * const response = await client.names.get("id");
   */
  get(
    id: paths["/names/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.names.reservedGet(
   *   "params",
   *   "options",
   *   "signal",
   *   "class",
   *   "headers",
   * );
   */
  reservedGet(
    paramsParam: paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["path"]["params"],
    optionsParam: paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["path"]["options"],
    signal: paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["path"]["signal"],
    classParam: paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["path"]["class"],
    headers: paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["path"]["headers"],
    params?: ReservedGetParams,
    options?: RequestOptions,
  ): ApiPromise<ReservedGetResponse, ReservedGetResult> {
    return this._core.call(
      reservedGetOperation,
      [paramsParam, optionsParam, signal, classParam, headers],
      params,
      options,
    );
  }
}

export interface GetParams {
  id?:
    | NonNullable<paths["/names/{id}"]["get"]["parameters"]["query"]>["id"]
    | undefined;
  header_id?:
    | NonNullable<paths["/names/{id}"]["get"]["parameters"]["header"]>["id"]
    | undefined;
  cookie_id?:
    | NonNullable<paths["/names/{id}"]["get"]["parameters"]["cookie"]>["id"]
    | undefined;
  "page[size]"?:
    | NonNullable<
        paths["/names/{id}"]["get"]["parameters"]["query"]
      >["page[size]"]
    | undefined;
  /** `format`: date */
  "filter[created][gte]"?:
    | NonNullable<
        paths["/names/{id}"]["get"]["parameters"]["query"]
      >["filter[created][gte]"]
    | undefined;
  $top?:
    | NonNullable<paths["/names/{id}"]["get"]["parameters"]["query"]>["$top"]
    | undefined;
  "status.in"?:
    | NonNullable<
        paths["/names/{id}"]["get"]["parameters"]["query"]
      >["status.in"]
    | undefined;
  "X-Rate-Limit"?:
    | NonNullable<
        paths["/names/{id}"]["get"]["parameters"]["header"]
      >["X-Rate-Limit"]
    | undefined;
  ["__proto__"]?:
    | NonNullable<
        paths["/names/{id}"]["get"]["parameters"]["query"]
      >["__proto__"]
    | undefined;
  then?:
    | NonNullable<paths["/names/{id}"]["get"]["parameters"]["query"]>["then"]
    | undefined;
}

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "namesGet",
  method: "GET",
  path: "/names/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "id" },
    { in: "header", name: "id", key: "header_id" },
    { in: "cookie", name: "id", key: "cookie_id" },
    { in: "query", name: "page[size]" },
    { in: "query", name: "filter[created][gte]" },
    { in: "query", name: "$top" },
    { in: "query", name: "status.in" },
    { in: "header", name: "X-Rate-Limit" },
    { in: "query", name: "__proto__" },
    { in: "query", name: "then" },
  ],
  security: [],
};

export interface ReservedGetParams {
  body?:
    | NonNullable<
        paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["query"]
      >["body"]
    | undefined;
  params?:
    | NonNullable<
        paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["query"]
      >["params"]
    | undefined;
  options?:
    | NonNullable<
        paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["query"]
      >["options"]
    | undefined;
  signal?:
    | NonNullable<
        paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["query"]
      >["signal"]
    | undefined;
  headers?:
    | NonNullable<
        paths["/reserved/{params}/{options}/{signal}/{class}/{headers}"]["get"]["parameters"]["query"]
      >["headers"]
    | undefined;
}

export type ReservedGetResponse = undefined;

export type ReservedGetError = unknown;

export type ReservedGetResult =
  Success<200, ReservedGetResponse> | Failure<ErrorStatus, unknown>;

export const reservedGetOperation: Operation = {
  id: "reservedGet",
  method: "GET",
  path: "/reserved/{params}/{options}/{signal}/{class}/{headers}",
  parameters: [
    { in: "path", name: "params" },
    { in: "path", name: "options" },
    { in: "path", name: "signal" },
    { in: "path", name: "class" },
    { in: "path", name: "headers" },
    { in: "query", name: "body" },
    { in: "query", name: "params" },
    { in: "query", name: "options" },
    { in: "query", name: "signal" },
    { in: "query", name: "headers" },
  ],
  security: [],
};
