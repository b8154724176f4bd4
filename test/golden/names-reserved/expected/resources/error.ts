// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class ErrorResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listErrorsOperation];
  }

  /**
   * @example
   * const response = await client.error.listErrors();
   */
  listErrors(
    params?: ListErrorsParams,
    options?: RequestOptions,
  ): ApiPromise<ListErrorsResponse, ListErrorsResult> {
    return this._core.call(listErrorsOperation, [], params, options);
  }
}

export type ListErrorsParams = Record<string, never>;

export type ListErrorsResponse = undefined;

export type ListErrorsError = unknown;

export type ListErrorsResult =
  Success<200, ListErrorsResponse> | Failure<ErrorStatus, unknown>;

export const listErrorsOperation: Operation = {
  id: "listErrors",
  method: "GET",
  path: "/error",
  security: [],
};
