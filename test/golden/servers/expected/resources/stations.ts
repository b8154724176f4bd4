// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Stations extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.stations.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export type ListParams = Record<string, never>;

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "stationsList",
  method: "GET",
  path: "/stations",
  security: [],
};
