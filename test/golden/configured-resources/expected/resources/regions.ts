// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Regions extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listRegionsOperation];
  }

  /**
   * @example
   * const response = await client.regions.listRegions();
   */
  listRegions(
    params?: ListRegionsParams,
    options?: RequestOptions,
  ): ApiPromise<ListRegionsResponse, ListRegionsResult> {
    return this._core.call(listRegionsOperation, [], params, options);
  }
}

export type ListRegionsParams = Record<string, never>;

export type ListRegionsResponse = undefined;

export type ListRegionsError = unknown;

export type ListRegionsResult =
  Success<200, ListRegionsResponse> | Failure<ErrorStatus, unknown>;

export const listRegionsOperation: Operation = {
  id: "listRegions",
  method: "GET",
  path: "/v1/regions",
  security: [],
};
