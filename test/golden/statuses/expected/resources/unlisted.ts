// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Unlisted extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.unlisted.get();
   */
  get(
    params?: UnlistedGetParams,
    options?: RequestOptions,
  ): ApiPromise<UnlistedGetResponse, UnlistedGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export type UnlistedGetParams = Record<string, never>;

export type UnlistedGetResponse =
  paths["/unlisted"]["get"]["responses"]["226"]["content"]["application/json"];

export type UnlistedGetError =
  | paths["/unlisted"]["get"]["responses"]["418"]["content"]["application/json"]
  | paths["/unlisted"]["get"]["responses"]["419"]["content"]["application/json"]
  | paths["/unlisted"]["get"]["responses"]["420"]["content"]["application/json"]
  | paths["/unlisted"]["get"]["responses"]["432"]["content"]["application/json"];

export type UnlistedGetResult =
  | Success<226, UnlistedGetResponse>
  | Failure<
      418,
      paths["/unlisted"]["get"]["responses"]["418"]["content"]["application/json"]
    >
  | Failure<
      419,
      paths["/unlisted"]["get"]["responses"]["419"]["content"]["application/json"]
    >
  | Failure<
      420,
      paths["/unlisted"]["get"]["responses"]["420"]["content"]["application/json"]
    >
  | Failure<
      432,
      paths["/unlisted"]["get"]["responses"]["432"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 418 | 419 | 420 | 432>, unknown>;

export const getOperation: Operation = {
  id: "unlistedGet",
  method: "GET",
  path: "/unlisted",
  accept: "application/json",
  security: [],
};
