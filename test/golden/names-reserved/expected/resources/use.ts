// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Use extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listUsesOperation];
  }

  /**
   * @example
   * const response = await client.useResource.listUses();
   */
  listUses(
    params?: ListUsesParams,
    options?: RequestOptions,
  ): ApiPromise<ListUsesResponse, ListUsesResult> {
    return this._core.call(listUsesOperation, [], params, options);
  }
}

export type ListUsesParams = Record<string, never>;

export type ListUsesResponse = undefined;

export type ListUsesError = unknown;

export type ListUsesResult =
  Success<200, ListUsesResponse> | Failure<ErrorStatus, unknown>;

export const listUsesOperation: Operation = {
  id: "listUses",
  method: "GET",
  path: "/use",
  security: [],
};
