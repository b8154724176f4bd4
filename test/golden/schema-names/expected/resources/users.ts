// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class UsersResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, createOperation];
  }

  /**
   * @example
   * const response = await client.users.list();
   */
  list(
    params?: UsersListParams,
    options?: RequestOptions,
  ): ApiPromise<UsersListResponse, UsersListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.users.create({ email: "email" });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }
}

export type UsersListParams = Record<string, never>;

export type UsersListResponse =
  paths["/users"]["get"]["responses"]["200"]["content"]["application/json"];

export type UsersListError =
  paths["/users"]["get"]["responses"]["default"]["content"]["application/json"];

export type UsersListResult =
  | Success<200, UsersListResponse>
  | Failure<
      ErrorStatus,
      paths["/users"]["get"]["responses"]["default"]["content"]["application/json"]
    >;

export const listOperation: Operation = {
  id: "usersList",
  method: "GET",
  path: "/users",
  accept: "application/json",
  security: [],
};

export interface CreateParams {
  email: paths["/users"]["post"]["requestBody"]["content"]["application/json"]["email"];
}

export type CreateResponse =
  paths["/users"]["post"]["responses"]["201"]["content"]["application/json"];

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "usersCreate",
  method: "POST",
  path: "/users",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};
