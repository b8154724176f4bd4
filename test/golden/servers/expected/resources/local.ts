// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Local extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.local.get();
   */
  get(
    params?: LocalGetParams,
    options?: RequestOptions,
  ): ApiPromise<LocalGetResponse, LocalGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export type LocalGetParams = Record<string, never>;

export type LocalGetResponse = undefined;

export type LocalGetError = unknown;

export type LocalGetResult =
  Success<200, LocalGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "localGet",
  method: "GET",
  path: "/local",
  security: [],
  server: "/relative/v1",
};
