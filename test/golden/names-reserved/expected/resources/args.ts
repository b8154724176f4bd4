// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Args extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.args.get(
   *   "client",
   *   "then",
   *   "constructor",
   *   "await",
   *   "this",
   *   "arguments",
   * );
   */
  get(
    client: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["client"],
    then: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["then"],
    constructor: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["constructor"],
    awaitParam: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["await"],
    thisParam: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["this"],
    argumentsParam: paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["path"]["arguments"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(
      getOperation,
      [client, then, constructor, awaitParam, thisParam, argumentsParam],
      params,
      options,
    );
  }
}

export interface GetParams {
  client?:
    | NonNullable<
        paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["query"]
      >["client"]
    | undefined;
  constructor?:
    | NonNullable<
        paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["query"]
      >["constructor"]
    | undefined;
  this?:
    | NonNullable<
        paths["/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}"]["get"]["parameters"]["query"]
      >["this"]
    | undefined;
}

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "argsGet",
  method: "GET",
  path: "/args/{client}/{then}/{constructor}/{await}/{this}/{arguments}",
  parameters: [
    { in: "path", name: "client" },
    { in: "path", name: "then" },
    { in: "path", name: "constructor" },
    { in: "path", name: "await" },
    { in: "path", name: "this" },
    { in: "path", name: "arguments" },
    { in: "query", name: "client" },
    { in: "query", name: "constructor" },
    { in: "query", name: "this" },
  ],
  security: [],
};
