// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Numbers extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.numbers.list();
   */
  list(
    params?: NumbersListParams,
    options?: RequestOptions,
  ): ApiPromise<NumbersListResponse, NumbersListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export interface NumbersListParams {
  "X-Tenant"?:
    | NonNullable<paths["/numbers"]["get"]["parameters"]["header"]>["X-Tenant"]
    | undefined;
  /** Seconds to look for. */
  timeout?:
    | NonNullable<paths["/numbers"]["get"]["parameters"]["query"]>["timeout"]
    | undefined;
}

export type NumbersListResponse = undefined;

export type NumbersListError = unknown;

export type NumbersListResult =
  Success<200, NumbersListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "numbersList",
  method: "GET",
  path: "/numbers",
  parameters: [
    { in: "header", name: "X-Tenant", client: "xTenant", required: true },
    { in: "query", name: "timeout", client: "timeoutParam" },
  ],
  security: [],
};
