// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Parties extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, throwOperation];
  }

  /**
   * @example
   * const response = await client.parties.list();
   */
  list(
    params?: PartiesListParams,
    options?: RequestOptions,
  ): ApiPromise<PartiesListResponse, PartiesListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.parties.throw();
   */
  throw(
    params?: ThrowParams,
    options?: RequestOptions,
  ): ApiPromise<ThrowResponse, ThrowResult> {
    return this._core.call(throwOperation, [], params, options);
  }
}

export type PartiesListParams = Record<string, never>;

export type PartiesListResponse = undefined;

export type PartiesListError = unknown;

export type PartiesListResult =
  Success<200, PartiesListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "partiesList",
  method: "GET",
  path: "/parties",
  security: [],
};

export type ThrowParams = Record<string, never>;

export type ThrowResponse = undefined;

export type ThrowError = unknown;

export type ThrowResult =
  Success<201, ThrowResponse> | Failure<ErrorStatus, unknown>;

export const throwOperation: Operation = {
  id: "partiesThrow",
  method: "POST",
  path: "/parties",
  security: [],
};
