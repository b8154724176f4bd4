// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";

export class Then extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [waitOperation];
  }

  /**
   * @example
   * const response = await client.above.thenResource.wait();
   */
  wait(
    params?: WaitParams,
    options?: RequestOptions,
  ): ApiPromise<WaitResponse, WaitResult> {
    return this._core.call(waitOperation, [], params, options);
  }
}

export type WaitParams = Record<string, never>;

export type WaitResponse = undefined;

export type WaitError = unknown;

export type WaitResult =
  Success<200, WaitResponse> | Failure<ErrorStatus, unknown>;

export const waitOperation: Operation = {
  id: "wait",
  method: "GET",
  path: "/below/then",
  security: [],
};
