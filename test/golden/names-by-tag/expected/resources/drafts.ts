// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Drafts extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [discardOperation];
  }

  /**
   * @example
   * const response = await client.drafts.discard();
   */
  discard(
    params?: DiscardParams,
    options?: RequestOptions,
  ): ApiPromise<DiscardResponse, DiscardResult> {
    return this._core.call(discardOperation, [], params, options);
  }
}

export type DiscardParams = Record<string, never>;

export type DiscardResponse = undefined;

export type DiscardError = unknown;

export type DiscardResult =
  Success<204, DiscardResponse> | Failure<ErrorStatus, unknown>;

export const discardOperation: Operation = {
  id: "draftsDiscard",
  method: "DELETE",
  path: "/drafts",
  security: [],
};
