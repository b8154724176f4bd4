// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class TeamsMembers extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.teamsMembers.list();
   */
  list(
    params?: TeamsMembersListParams,
    options?: RequestOptions,
  ): ApiPromise<TeamsMembersListResponse, TeamsMembersListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.teamsMembers.replace();
   */
  replace(
    params?: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [], params, options);
  }
}

export type TeamsMembersListParams = Record<string, never>;

export type TeamsMembersListResponse = undefined;

export type TeamsMembersListError = unknown;

export type TeamsMembersListResult =
  Success<200, TeamsMembersListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "list",
  method: "GET",
  path: "/teams/members",
  security: [],
};

export type ReplaceParams = Record<string, never>;

export type ReplaceResponse = undefined;

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<200, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "teamsMembersReplace",
  method: "PUT",
  path: "/teams/members",
  security: [],
};
