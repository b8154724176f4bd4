// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Customers extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [createOperation];
  }

  /**
   * @example
   * const response = await client.customers.create();
   */
  create(
    params?: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }
}

export interface CreateParams {
  name?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["name"]
    | undefined;
  address?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["address"]
    | undefined;
  metadata?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["metadata"]
    | undefined;
  expand?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["expand"]
    | undefined;
  plain?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["plain"]
    | undefined;
  usual?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["usual"]
    | undefined;
  csv?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["csv"]
    | undefined;
  piped?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["piped"]
    | undefined;
  merged?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["merged"]
    | undefined;
  url?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["url"]
    | undefined;
  quoted?:
    | paths["/customers"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["quoted"]
    | undefined;
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<200, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "customersCreate",
  method: "POST",
  path: "/customers",
  body: {
    type: "application/x-www-form-urlencoded",
    flat: true,
    encoding: [
      { name: "metadata", style: "deepObject" },
      { name: "expand", style: "deepObject" },
      { name: "csv", style: "form", explode: false },
      { name: "piped", style: "pipeDelimited" },
      { name: "merged", style: "form" },
      { name: "url", style: "form", allowReserved: true },
      { name: "quoted", type: "application/json" },
    ],
  },
  security: [],
};
