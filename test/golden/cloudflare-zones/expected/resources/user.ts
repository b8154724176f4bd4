// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class User extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [userDetailsOperation];
  }

  /**
   * User Details
   *
   * @example
   * const response = await client.user.userDetails();
   */
  userDetails(
    params?: UserDetailsParams,
    options?: RequestOptions,
  ): ApiPromise<UserDetailsResponse, UserDetailsResult> {
    return this._core.call(userDetailsOperation, [], params, options);
  }
}

export type UserDetailsParams = Record<string, never>;

export type UserDetailsResponse =
  paths["/user"]["get"]["responses"]["200"]["content"]["application/json"];

export type UserDetailsError =
  paths["/user"]["get"]["responses"]["4XX"]["content"]["application/json"];

export type UserDetailsResult =
  | Success<200, UserDetailsResponse>
  | Failure<
      ClientErrorStatus,
      paths["/user"]["get"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const userDetailsOperation: Operation = {
  id: "user-user-details",
  method: "GET",
  path: "/user",
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};
