// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Shelves extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.shelves.list();
   */
  list(
    params?: ShelvesListParams,
    options?: RequestOptions,
  ): ApiPromise<ShelvesListResponse, ShelvesListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.shelves.replace();
   */
  replace(
    params?: ShelvesReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ShelvesReplaceResponse, ShelvesReplaceResult> {
    return this._core.call(replaceOperation, [], params, options);
  }
}

export type ShelvesListParams = Record<string, never>;

export type ShelvesListResponse =
  paths["/shelves"]["get"]["responses"]["200"]["content"]["application/json"];

export type ShelvesListError = unknown;

export type ShelvesListResult =
  Success<200, ShelvesListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "shelvesList",
  method: "GET",
  path: "/shelves",
  accept: "application/json",
  security: [],
};

export type ShelvesReplaceParams = Record<string, never>;

export type ShelvesReplaceResponse = undefined;

export type ShelvesReplaceError =
  paths["/shelves"]["put"]["responses"]["400"]["content"]["application/json"];

export type ShelvesReplaceResult =
  | Success<200, ShelvesReplaceResponse>
  | Failure<
      400,
      paths["/shelves"]["put"]["responses"]["400"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 400>, unknown>;

export const replaceOperation: Operation = {
  id: "shelvesReplace",
  method: "PUT",
  path: "/shelves",
  security: [],
};
