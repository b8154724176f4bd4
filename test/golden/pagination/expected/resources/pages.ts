// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Pages extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.pages.list();
   */
  list(
    params?: PagesListParams,
    options?: RequestOptions,
  ): ApiPromise<PagesListResponse, PagesListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export interface PagesListParams {
  /** `default`: 1 */
  page?:
    | NonNullable<paths["/pages"]["get"]["parameters"]["query"]>["page"]
    | undefined;
  limit?:
    | NonNullable<paths["/pages"]["get"]["parameters"]["query"]>["limit"]
    | undefined;
}

export type PagesListResponse =
  paths["/pages"]["get"]["responses"]["200"]["content"]["application/json"];

export type PagesListError = unknown;

export type PagesListResult =
  Success<200, PagesListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "pagesList",
  method: "GET",
  path: "/pages",
  parameters: [
    { in: "query", name: "page" },
    { in: "query", name: "limit" },
  ],
  accept: "application/json",
  security: [["token"]],
};
