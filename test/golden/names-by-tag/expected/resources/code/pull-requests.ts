// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";
import type { paths } from "../../schema.js";
import { ReviewComments } from "./pull-requests/review-comments.js";

/** Changes that wait for a review */
export class PullRequests extends Resource {
  readonly reviewComments: ReviewComments = new ReviewComments(this._core);

  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [pullListOperation, createOperation, draftsListOperation];
  }

  /**
   * @example
   * const response = await client.code.pullRequests.pullList("repo");
   */
  pullList(
    repo: paths["/repos/{repo}/pulls"]["get"]["parameters"]["path"]["repo"],
    params?: PullListParams,
    options?: RequestOptions,
  ): ApiPromise<PullListResponse, PullListResult> {
    return this._core.call(pullListOperation, [repo], params, options);
  }

  /**
   * @example
   * const response = await client.code.pullRequests.create("repo");
   */
  create(
    repo: paths["/repos/{repo}/pulls"]["post"]["parameters"]["path"]["repo"],
    params?: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [repo], params, options);
  }

  /**
   * @example
   * const response = await client.code.pullRequests.draftsList();
   */
  draftsList(
    params?: DraftsListParams,
    options?: RequestOptions,
  ): ApiPromise<DraftsListResponse, DraftsListResult> {
    return this._core.call(draftsListOperation, [], params, options);
  }
}

export type PullListParams = Record<string, never>;

export type PullListResponse = undefined;

export type PullListError = unknown;

export type PullListResult =
  Success<200, PullListResponse> | Failure<ErrorStatus, unknown>;

export const pullListOperation: Operation = {
  id: "pull_list",
  method: "GET",
  path: "/repos/{repo}/pulls",
  parameters: [{ in: "path", name: "repo" }],
  security: [],
};

export type CreateParams = Record<string, never>;

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "pull_requests.create",
  method: "POST",
  path: "/repos/{repo}/pulls",
  parameters: [{ in: "path", name: "repo" }],
  security: [],
};

export type DraftsListParams = Record<string, never>;

export type DraftsListResponse = undefined;

export type DraftsListError = unknown;

export type DraftsListResult =
  Success<200, DraftsListResponse> | Failure<ErrorStatus, unknown>;

export const draftsListOperation: Operation = {
  id: "draftsList",
  method: "GET",
  path: "/drafts",
  security: [],
};
