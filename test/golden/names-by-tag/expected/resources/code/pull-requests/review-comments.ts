// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { ApiPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../../runtime/result.js";

export class ReviewComments extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.code.pullRequests.reviewComments.list();
   */
  list(
    params?: ReviewCommentsListParams,
    options?: RequestOptions,
  ): ApiPromise<ReviewCommentsListResponse, ReviewCommentsListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export type ReviewCommentsListParams = Record<string, never>;

export type ReviewCommentsListResponse = undefined;

export type ReviewCommentsListError = unknown;

export type ReviewCommentsListResult =
  Success<200, ReviewCommentsListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "reviewCommentsList",
  method: "GET",
  path: "/comments",
  security: [],
};
