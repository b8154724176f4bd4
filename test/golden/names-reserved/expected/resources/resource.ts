// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class ResourceResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listResourcesOperation];
  }

  /**
   * @example
   * const response = await client.resource.listResources();
   */
  listResources(
    params?: ListResourcesParams,
    options?: RequestOptions,
  ): ApiPromise<ListResourcesResponse, ListResourcesResult> {
    return this._core.call(listResourcesOperation, [], params, options);
  }
}

export type ListResourcesParams = Record<string, never>;

export type ListResourcesResponse = undefined;

export type ListResourcesError = unknown;

export type ListResourcesResult =
  Success<200, ListResourcesResponse> | Failure<ErrorStatus, unknown>;

export const listResourcesOperation: Operation = {
  id: "listResources",
  method: "GET",
  path: "/resource",
  security: [],
};
