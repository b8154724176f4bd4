// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class _2fa extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listSecondFactorsOperation];
  }

  /**
   * @example
   * const response = await client._2fa.listSecondFactors();
   */
  listSecondFactors(
    params?: ListSecondFactorsParams,
    options?: RequestOptions,
  ): ApiPromise<ListSecondFactorsResponse, ListSecondFactorsResult> {
    return this._core.call(listSecondFactorsOperation, [], params, options);
  }
}

export type ListSecondFactorsParams = Record<string, never>;

export type ListSecondFactorsResponse = undefined;

export type ListSecondFactorsError = unknown;

export type ListSecondFactorsResult =
  Success<200, ListSecondFactorsResponse> | Failure<ErrorStatus, unknown>;

export const listSecondFactorsOperation: Operation = {
  id: "listSecondFactors",
  method: "GET",
  path: "/2fa",
  security: [],
};
