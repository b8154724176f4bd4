// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class ThenResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listThensOperation];
  }

  /**
   * @example
   * const response = await client.thenResource.listThens();
   */
  listThens(
    params?: ListThensParams,
    options?: RequestOptions,
  ): ApiPromise<ListThensResponse, ListThensResult> {
    return this._core.call(listThensOperation, [], params, options);
  }
}

export type ListThensParams = Record<string, never>;

export type ListThensResponse = undefined;

export type ListThensError = unknown;

export type ListThensResult =
  Success<200, ListThensResponse> | Failure<ErrorStatus, unknown>;

export const listThensOperation: Operation = {
  id: "listThens",
  method: "GET",
  path: "/then",
  security: [],
};
