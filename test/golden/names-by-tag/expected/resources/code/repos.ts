// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";
import type { paths } from "../../schema.js";

/** Repositories and what is in them. */
export class Repos extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      listForOrgOperation,
      reposOperation,
      createReposBatchOperation,
      getHttpStatusByIdOperation,
    ];
  }

  /**
   * @example
   * const response = await client.code.repos.listForOrg("org");
   */
  listForOrg(
    org: paths["/orgs/{org}/repos"]["get"]["parameters"]["path"]["org"],
    params?: ListForOrgParams,
    options?: RequestOptions,
  ): ApiPromise<ListForOrgResponse, ListForOrgResult> {
    return this._core.call(listForOrgOperation, [org], params, options);
  }

  /**
   * @example
   * const response = await client.code.repos.repos();
   */
  repos(
    params?: ReposParams,
    options?: RequestOptions,
  ): ApiPromise<ReposResponse, ReposResult> {
    return this._core.call(reposOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.code.repos.createReposBatch();
   */
  createReposBatch(
    params?: CreateReposBatchParams,
    options?: RequestOptions,
  ): ApiPromise<CreateReposBatchResponse, CreateReposBatchResult> {
    return this._core.call(createReposBatchOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.code.repos.getHttpStatusById("repo");
   */
  getHttpStatusById(
    repo: paths["/repos/{repo}/HTTPStatus"]["get"]["parameters"]["path"]["repo"],
    params?: GetHttpStatusByIdParams,
    options?: RequestOptions,
  ): ApiPromise<GetHttpStatusByIdResponse, GetHttpStatusByIdResult> {
    return this._core.call(getHttpStatusByIdOperation, [repo], params, options);
  }
}

export type ListForOrgParams = Record<string, never>;

export type ListForOrgResponse = undefined;

export type ListForOrgError = unknown;

export type ListForOrgResult =
  Success<200, ListForOrgResponse> | Failure<ErrorStatus, unknown>;

export const listForOrgOperation: Operation = {
  id: "repos/list-for-org",
  method: "GET",
  path: "/orgs/{org}/repos",
  parameters: [{ in: "path", name: "org" }],
  security: [],
};

export type ReposParams = Record<string, never>;

export type ReposResponse = undefined;

export type ReposError = unknown;

export type ReposResult =
  Success<200, ReposResponse> | Failure<ErrorStatus, unknown>;

export const reposOperation: Operation = {
  id: "repos",
  method: "GET",
  path: "/repos",
  security: [],
};

export type CreateReposBatchParams = Record<string, never>;

export type CreateReposBatchResponse = undefined;

export type CreateReposBatchError = unknown;

export type CreateReposBatchResult =
  Success<202, CreateReposBatchResponse> | Failure<ErrorStatus, unknown>;

export const createReposBatchOperation: Operation = {
  id: "createReposBatch",
  method: "POST",
  path: "/repos",
  security: [],
};

export type GetHttpStatusByIdParams = Record<string, never>;

export type GetHttpStatusByIdResponse = undefined;

export type GetHttpStatusByIdError = unknown;

export type GetHttpStatusByIdResult =
  Success<200, GetHttpStatusByIdResponse> | Failure<ErrorStatus, unknown>;

export const getHttpStatusByIdOperation: Operation = {
  id: "ReposGetHTTPStatusByID",
  method: "GET",
  path: "/repos/{repo}/HTTPStatus",
  parameters: [{ in: "path", name: "repo" }],
  security: [],
};
